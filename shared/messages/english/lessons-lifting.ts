/** English words of the lesson on lifting: what is good to know, and twelve checks before and during a lift. */
export const lessonsLifting = {
  'lesson.lifting.title': 'Lifting and carrying',
  'lesson.lifting.lead': 'Lifting is part of daily life. A few habits can make it easier on your back.',
  'lesson.lifting.section.know': 'Good to know',
  'lesson.lifting.section.checks': 'Before and during a lift',

  'lesson.lifting.common': 'A common start',
  'lesson.lifting.common.text': 'Lower back pain often begins with a lift.',
  'lesson.lifting.everyday': 'Everyday lifts count too',
  'lesson.lifting.everyday.text':
    'Taking shopping bags out of the car or picking up a small child can start lower back trouble too.',
  'lesson.lifting.bent-turned': 'Bent or twisted under load',
  'lesson.lifting.bent-turned.text':
    'Try not to lift with your back fully bent or twisted, especially over and over. The evidence is weak, so take it as a good habit, not a worry.',
  'lesson.lifting.bending': 'Bending is fine',
  'lesson.lifting.bending.text':
    'Everyday bending is normal, and backs are strong. The advice here is about loads.',
  'lesson.lifting.job': 'Heavy lifting at work',
  'lesson.lifting.job.text':
    'A job with heavy lifting may raise the risk of lower back trouble. Ask for a trolley, a hoist or a second person.',

  'lesson.lifting.needed': 'Is it needed?',
  'lesson.lifting.needed.text':
    'Ask whether it has to be lifted at all. A trolley or a second person may help.',
  'lesson.lifting.path': 'Is the way clear?',
  'lesson.lifting.path.text':
    'Look at your path and at the place to put it down. Clear both before you lift.',
  'lesson.lifting.weight': 'How heavy is it?',
  'lesson.lifting.weight.text': 'Tip one corner first. If it is too heavy, do not lift it alone.',
  'lesson.lifting.feet': 'Feet apart, close to the load',
  'lesson.lifting.feet.text': 'Stand close to the load, feet shoulder-width apart, one slightly in front.',
  'lesson.lifting.hips-knees': 'Bend hips and knees',
  'lesson.lifting.hips-knees.text':
    'Bend at the hips and knees rather than at the lower back, which bends only slightly. Neither a full stoop nor a full squat is needed.',
  'lesson.lifting.breath': 'Belly firm, breath moving',
  'lesson.lifting.breath.text': 'Firm your belly and keep breathing. Do not hold your breath.',
  'lesson.lifting.grip': 'Hold it close',
  'lesson.lifting.grip.text':
    'Grip it firmly with your whole hands. Hug it to your waist or chest while you stand up.',
  'lesson.lifting.legs': 'Push with your legs',
  'lesson.lifting.legs.text': 'Let your legs do the work. Hips and shoulders rise together.',
  'lesson.lifting.turn': 'Turn with your feet',
  'lesson.lifting.turn.text':
    'Step round with your feet and hips instead of twisting your lower back. Nose and toes point the same way.',
  'lesson.lifting.put-down': 'Down first, then slide',
  'lesson.lifting.put-down.text': 'Put the load down first. Then slide it into place.',
  'lesson.lifting.light': 'Light things on the floor',
  'lesson.lifting.light.text':
    'For something light on the floor, push your hips back and tip forward, or put one knee down.',
  'lesson.lifting.shopping-child': 'Shopping and children',
  'lesson.lifting.shopping-child.text':
    'Carry two smaller bags, one in each hand. For a child, come close, squat or kneel, hug, and stand up.',
} as const;
