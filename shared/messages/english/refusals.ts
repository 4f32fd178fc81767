/** English words of the card that refuses a session and offers a walk. */
export const refusalWords = {
  'card.refusal.resting.title': 'A day to rest',
  'card.refusal.resting.detail':
    'Something hurt today, so exercises wait. An easy walk is fine if it feels good.',
  'card.refusal.stretched-twice.title': 'That is enough stretching',
  'card.refusal.stretched-twice.detail': 'Twice a day is enough. How about a walk instead?',
  'card.refusal.stretched-lately.title': 'You stretched a short while ago',
  'card.refusal.stretched-lately.detail':
    'The next stretch can come four hours after the last. How about a walk instead?',
  'card.refusal.strengthened-today.title': 'Strength is done for today',
  'card.refusal.strengthened-today.detail': 'One session a day is enough. How about a walk instead?',
  'card.refusal.strengthened-yesterday.title': 'Free today, back tomorrow',
  'card.refusal.strengthened-yesterday.detail':
    'You did this yesterday, and a day in between helps. How about a walk?',
  'card.refusal.walk': 'Take a walk',
  'card.refusal.dismiss': 'Not now',
} as const;
