/** Colours of the figure and its things for both themes, as 0xRRGGBB. Data only. */

/** Every colour that the figure is drawn with. */
export interface FigurePalette {
  readonly skin: number;
  readonly top: number;
  readonly legs: number;
  readonly feet: number;
  readonly hair: number;
  /** Closed eyes: the hair's colour in shade. */
  readonly eyes: number;
  readonly hot: number;
  readonly shade: number;
  readonly lit: number;
  readonly mat: number;
  readonly matEdge: number;
  /** Line near the rim of the mat. */
  readonly matHem: number;
  readonly propTop: number;
  readonly propSide: number;
  readonly propFront: number;
  readonly wall: number;
  readonly towel: number;
  /** Floor pool and shadow under the figure. */
  readonly floor: number;
  /** Strengths 0..1 that differ between the themes. */
  readonly farShade: number;
  readonly halo: number;
  readonly wideShadow: number;
  readonly tightShadow: number;
}

/** On a light page. */
const lightPalette: FigurePalette = {
  skin: 0xe3bda2,
  top: 0x86b3af,
  legs: 0x465a78,
  feet: 0xdde1e4,
  hair: 0x5b4b45,
  eyes: 0x464046,
  hot: 0xef5b32,
  shade: 0x1f2b49,
  lit: 0xfff4e2,
  mat: 0xd2d6e6,
  matEdge: 0xb3bad2,
  matHem: 0xbcc2d8,
  propTop: 0xc9cfd0,
  propSide: 0xaeb7b9,
  propFront: 0x8f9a9e,
  wall: 0xd9d8d1,
  towel: 0xf3e3be,
  floor: 0x1f2b49,
  farShade: 0.26,
  halo: 0.05,
  wideShadow: 0.15,
  tightShadow: 0.26,
};

/** On a dark page: the legs get lighter, or they vanish. */
const darkPalette: FigurePalette = {
  skin: 0xddb69b,
  top: 0x7fb2ae,
  legs: 0x5b7299,
  feet: 0xd3d9de,
  hair: 0x4a3e3c,
  eyes: 0x342f34,
  hot: 0xff7a4d,
  shade: 0x0a1226,
  lit: 0xfff1dd,
  mat: 0x37425f,
  matEdge: 0x2a334d,
  matHem: 0x4d5a7d,
  propTop: 0x566470,
  propSide: 0x45525c,
  propFront: 0x36434c,
  wall: 0x2b3842,
  towel: 0xe9d7ae,
  floor: 0x05080c,
  farShade: 0.34,
  halo: 0.07,
  wideShadow: 0.34,
  tightShadow: 0.5,
};

/** The page theme. */
export type Theme = 'light' | 'dark';

/** The palette of a theme. */
export function paletteOf(theme: Theme): FigurePalette {
  return theme === 'dark' ? darkPalette : lightPalette;
}

const greyDots = {
  light: { ...lightPalette, hot: 0x6d757c },
  dark: { ...darkPalette, hot: 0x8b949b },
} as const;

/** The palette of fine marks; `grey` takes the warm colour out of it (cards of moves to avoid). */
export function marksPaletteOf(theme: Theme, grey: boolean): FigurePalette {
  return grey ? greyDots[theme] : paletteOf(theme);
}

/** Mix of two 0xRRGGBB colours. */
export function mixColours(from: number, to: number, share: number): number {
  const channel = (shift: number): number => {
    const a = (from >> shift) & 255;
    const b = (to >> shift) & 255;
    return Math.round(a + (b - a) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** CSS colour of 0xRRGGBB with an opacity 0..1. */
export function css(colour: number, opacity = 1): string {
  return `rgb(${(colour >> 16) & 255} ${(colour >> 8) & 255} ${colour & 255} / ${opacity})`;
}

// Names of the few colours of fine marks, made once each.
const names = new Map<number, string>();

/** CSS colour of 0xRRGGBB, for what is drawn in every frame. */
export function opaque(colour: number): string {
  const name = names.get(colour) ?? css(colour);
  names.set(colour, name);
  return name;
}
