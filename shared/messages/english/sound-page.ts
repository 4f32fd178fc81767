/** English words of the page where sound and voice are set; a break on screen does not load them. */
export const soundPage = {
  'sound-page.title': 'Sound and voice',
  'sound-page.lead': 'What you hear in a break. Nothing sounds while you are in a call.',
  'sound-page.in-call': 'You are in a call, so everything is silent now.',
  'sound-page.failed': 'That could not be changed.',
  'sound-page.percent': '{percent} %',

  'sound-page.sounds': 'Sounds',
  'sound-page.sounds.on': 'Play sounds',
  'sound-page.sounds.on.detail': 'Short, quiet chimes, so that you can look away from the screen.',
  'sound-page.sounds.volume': 'Volume of the sounds',
  'sound-page.get-ready': 'Get ready',
  'sound-page.get-ready.detail': 'A movement begins in five seconds.',
  'sound-page.change': 'Change',
  'sound-page.change.detail': 'The movement begins, or it is the other side’s turn.',
  'sound-page.end-of-step': 'End of step',
  'sound-page.end-of-step.detail': 'Let go and rest.',
  'sound-page.come-back': 'Come back',
  'sound-page.come-back.detail': 'The walk is nearly over.',
  'sound-page.try': 'Try it',
  'sound-page.try.name': 'Try it: {name}',

  'sound-page.voice': 'Voice',
  'sound-page.voice.on': 'Speak the exercises',
  'sound-page.voice.on.detail':
    'A voice of your computer says names, cues and numbers. It needs no internet.',
  'sound-page.voice.choice': 'Which voice',
  'sound-page.voice.best': 'The one that fits best',
  'sound-page.voice.gone': '{name} (not on this computer now)',
  'sound-page.voice.volume': 'Volume of the voice',
  'sound-page.voice.rate': 'Pace of the voice',
  'sound-page.voice.sample': 'Get ready: Sit to stand. Breathe out and stand up.',
  'sound-page.voice.looking': 'Looking for voices.',
  'sound-page.voice.none':
    'No voice for this language was found, so nothing is spoken. On Linux, install speech-dispatcher and a voice such as espeak-ng, then start Lumbar again. On other systems, add a voice in the settings for speech.',
} as const;
