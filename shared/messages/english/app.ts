/** English words of the window: Today and About. */
export const app = {
  'app.name': 'Lumbar',
} as const;
