// The four sounds of a break, as recipes and as bytes. Arithmetic alone makes the samples, no library function whose
// last digits differ between machines: the same recipe is the same file everywhere.

/** Samples a second: notes as low as these need no more, and the files stay small. */
const sampleRate = 22_050;
const bytesPerSample = 2;
const pi = 3.141592653589793;

/** @typedef {{hertz: number, atSeconds: number}} Note */
/** @typedef {{name: string, seconds: number, notes: readonly Note[]}} Chime */

const c5 = 523.25;
const e5 = 659.25;
const g5 = 783.99;

/** Up: something begins. Level: something changes. Down: let go. Three notes up: heard from the next room. */
export const chimes = /** @type {readonly Chime[]} */ ([
  { name: 'get-ready', seconds: 0.8, notes: notes([c5, e5], 0.16) },
  { name: 'change', seconds: 0.6, notes: notes([e5, e5], 0.13) },
  { name: 'end-of-step', seconds: 0.8, notes: notes([e5, c5], 0.16) },
  { name: 'come-back', seconds: 0.9, notes: notes([c5, e5, g5], 0.16) },
]);

/** A struck bar: a fundamental, and two overtones that die away sooner. */
const partials = [
  { multiple: 1, share: 0.72, decaySeconds: 0.2 },
  { multiple: 2, share: 0.18, decaySeconds: 0.09 },
  { multiple: 4, share: 0.1, decaySeconds: 0.035 },
];
const attackSeconds = 0.006;
const fadeSeconds = 0.06;
/** Notes ring into one another; together they stay below full scale. */
const peak = 0.5;

/**
 * @param {readonly number[]} hertz
 * @param {number} apartSeconds
 * @returns {Note[]}
 */
function notes(hertz, apartSeconds) {
  return hertz.map((each, index) => ({ hertz: each, atSeconds: index * apartSeconds }));
}

/**
 * The chime as a WAV file: 16 bit, one channel.
 * @param {Chime} chime
 * @returns {Buffer}
 */
export function chimeFile(chime) {
  const samples = mix(chime);
  const data = Buffer.alloc(samples.length * bytesPerSample);
  samples.forEach((sample, index) => data.writeInt16LE(Math.round(sample * 32_767), index * bytesPerSample));
  return Buffer.concat([header(data.length), data]);
}

/** @param {Chime} chime */
function mix({ seconds, notes: played }) {
  const samples = new Float64Array(Math.round(seconds * sampleRate));
  for (const { hertz, atSeconds } of played) {
    for (const { multiple, share, decaySeconds } of partials) {
      addTone(samples, Math.round(atSeconds * sampleRate), hertz * multiple, share * peak, decaySeconds);
    }
  }
  const fade = Math.round(fadeSeconds * sampleRate);
  // A file that ended in the middle of a swing would click.
  const fadeStart = samples.length - fade;
  return samples.map((sample, index) =>
    index < fadeStart ? sample : (sample * (samples.length - 1 - index)) / fade,
  );
}

/**
 * A sine that dies away, made by turning a pointer a little with each sample.
 * @param {Float64Array} samples
 * @param {number} start
 * @param {number} hertz
 * @param {number} loudness
 * @param {number} decaySeconds
 */
function addTone(samples, start, hertz, loudness, decaySeconds) {
  const turn = sineAndCosine((2 * pi * hertz) / sampleRate);
  const decay = 1 - 1 / (decaySeconds * sampleRate);
  const attack = attackSeconds * sampleRate;
  let x = loudness;
  let y = 0;
  for (let index = start; index < samples.length; index += 1) {
    samples[index] = (samples[index] ?? 0) + y * Math.min(1, (index - start) / attack);
    [x, y] = [(x * turn.cosine - y * turn.sine) * decay, (x * turn.sine + y * turn.cosine) * decay];
  }
}

/**
 * By their series: angles here are below one, where a dozen terms are exact.
 * @param {number} angle
 */
function sineAndCosine(angle) {
  let sine = 0;
  let cosine = 0;
  let term = 1;
  for (let power = 0; power < 26; power += 1) {
    const sign = power % 4 < 2 ? 1 : -1;
    if (power % 2 === 0) cosine += sign * term;
    else sine += sign * term;
    term = (term * angle) / (power + 1);
  }
  return { sine, cosine };
}

/** @param {number} dataLength */
function header(dataLength) {
  const bytes = Buffer.alloc(44);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + dataLength, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  // Plain samples, one channel.
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * bytesPerSample, 28);
  bytes.writeUInt16LE(bytesPerSample, 32);
  bytes.writeUInt16LE(8 * bytesPerSample, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(dataLength, 40);
  return bytes;
}
