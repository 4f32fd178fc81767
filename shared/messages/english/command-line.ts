/** English words of the command line, and of what keeps the app from starting. */
export const commandLine = {
  'command-line.unknown-word':
    'lumbar: "{word}" is not an option (word {position, number}). Known: --hidden (open no window). Nothing was started.',
  'command-line.folder-not-writable':
    'lumbar: the data folder {folder} cannot be used: {problem}. Nothing was started.',
  'command-line.elsewhere':
    'lumbar: it runs already before another display of yours ({display}), and counts there. Nothing was started.',
  'second-start.elsewhere': 'Lumbar runs in another session of yours',
  'second-start.elsewhere.detail':
    'It counts there, before display {display}, and its breaks come there. To have it here, quit it there first.',
} as const;
