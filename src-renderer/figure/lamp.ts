/**
 * The lamp of every figure: top left of the viewer, whatever way the camera looks. Owns how a normal becomes a step
 * of a colour ramp.
 */

/** Steps of a colour ramp, from unlit to fully lit. */
export const RAMP_STEPS = 96;

/** Unit vector towards the lamp in picture axes: right, up, towards the viewer. */
export const lamp = { x: -0.46, y: 0.62, z: 0.635 } as const;

/** Factor and offset that turn normal · lamp (-1..1) into a ramp step once the fraction is cut off. */
export const stepScale = 0.5 * (RAMP_STEPS - 1);
export const stepOffset = stepScale + 0.5;
