/**
 * The measures of what a figure leans on, sits on and lifts, in statures: the solver puts hands on it, the renderer
 * draws it.
 */

/** Height of the cushion under a person who sits on the floor, in statures. */
export const cushionHeight = 0.03;
/** Desk of someone seated: front edge and top, from the hip's place. */
export const deskPlace = {
  height: 0.355,
  front: 0.085,
  back: 0.6,
  wristForward: 0.098,
  wristAside: 0.118,
  farWristForward: 0.2963,
} as const;
/** Desk of someone standing. */
export const highDeskPlace = {
  height: 0.634,
  front: 0.115,
  back: 0.5,
  wristForward: 0.157,
  wristAside: 0.12,
  farWristForward: 0.157,
} as const;
/** Rail that a standing person's hand rests on: height, distance from the midline, wrist in front of the hips. */
export const supportPlace = {
  height: 0.564,
  aside: 0.12,
  wristForward: 0.163,
  farWristForward: 0.21,
} as const;
/** Half sizes of the box that is lifted: 30 × 37 × 30 cm for a stature of 1.72 m. */
export const boxHalf = { aside: 0.087, height: 0.108, forward: 0.087 } as const;
