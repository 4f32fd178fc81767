/** English words of the command line. */
export const commandLine = {
  'command-line.unknown-word':
    'lumbar: word {position, number} is not understood: "{word}". Known: --hidden (open no window). Nothing was started.',
} as const;
