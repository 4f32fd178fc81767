/**
 * The sizes of displays and windows that the pages are laid out for, each named once: `@media (--guide-low)` in a
 * component or a sheet, `@container (--page-wide)` for room within a page. The build puts the query in its place; a name
 * that is not here ends it.
 */

const landscape = '(min-aspect-ratio: 1/1)';

export const rooms: Readonly<Record<string, string>> = {
  // The guide beside its figure, from a laptop down to the smallest projector.
  'guide-laptop': `(max-width: 1439px) and ${landscape}`,
  'guide-narrow': `(max-width: 1199px) and ${landscape}`,
  'guide-narrow-or-low-laptop': `(max-width: 1199px) and ${landscape}, (max-width: 1439px) and (max-height: 739px)`,
  'guide-narrow-buttons': `(max-width: 1099px) and ${landscape}`,
  'guide-narrower': `(max-width: 999px) and ${landscape}`,
  'guide-narrowest': `(max-width: 799px) and ${landscape}`,
  'guide-not-tall': `(max-height: 899px) and ${landscape}`,
  'guide-low': `(max-height: 699px) and ${landscape}`,
  'guide-lower': `(max-height: 559px) and ${landscape}`,
  'guide-lowest': `(max-height: 439px) and ${landscape}`,

  // All of the overlay, upright displays too.
  'overlay-upright': '(max-aspect-ratio: 1/1)',
  'overlay-narrow-buttons': '(max-width: 1279px)',
  'overlay-narrow': '(max-width: 1199px)',
  'overlay-narrowest': '(max-width: 799px)',
  'overlay-low': '(max-height: 559px)',

  // The window, from its largest to its smallest.
  'window-huge': '(min-width: 3000px) and (min-height: 1600px)',
  'window-large': '(min-width: 2200px) and (min-height: 1200px)',
  'window-tall': '(min-height: 900px)',
  'window-plain': '(max-width: 1499px)',
  'window-narrow': '(max-width: 1099px)',
  'window-two-columns': '(max-width: 999px)',
  'window-narrow-day': '(max-width: 900px)',
  'window-one-column': '(max-width: 760px)',
  'window-narrowest': '(max-width: 559px)',
  'window-low': '(max-height: 520px)',

  // What the page of an exercise has beside the list, as its container.
  'page-wide': '(min-width: 820px)',
  'page-wider': '(min-width: 960px)',
};

/** Throws for a name that is not in the table. */
export function withRooms(source: string): string {
  return source.replaceAll(/@(media|container) \(--([a-z-]+)\)/g, (_whole, kind: string, name: string) => {
    const query = rooms[name];
    if (query === undefined) throw new Error(`There is no room "${name}" in src-renderer/styles/rooms.ts`);
    return `@${kind} ${query}`;
  });
}
