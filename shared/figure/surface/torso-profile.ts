/**
 * Cross-sections of the trunk along the spine curve, in statures; `at` is the joint index of SpineJoint
 * (0 mid-hip, 1 L5/S1, 4 T12, 7 C7). The leggings end and the tee begins at .5.
 */

/** One cross-section of the trunk: half its width, and how far its centre lies in front of the spine curve. */
export interface TorsoSection {
  readonly at: number;
  readonly halfWidth: number;
  readonly forward: number;
}

/**
 * Depth of a cross-section over its width. The same for all: neighbouring pieces share a section, and could not both
 * meet it if one were flatter than the other; the outline of the back would be a saw.
 */
export const depthPerWidth = 0.709;

/** Row by row, in ten thousandths. */
// prettier-ignore
const halfWidths = [
  629, 776, 881, 895, 898, 880, 854, 832, 808, 793, 779, 771, 765, 764, 766, 771, 779, 788, 799, 810, 823, 840, 850, 859, 867, 872, 877, 881, 884, 886, 888, 887, 882, 874, 862, 846, 824, 787, 736, 649, 544, 437,
];
// prettier-ignore
const forwards = [
  -74, -77, -75, -65, -54, -41, -28, -14, -2, 8, 18, 25, 31, 37, 41, 45, 49, 52, 55, 59, 63, 67, 70, 71, 72, 71, 69, 66, 63, 60, 57, 53, 49, 45, 39, 33, 27, 20, 14, 6, -2, -10,
];

/** Sections from the pelvic floor to C7, closer where the trunk bends and narrows more. */
export const torsoProfile: readonly TorsoSection[] = halfWidths.map((halfWidth, row) => ({
  at: row < 11 ? 0.3 * row - 0.6 : row < 22 ? 0.2 * row + 0.4 : 0.12 * row + 2.08,
  halfWidth: halfWidth / 1e4,
  forward: (forwards[row] ?? 0) / 1e4,
}));
