/** English words of the command line, and of what keeps the app from starting. */
export const commandLine = {
  'command-line.unknown-word':
    'lumbar: word {position, number} is not understood: "{word}". Known: --hidden (open no window). Nothing was started.',
  'command-line.folder-not-writable':
    'lumbar: the data folder {folder} cannot be used: {problem}. Nothing was started.',
} as const;
