// Cross-sections of the trunk along the spine curve, in statures; `at` is the joint index of SpineJoint
// (0 mid-hip, 1 L5/S1, 4 T12, 7 C7). Data only. The leggings end and the tee begins at .72.

/** One cross-section of the trunk: half axes, and how far its centre lies in front of the spine curve. */
export interface TorsoSection {
  readonly at: number;
  readonly halfWidth: number;
  readonly halfDepth: number;
  readonly forward: number;
}

/** Sections from the pelvic floor to C7. */
export const torsoProfile: readonly TorsoSection[] = [
  { at: -0.6, halfWidth: 0.058, halfDepth: 0.048, forward: -0.004 },
  { at: -0.3, halfWidth: 0.0743, halfDepth: 0.0574, forward: -0.0053 },
  { at: 0, halfWidth: 0.086, halfDepth: 0.064, forward: -0.006 },
  { at: 0.35, halfWidth: 0.0881, halfDepth: 0.0646, forward: -0.0053 },
  { at: 0.72, halfWidth: 0.0884, halfDepth: 0.0644, forward: -0.004 },
  { at: 1.1, halfWidth: 0.0853, halfDepth: 0.0619, forward: -0.0026 },
  { at: 1.5, halfWidth: 0.0824, halfDepth: 0.0596, forward: -0.001 },
  { at: 2, halfWidth: 0.079, halfDepth: 0.057, forward: 0.001 },
  { at: 2.5, halfWidth: 0.077, halfDepth: 0.0551, forward: 0.0026 },
  { at: 3, halfWidth: 0.076, halfDepth: 0.054, forward: 0.004 },
  { at: 3.5, halfWidth: 0.0768, halfDepth: 0.0549, forward: 0.0051 },
  { at: 4, halfWidth: 0.079, halfDepth: 0.057, forward: 0.006 },
  { at: 4.5, halfWidth: 0.083, halfDepth: 0.0604, forward: 0.0069 },
  { at: 5, halfWidth: 0.087, halfDepth: 0.063, forward: 0.007 },
  { at: 5.5, halfWidth: 0.0899, halfDepth: 0.0627, forward: 0.0054 },
  { at: 6, halfWidth: 0.09, halfDepth: 0.06, forward: 0.003 },
  { at: 6.3, halfWidth: 0.087, halfDepth: 0.0562, forward: 0.0015 },
  { at: 6.6, halfWidth: 0.078, halfDepth: 0.05, forward: 0.0 },
  { at: 6.8, halfWidth: 0.0634, halfDepth: 0.0436, forward: -0.001 },
  { at: 7, halfWidth: 0.045, halfDepth: 0.036, forward: -0.002 },
];
