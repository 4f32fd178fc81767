/**
 * English words of the lessons and of the pages that show them: a catalogue of its own, because only the window shows
 * lessons and the pages of a break must stay small. See shared/lessons/lesson-words.ts.
 */
import { lessonsLifting } from './lessons-lifting.ts';
import { lessonsMoving } from './lessons-moving.ts';
import { lessonsPain } from './lessons-pain.ts';
import { lessonsSitting } from './lessons-sitting.ts';

export const lessonWords = {
  'learn.title': 'Learn',
  'learn.lead': 'Short lessons on sitting, moving, and what to do when your back hurts.',
  'learn.topic.desk': 'At your desk',
  'learn.topic.moving': 'Moving and lifting',
  'learn.topic.pain': 'When your back hurts',
  'learn.points': '{count, plural, one {# point} other {# points}}',
  'learn.back': 'All lessons',

  'learn.evidence.article': 'The first guide',
  'learn.evidence.mainstream': 'Public guidance',
  'learn.evidence.judgement': 'Our judgement',
  'learn.item.from': 'From',
  'learn.item.sources': '{count, plural, one {Source {numbers}} other {Sources {numbers}}}',
  'learn.sources': 'Sources',
  'learn.sources.lead': 'Read and put into our own words. To see one, copy its address into your browser.',
  'learn.sources.no-address': 'No stable address',

  'learn.figures.pause': 'Pause the figures',
  'learn.figures.play': 'Move the figures',
  'learn.figure.desk-neutral': 'A good start',
  'learn.figure.desk-neutral.label': 'Figure: sitting tall at a desk, the lower back against the backrest',
  'learn.figure.desk-slumped': 'After an hour',
  'learn.figure.desk-slumped.label': 'Figure: slumped at a desk, the back round and the head forward',
  'learn.figure.lift-demo': 'Close, from hips and knees',
  'learn.figure.lift-demo.label':
    'Figure: bends hips and knees, lifts a box close to the body, turns with the feet and puts it down',
  'learn.figure.avoid-stoop-lift': 'Far away, with straight knees',
  'learn.figure.avoid-stoop-lift.label':
    'Figure: reaches for a box far away, the knees straight and the back fully bent',
  'learn.figure.hip-hinge': 'For something light: hips back',
  'learn.figure.hip-hinge.label': 'Figure: pushes the hips back and tips the trunk forward in one piece',

  ...lessonsLifting,
  ...lessonsMoving,
  ...lessonsPain,
  ...lessonsSitting,
} as const;
