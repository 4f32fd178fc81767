/** The lessons on moving through the week and on exercising safely. */
import type { WrittenLesson } from './lesson.ts';

export const movement: WrittenLesson<'movement'> = {
  id: 'movement',
  picture: 'walk',
  figures: [],
  sections: [
    {
      id: 'why',
      items: [
        { id: 'rather-than-rest', evidence: ['article', 'mainstream'], sources: ['S', 'NHS-BP', 'NG59'] },
        { id: 'muscles', evidence: ['article'], sources: ['S', 'WMD-m'] },
        { id: 'lower-risk', evidence: ['article', 'mainstream'], sources: ['S', 'STEF'] },
        { id: 'keep-going', evidence: ['article', 'mainstream'], sources: ['S', 'STEF'] },
        { id: 'yoga', evidence: ['article'], sources: ['S'] },
        { id: 'ask', evidence: ['article'], sources: ['S', 'MHF'] },
      ],
    },
    {
      id: 'week',
      items: [
        { id: 'two-days', evidence: ['article', 'mainstream'], sources: ['S', 'MHF', 'AAFP'] },
        { id: 'strength-day', evidence: ['judgement'], sources: ['WHO-PA'] },
        { id: 'stretch-days', evidence: ['mainstream'], sources: ['ACSM'] },
        { id: 'aerobic', evidence: ['article', 'mainstream'], sources: ['S', 'MHF', 'WHO-PA'] },
        { id: 'moderate', evidence: ['mainstream'], sources: ['CAD', 'CAD2'] },
        { id: 'vigorous', evidence: ['mainstream'], sources: ['WHO-PA', 'CAD', 'CAD2'] },
      ],
    },
    {
      id: 'walking',
      items: [
        { id: 'short-bouts', evidence: ['mainstream'], sources: ['PAGN', 'PAGW'] },
        { id: 'breaks-add-up', evidence: ['judgement'], sources: ['PAGN'] },
        { id: 'back', evidence: ['mainstream'], sources: ['WALKB', 'WALKB2'] },
      ],
    },
  ],
  sources: [],
};

export const safety: WrittenLesson<'safety'> = {
  id: 'safety',
  picture: 'cat-stretch',
  figures: [],
  sections: [
    {
      id: 'before',
      items: [
        { id: 'ask-first', evidence: ['article'], sources: ['S'] },
        { id: 'not-all', evidence: ['article'], sources: ['S', 'WMD-m'] },
        { id: 'new', evidence: ['article'], sources: ['S'] },
        { id: 'injury', evidence: ['article'], sources: ['S'] },
        { id: 'heart', evidence: ['mainstream', 'judgement'], sources: ['PARQ'] },
        { id: 'fresh-spell', evidence: ['article', 'mainstream'], sources: ['S', 'DORS'] },
        { id: 'leg-lifts', evidence: ['article'], sources: ['S'] },
        { id: 'couch', evidence: ['article', 'judgement'], sources: ['S'] },
      ],
    },
    {
      id: 'during',
      items: [
        { id: 'gently', evidence: ['article', 'judgement'], sources: ['S'] },
        { id: 'form', evidence: ['article', 'judgement'], sources: ['S'] },
        { id: 'breath', evidence: ['article', 'mainstream'], sources: ['S', 'VALS'] },
        { id: 'mild', evidence: ['article', 'mainstream'], sources: ['S', 'WMD-m'] },
        { id: 'scale', evidence: ['mainstream', 'judgement'], sources: ['TL1', 'TL2', 'TL3', 'BOON16'] },
        { id: 'fifteen', evidence: ['article', 'mainstream'], sources: ['S', 'WMD-m'] },
      ],
    },
    {
      id: 'after',
      items: [
        { id: 'twice', evidence: ['article', 'judgement'], sources: ['S'] },
        { id: 'day-off', evidence: ['article', 'mainstream'], sources: ['S', 'NHS-BP', 'NG59'] },
        { id: 'soreness', evidence: ['mainstream', 'judgement'], sources: ['DOMS1', 'DOMS2'] },
        { id: 'build-up', evidence: ['judgement'], sources: [] },
      ],
    },
  ],
  sources: [],
};
