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
  { at: 1, halfWidth: 0.0859, halfDepth: 0.0624, forward: -0.003 },
  { at: 1.28, halfWidth: 0.0841, halfDepth: 0.0609, forward: -0.0019 },
  { at: 1.56, halfWidth: 0.082, halfDepth: 0.0592, forward: -0.0007 },
  { at: 1.84, halfWidth: 0.0799, halfDepth: 0.0577, forward: 0.0004 },
  { at: 2.12, halfWidth: 0.0785, halfDepth: 0.0566, forward: 0.0014 },
  { at: 2.4, halfWidth: 0.0774, halfDepth: 0.0557, forward: 0.0023 },
  { at: 2.6, halfWidth: 0.0767, halfDepth: 0.0551, forward: 0.0029 },
  { at: 2.8, halfWidth: 0.0762, halfDepth: 0.0547, forward: 0.0035 },
  { at: 3, halfWidth: 0.076, halfDepth: 0.0545, forward: 0.004 },
  { at: 3.2, halfWidth: 0.0761, halfDepth: 0.0546, forward: 0.0045 },
  { at: 3.4, halfWidth: 0.0765, halfDepth: 0.055, forward: 0.0049 },
  { at: 3.6, halfWidth: 0.0772, halfDepth: 0.0556, forward: 0.0053 },
  { at: 3.8, halfWidth: 0.078, halfDepth: 0.0563, forward: 0.0057 },
  { at: 4, halfWidth: 0.079, halfDepth: 0.057, forward: 0.006 },
  { at: 4.2, halfWidth: 0.0804, halfDepth: 0.0579, forward: 0.0063 },
  { at: 4.4, halfWidth: 0.0821, halfDepth: 0.0589, forward: 0.0067 },
  { at: 4.6, halfWidth: 0.0839, halfDepth: 0.06, forward: 0.007 },
  { at: 4.72, halfWidth: 0.085, halfDepth: 0.0606, forward: 0.0071 },
  { at: 4.84, halfWidth: 0.0859, halfDepth: 0.0611, forward: 0.0071 },
  { at: 4.96, halfWidth: 0.0868, halfDepth: 0.0614, forward: 0.0071 },
  { at: 5.08, halfWidth: 0.0875, halfDepth: 0.0616, forward: 0.0069 },
  { at: 5.2, halfWidth: 0.0882, halfDepth: 0.0618, forward: 0.0065 },
  { at: 5.32, halfWidth: 0.0889, halfDepth: 0.0619, forward: 0.0061 },
  { at: 5.44, halfWidth: 0.0896, halfDepth: 0.062, forward: 0.0056 },
  { at: 5.56, halfWidth: 0.0901, halfDepth: 0.0619, forward: 0.0051 },
  { at: 5.68, halfWidth: 0.0905, halfDepth: 0.0617, forward: 0.0045 },
  { at: 5.8, halfWidth: 0.0906, halfDepth: 0.0614, forward: 0.0039 },
  { at: 5.92, halfWidth: 0.0904, halfDepth: 0.0609, forward: 0.0034 },
  { at: 6.04, halfWidth: 0.0898, halfDepth: 0.0603, forward: 0.0028 },
  { at: 6.16, halfWidth: 0.0888, halfDepth: 0.0595, forward: 0.0023 },
  { at: 6.28, halfWidth: 0.0873, halfDepth: 0.0583, forward: 0.0016 },
  { at: 6.4, halfWidth: 0.0849, halfDepth: 0.0567, forward: 0.001 },
  { at: 6.52, halfWidth: 0.0812, halfDepth: 0.0542, forward: 0.0004 },
  { at: 6.64, halfWidth: 0.0759, halfDepth: 0.0506, forward: -0.0002 },
  { at: 6.76, halfWidth: 0.067, halfDepth: 0.0446, forward: -0.0008 },
  { at: 6.88, halfWidth: 0.0558, halfDepth: 0.0372, forward: -0.0014 },
  { at: 7, halfWidth: 0.045, halfDepth: 0.03, forward: -0.002 },
];
