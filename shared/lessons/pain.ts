/** The lessons on kinds of back pain, on a flare-up and on getting help. */
import type { WrittenLesson } from './lesson.ts';

export const kinds: WrittenLesson<'kinds'> = {
  id: 'kinds',
  picture: 'stand-back-extension',
  figures: [],
  sections: [
    {
      id: 'words',
      items: [
        { id: 'many', evidence: ['article'], sources: ['S'] },
        { id: 'two', evidence: ['article'], sources: ['S', 'MHF'] },
        { id: 'feeling', evidence: ['article'], sources: ['S', 'MHF'] },
        { id: 'short', evidence: ['article', 'mainstream'], sources: ['S', 'MHF'] },
        { id: 'between', evidence: ['mainstream', 'judgement'], sources: ['ACP-TIME'] },
        { id: 'persistent', evidence: ['article', 'mainstream'], sources: ['S', 'MHF', 'ACP-TIME'] },
      ],
    },
    {
      id: 'course',
      items: [
        { id: 'triggers', evidence: ['article'], sources: ['S', 'MHF'] },
        { id: 'settles', evidence: ['article'], sources: ['S', 'MHF'] },
        { id: 'care', evidence: ['article'], sources: ['S'] },
        { id: 'rarer', evidence: ['article'], sources: ['S', 'MHF'] },
        { id: 'surgery', evidence: ['article', 'judgement'], sources: ['S', 'MHF'] },
        { id: 'exercise', evidence: ['mainstream'], sources: ['ACP', 'WHO-LBP', 'NG59', 'COCH'] },
        { id: 'strong', evidence: ['judgement'], sources: ['SLATER'] },
      ],
    },
  ],
  sources: [],
};

export const flareUp: WrittenLesson<'flare-up'> = {
  id: 'flare-up',
  picture: 'childs-pose',
  figures: [],
  sections: [
    {
      id: 'now',
      items: [
        { id: 'keep-moving', evidence: ['mainstream'], sources: ['NHS-BP', 'NG59'] },
        { id: 'gentle', evidence: ['judgement'], sources: ['COCH'] },
        { id: 'knee-rolls', evidence: ['mainstream', 'judgement'], sources: ['NHSI', 'MSKD'] },
        { id: 'leave-out', evidence: ['article', 'judgement'], sources: ['S', 'DORS'] },
        { id: 'comfort', evidence: ['mainstream'], sources: ['ACP'] },
      ],
    },
    {
      id: 'later',
      items: [
        { id: 'no-guilt', evidence: ['judgement'], sources: [] },
        { id: 'restart', evidence: ['judgement'], sources: [] },
        { id: 'two-weeks', evidence: ['mainstream'], sources: ['NHSI', 'NHS-BP'] },
      ],
    },
  ],
  sources: [],
};

export const help: WrittenLesson<'help'> = {
  id: 'help',
  picture: null,
  figures: [],
  sections: [
    {
      id: 'then',
      items: [
        { id: 'rest-first', evidence: ['judgement'], sources: ['GCARE'] },
        { id: 'walking', evidence: ['judgement'], sources: ['GCARE'] },
        { id: 'whom', evidence: ['mainstream'], sources: ['NHS-BP', 'BRI'] },
      ],
    },
  ],
  sources: ['NT', 'NORF', 'GGC', 'BRI', 'GCARE', 'HEY'],
};
