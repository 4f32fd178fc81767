/** The lessons on sitting at a desk and on breaks. */
import { postureCheckIds, type PostureCheckId } from '../exercises/posture-checks.ts';
import type { LessonItem, WrittenLesson } from './lesson.ts';

/** Those of the quick checks that the article names itself; all others come from pages on workstations. */
const checksOfTheArticle: ReadonlySet<PostureCheckId> = new Set(['small-of-back', 'position-changed']);

/** Each says what to change and, where it says why, that is our judgement. */
function checkItem(id: PostureCheckId): LessonItem<PostureCheckId> {
  return checksOfTheArticle.has(id)
    ? { id, evidence: ['article', 'judgement'], sources: ['S', 'OSHA2', 'HSE-WS'] }
    : { id, evidence: ['mainstream', 'judgement'], sources: ['OSHA1', 'OSHA2', 'OSHA3', 'HSE-WS'] };
}

export const posture: WrittenLesson<'posture'> = {
  id: 'posture',
  picture: 'desk-neutral',
  figures: [{ well: 'desk-neutral', other: 'desk-slumped' }],
  sections: [
    {
      id: 'seat',
      items: [
        { id: 'slumping', evidence: ['article', 'mainstream'], sources: ['S', 'SLATER'] },
        { id: 'curve', evidence: ['article'], sources: ['S'] },
        { id: 'chair', evidence: ['article'], sources: ['S'] },
        { id: 'towel', evidence: ['article', 'judgement'], sources: ['S'] },
        { id: 'standing-desk', evidence: ['article', 'judgement'], sources: ['S', 'BUCK'] },
        { id: 'belts', evidence: ['mainstream'], sources: ['WHO-LBP'] },
      ],
    },
    { id: 'checks', items: postureCheckIds.map(checkItem) },
  ],
  sources: [],
};

export const breaks: WrittenLesson<'breaks'> = {
  id: 'breaks',
  picture: 'stand-desk',
  figures: [],
  sections: [
    {
      id: 'doing',
      items: [
        { id: 'hourly', evidence: ['article', 'mainstream'], sources: ['S', 'HSE-BR'] },
        { id: 'reminder', evidence: ['article'], sources: ['S'] },
        { id: 'gentle', evidence: ['article', 'judgement'], sources: ['S'] },
        { id: 'your-moment', evidence: ['mainstream', 'judgement'], sources: ['HSE-BR', 'LRD'] },
      ],
    },
    {
      id: 'known',
      items: [
        { id: 'short-often', evidence: ['mainstream'], sources: ['HSE-BR', 'HSE-F', 'LRD'] },
        { id: 'active', evidence: ['mainstream'], sources: ['WAO21'] },
        { id: 'review', evidence: ['mainstream'], sources: ['WAO18'] },
        { id: 'doubt', evidence: ['mainstream'], sources: ['COCH-BR'] },
        { id: 'less-sitting', evidence: ['mainstream', 'judgement'], sources: ['TAS'] },
        { id: 'half-hour', evidence: ['mainstream'], sources: ['DURAN', 'DURAN2'] },
        { id: 'on-feet', evidence: ['mainstream'], sources: ['BUCK'] },
        { id: 'every-twenty', evidence: ['mainstream', 'judgement'], sources: ['TUC'] },
        { id: 'sitting', evidence: ['mainstream'], sources: ['SLATER'] },
      ],
    },
  ],
  sources: [],
};
