/** The signs of the page "When to get help", in the order they are shown. The words are in the catalogue. */
export const emergencySigns = [
  'help.emergency.saddle-numbness',
  'help.emergency.bladder',
  'help.emergency.bowel',
  'help.emergency.both-legs-weak',
  'help.emergency.both-legs-pain',
  'help.emergency.sexual-function',
  'help.emergency.accident',
  'help.emergency.chest-pain',
] as const;

export const urgentSigns = [
  'help.urgent.fever',
  'help.urgent.weight-loss',
  'help.urgent.cancer',
  'help.urgent.night-pain',
  'help.urgent.swelling',
  'help.urgent.upper-back',
  'help.urgent.cough',
  'help.urgent.one-leg',
  'help.urgent.immune',
  'help.urgent.first-time',
  'help.urgent.pregnancy',
] as const;

/** When to stop a movement. */
export const stopSigns = [
  'notice.stop.pain',
  'notice.stop.sharp',
  'notice.stop.leg',
  'notice.stop.unwell',
  'notice.stop.control',
] as const;
