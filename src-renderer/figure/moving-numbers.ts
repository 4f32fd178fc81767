/**
 * The numbers of a solved body that move, in a fixed order, so that a body can be kept as one array and mixed from two.
 * Owns which numbers those are; whatever else a body holds (cloths, parts, cuts) must stay the same.
 */
import type { Vector } from '../../shared/figure/math/vector.ts';
import type { SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';
import { ofOneMake, type SolvedBody } from './solved-body.ts';

type Mutable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };
type Stretch = Mutable<SurfacePiece['stretch']>;
type Radii = Mutable<Pick<SurfacePiece, 'fromRadius' | 'toRadius'>>;

/** What moves in a body: points and directions, and the pieces' thickness. */
interface Movers {
  readonly vectors: Mutable<Vector>[];
  readonly stretches: Stretch[];
  readonly radii: Radii[];
}

/** Writes into one body; made for it alone. */
export class MovingNumbers {
  /** Takes the numbers written into it; objects that a solved body holds in several places it holds once for each. */
  readonly body: SolvedBody;
  /** How many numbers a body comes to. */
  readonly count: number;
  readonly #movers: Movers;
  readonly #make: string;
  readonly #mixed: Float64Array;

  constructor(like: SolvedBody) {
    this.body = unshared(like);
    this.#movers = moversOf(this.body);
    this.#make = makeOf(this.body);
    const { vectors, stretches, radii } = this.#movers;
    this.count = vectors.length * 3 + stretches.length * 3 + radii.length * 2;
    this.#mixed = new Float64Array(this.count);
  }

  /** The numbers of another body; undefined when it is not made of the same parts. */
  read(body: SolvedBody): Float32Array | undefined {
    const { vectors, stretches, radii } = moversOf(body);
    const isAlike =
      vectors.length === this.#movers.vectors.length &&
      stretches.length === this.#movers.stretches.length &&
      radii.length === this.#movers.radii.length &&
      makeOf(body) === this.#make;
    if (!isAlike) return undefined;
    const numbers = new Float32Array(this.count);
    let at = 0;
    for (const one of vectors) for (const value of [one.x, one.y, one.z]) numbers[at++] = value;
    for (const one of stretches) for (const value of [one.left, one.up, one.forward]) numbers[at++] = value;
    for (const one of radii) for (const value of [one.fromRadius, one.toRadius]) numbers[at++] = value;
    return numbers;
  }

  /** Makes the body what lies between two others; share 0 = the first. */
  mix(from: Float32Array, to: Float32Array, share: number): void {
    const { vectors, stretches, radii } = this.#movers;
    const mixed = this.#mixed;
    for (let at = 0; at < mixed.length; at += 1) {
      const first = from[at] ?? 0;
      mixed[at] = first + ((to[at] ?? 0) - first) * share;
    }
    setVectors(vectors, mixed);
    setStretches(stretches, mixed, 3 * vectors.length);
    setRadii(radii, mixed, 3 * (vectors.length + stretches.length));
  }
}

function setVectors(vectors: readonly Mutable<Vector>[], numbers: Float64Array): void {
  let at = 0;
  for (const one of vectors) {
    one.x = numbers[at] ?? 0;
    one.y = numbers[at + 1] ?? 0;
    one.z = numbers[at + 2] ?? 0;
    at += 3;
  }
}

/**
 * Only what changes, which is next to nothing: a stretch has the fields of a frame, whose places hold objects, and so
 * a number written there becomes one.
 */
function setStretches(stretches: readonly Stretch[], numbers: Float64Array, start: number): void {
  let at = start;
  for (const one of stretches) {
    const left = numbers[at] ?? 0;
    const up = numbers[at + 1] ?? 0;
    const forward = numbers[at + 2] ?? 0;
    if (one.left !== left) one.left = left;
    if (one.up !== up) one.up = up;
    if (one.forward !== forward) one.forward = forward;
    at += 3;
  }
}

function setRadii(radii: readonly Radii[], numbers: Float64Array, start: number): void {
  let at = start;
  for (const one of radii) {
    one.fromRadius = numbers[at] ?? 0;
    one.toRadius = numbers[at + 1] ?? 0;
    at += 2;
  }
}

/** A copy in which nothing is held twice. */
function unshared(body: SolvedBody): SolvedBody {
  // Plain data of finite numbers: what comes back has the type of what went in.
  const copy = JSON.parse(JSON.stringify(body)) as SolvedBody;
  return { ...copy, pieces: copy.pieces.map(ofOneMake), things: copy.things.map(ofOneMake) };
}

/** What a body is made of, besides its numbers. */
function makeOf({ pieces, things, lifted, balls }: SolvedBody): string {
  const all = [...pieces, ...things].map((one) =>
    [one.part, one.cloth, one.squareEnd, one.flowing, one.cut !== undefined, one.keep?.over].join(),
  );
  return [pieces.length, things.length, lifted.length, balls.length, ...all].join(' ');
}

function moversOf(body: SolvedBody): Movers {
  const movers: Movers = { vectors: [], stretches: [], radii: [] };
  collect(body, movers);
  return movers;
}

/** Walks plain data in the order of its keys. */
function collect(value: unknown, movers: Movers): void {
  if (typeof value !== 'object' || value === null) return;
  if (isVector(value)) movers.vectors.push(value);
  else if (isStretch(value)) movers.stretches.push(value);
  else {
    if (isPiece(value)) movers.radii.push(value);
    for (const part of Object.values(value)) collect(part, movers);
  }
}

function isVector(value: object): value is Mutable<Vector> {
  return 'x' in value && typeof value.x === 'number';
}

function isStretch(value: object): value is Stretch {
  return 'left' in value && typeof value.left === 'number';
}

function isPiece(value: object): value is Radii {
  return 'fromRadius' in value && typeof value.fromRadius === 'number';
}
