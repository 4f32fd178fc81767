/** English words of the cards that are no exercises: the walk, and the two movements to leave out. */
export const exercisePagesCards = {
  'walk.alias-1': 'Stroll',
  'walk.alias-2': 'Brisk walk',
  'walk.step-1': 'Stand up and roll your shoulders.',
  'walk.step-2': 'Walk so that you can talk but not sing.',
  'walk.step-3': 'Let your arms swing.',
  'walk.step-4': 'Slow down for the last 20 seconds.',
  'walk.mistake-1': 'Looking at the phone.',
  'walk.mistake-2': 'Hunching.',
  'walk.easier-way': 'Stay indoors and walk slowly.',
  'walk.harder-way': 'Take the stairs, or walk faster.',
  'walk.caution.short': 'Take shorter walks, and more of them.',
  'walk.caution.balance': 'Stay where there is something to hold on to, or walk with somebody.',
  'walk.why':
    'In one trial, people who had built up regular walks went longer until their next bad back pain.',

  'avoid.toe-touch.name': 'Standing toe touch',
  'avoid.toe-touch.advice': 'Leave this one out while your back is sensitive.',
  'avoid.toe-touch.why':
    'Reaching for the toes with straight legs asks a lot of the discs and ligaments of the back, and can overstretch the lower back and the back of the thighs. With osteoporosis, guidance advises against it.',
  'avoid.toe-touch.reassurance': 'Bending down in everyday life is fine.',
  'avoid.toe-touch.instead-1': 'To stretch the back of the thighs, lie down with a towel.',
  'avoid.toe-touch.instead-2': 'To pick something up, fold at the hips.',
  'avoid.toe-touch.alias-1': 'Toe touch',
  'avoid.toe-touch.alias-2': 'Standing forward bend',
  'avoid.toe-touch.alias-3': 'Standing hamstring stretch',

  'avoid.double-leg-lift.name': 'Lifting both legs',
  'avoid.double-leg-lift.advice': 'This asks too much of many backs. Try one leg at a time.',
  'avoid.double-leg-lift.why':
    'Lifting both legs from the floor takes a very strong belly. Without that the lower back arches, and pain may grow.',
  'avoid.double-leg-lift.reassurance': 'Your belly can get stronger in smaller steps.',
  'avoid.double-leg-lift.instead-1': 'Lift one straight leg, while the other foot stays down.',
  'avoid.double-leg-lift.instead-2': 'Easier still: flatten your lower back without lifting a leg.',
  'avoid.double-leg-lift.alias-1': 'Double leg lift',
  'avoid.double-leg-lift.alias-2': 'Leg raises',
  'avoid.double-leg-lift.alias-3': 'Six inches',
} as const;
