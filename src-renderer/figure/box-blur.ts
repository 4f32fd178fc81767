/** A blur by moving means: two of them look like a soft blur and cost the same at any width. */

/** Width of the moving mean that, used twice, blurs by this standard deviation. */
export function boxWidthOf(deviation: number): number {
  return Math.sqrt(6 * deviation * deviation + 1);
}

/**
 * Writes the moving means of `lines` lines of `count` values into `to`. Values of a line are `stride` apart, lines
 * `lineStride`. What lies outside a line is 0; a width between two odd numbers counts its ends in part.
 */
export function boxBlur(
  from: Float32Array,
  to: Float32Array,
  count: number,
  lines: number,
  stride: number,
  lineStride: number,
  width: number,
): void {
  const half = Math.floor((width - 1) / 2);
  const rim = (width - 1) / 2 - half;
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStride;
    let sum = 0;
    for (let ahead = 0; ahead < half && ahead < count; ahead += 1) sum += from[start + ahead * stride] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const next = at + half;
      if (next < count) sum += from[start + next * stride] ?? 0;
      const before = at - half - 1;
      const after = next + 1;
      const first = before >= 0 ? (from[start + before * stride] ?? 0) : 0;
      const last = after < count ? (from[start + after * stride] ?? 0) : 0;
      to[start + at * stride] = (sum + rim * (first + last)) / width;
      if (at - half >= 0) sum -= from[start + (at - half) * stride] ?? 0;
    }
  }
}
