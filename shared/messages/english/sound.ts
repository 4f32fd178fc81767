/** English words of sound: what the voice says, and the page where it is set. */
export const sound = {
  'sound.say.counted': '{count}. {cue}',
  'sound.say.count': '{count}',
  'sound.say.switch': 'Switch sides.',
  'sound.say.switch.left': 'Switch to the left side.',
  'sound.say.switch.right': 'Switch to the right side.',
  'sound.say.rest': 'And rest.',

  'sound.mute': 'Mute this break',
  'sound.mute.in-call': 'Silent while you are in a call',
} as const;
