/** The lesson on lifting and carrying. */
import type { WrittenLesson } from './lesson.ts';

export const lifting: WrittenLesson<'lifting'> = {
  id: 'lifting',
  picture: 'lift-demo',
  figures: [
    { well: 'lift-demo', other: 'avoid-stoop-lift' },
    { well: 'hip-hinge', other: null },
  ],
  sections: [
    {
      id: 'know',
      items: [
        { id: 'common', evidence: ['article'], sources: ['S'] },
        { id: 'everyday', evidence: ['article'], sources: ['S'] },
        { id: 'bent-turned', evidence: ['article', 'mainstream'], sources: ['S', 'SARA'] },
        { id: 'bending', evidence: ['mainstream', 'judgement'], sources: ['SARA'] },
        { id: 'job', evidence: ['article', 'judgement'], sources: ['S', 'HSE-LIFT'] },
      ],
    },
    {
      id: 'checks',
      items: [
        { id: 'needed', evidence: ['mainstream'], sources: ['HSE-LIFT'] },
        { id: 'path', evidence: ['mainstream'], sources: ['HSE-LIFT'] },
        { id: 'weight', evidence: ['mainstream'], sources: ['HSE-LIFT', 'MAYO-LIFT'] },
        { id: 'feet', evidence: ['mainstream'], sources: ['HSE-LIFT', 'MAYO-LIFT'] },
        { id: 'hips-knees', evidence: ['article', 'mainstream'], sources: ['S', 'HSE-LIFT'] },
        { id: 'breath', evidence: ['mainstream'], sources: ['MAYO-LIFT'] },
        { id: 'grip', evidence: ['article', 'mainstream'], sources: ['S', 'HSE-LIFT', 'MAYO-LIFT'] },
        { id: 'legs', evidence: ['mainstream'], sources: ['HSE-LIFT', 'MAYO-LIFT'] },
        { id: 'turn', evidence: ['article', 'mainstream'], sources: ['S', 'HSE-LIFT'] },
        { id: 'put-down', evidence: ['mainstream'], sources: ['HSE-LIFT'] },
        { id: 'light', evidence: ['mainstream'], sources: ['MAYO-LIFT'] },
        { id: 'shopping-child', evidence: ['article', 'judgement'], sources: ['S'] },
      ],
    },
  ],
  sources: [],
};
