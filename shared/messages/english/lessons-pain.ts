/**
 * English words of the lessons on kinds of back pain, on a flare-up and on getting help. They name whom to ask by
 * role and never say what somebody has. The warning signs themselves are in notice.ts.
 */
export const lessonsPain = {
  'lesson.kinds.title': 'Kinds of back pain',
  'lesson.kinds.lead': 'What the words mean. They describe time and feeling; they do not tell you the cause.',
  'lesson.kinds.section.words': 'The words',
  'lesson.kinds.section.course': 'What usually happens',

  'lesson.kinds.many': 'More than one kind',
  'lesson.kinds.many.text': 'There are different kinds of back pain.',
  'lesson.kinds.two': 'Short and long-lasting',
  'lesson.kinds.two.text':
    'Recent back pain is called acute. Pain that lasts is called persistent, or chronic.',
  'lesson.kinds.feeling': 'How it feels',
  'lesson.kinds.feeling.text': 'It can be sudden and sharp, or dull and steady.',
  'lesson.kinds.short': 'Recent back pain',
  'lesson.kinds.short.text': 'Recent back pain lasts from a few days to a few weeks.',
  'lesson.kinds.between': 'In between',
  'lesson.kinds.between.text':
    'Guidelines name a stage in between, 4 to 12 weeks. If pain has not eased by then, see a professional.',
  'lesson.kinds.persistent': 'Persistent pain',
  'lesson.kinds.persistent.text': 'Persistent back pain lasts for more than 3 months.',

  'lesson.kinds.triggers': 'What starts it',
  'lesson.kinds.triggers.text': 'Recent back pain often starts with an accident, a fall or too heavy a load.',
  'lesson.kinds.settles': 'Most back pain settles',
  'lesson.kinds.settles.text': 'Most recent back pain settles by itself, without medical care.',
  'lesson.kinds.care': 'Sometimes care is needed',
  'lesson.kinds.care.text':
    'There are times when medical care is needed. The lesson on getting help lists them.',
  'lesson.kinds.rarer': 'Persistent pain is rarer',
  'lesson.kinds.rarer.text': 'Persistent back pain is far rarer than recent back pain.',
  'lesson.kinds.surgery': 'Surgery',
  'lesson.kinds.surgery.text':
    'Most people with persistent back pain do not need surgery. A professional can make a plan with you.',
  'lesson.kinds.exercise': 'What exercise can do',
  'lesson.kinds.exercise.text':
    'For persistent pain, guidelines recommend exercise. In a recent flare-up it has no proven effect beyond the usual recovery.',
  'lesson.kinds.strong': 'Backs are strong',
  'lesson.kinds.strong.text': 'Backs are strong and moving them is normal. Soreness is not the same as harm.',

  'lesson.flare-up.title': 'In a flare-up',
  'lesson.flare-up.lead': 'Comfort and easy movement come first. There are no goals to meet now.',
  'lesson.flare-up.section.now': 'For now',
  'lesson.flare-up.section.later': 'On the way back',

  'lesson.flare-up.keep-moving': 'Keep moving a little',
  'lesson.flare-up.keep-moving.text':
    'Stay as active as is comfortable. Short, easy walks and changes of position are enough.',
  'lesson.flare-up.gentle': 'Gentle exercises',
  'lesson.flare-up.gentle.text':
    'The pelvic tilt is a good first choice, then a small cat stretch or the child’s pose over a pillow. Keep only what feels easier.',
  'lesson.flare-up.knee-rolls': 'Knee rolls',
  'lesson.flare-up.knee-rolls.text':
    'Lie on your back with bent knees and let them roll a little to each side. 5 times for 2 seconds, up to 3 times a day.',
  'lesson.flare-up.leave-out': 'What can wait',
  'lesson.flare-up.leave-out.text':
    'Leave strengthening, twists and stronger stretches for later. A small standing back bend, the seated cat and cow, and sit to stand with the help of your hands are fine.',
  'lesson.flare-up.comfort': 'Warmth and other comfort',
  'lesson.flare-up.comfort.text':
    'Many people find warmth pleasant. For recent back pain, one guideline names heat, massage, acupuncture and manual therapy first.',

  'lesson.flare-up.no-guilt': 'Nothing is missed',
  'lesson.flare-up.no-guilt.text':
    'Days without exercises are part of it. Skipped breaks need no catching up.',
  'lesson.flare-up.restart': 'Starting again',
  'lesson.flare-up.restart.text':
    'After a rest day, start with the easier versions and half the repetitions.',
  'lesson.flare-up.two-weeks': 'No better after 2 weeks',
  'lesson.flare-up.two-weeks.text':
    'If nothing improves within 2 weeks, or if you are worried, ask a doctor or physiotherapist.',

  'lesson.help.title': 'When to get help',
  'lesson.help.lead': 'Some signs need a check by a professional. None of them tells you the cause.',
  'lesson.help.section.then': 'Before and after a check',

  'lesson.help.rest-first': 'If a sign applies',
  'lesson.help.rest-first.text':
    'Leave out all exercises until a professional has checked you and told you that you may exercise.',
  'lesson.help.walking': 'Walking and posture',
  'lesson.help.walking.text':
    'After a sign of the first list, get help before anything else. After one of the second list, easy walking and posture checks are fine while they stay comfortable.',
  'lesson.help.whom': 'Whom to ask',
  'lesson.help.whom.text':
    'Your doctor, a nurse or a physiotherapist can help; in pregnancy also your midwife.',
} as const;
