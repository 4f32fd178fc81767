/**
 * What a frame makes anew. Counted by the engine's own sampling of allocations, dead objects included, so that it is
 * no matter of time: a busy machine counts the same.
 */
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { repetitionDurationMs } from '../../shared/figure/motion/motion-track.ts';
import { cameraFor, figureScripts } from '../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../shared/exercises/figure-script-id.ts';
import { FigureStage } from '../../src-renderer/figure/figure-stage.ts';
import { PlainCanvas, PlainImage } from '../unit/src-renderer/figure/plain-canvas.ts';

const frameMs = 1000 / 60;
const roundFrames = 90;
/** Rounds until the engine must have compiled what runs for every frame; before that numbers are objects to it. */
const mostRounds = 40;
/** A few objects: the order, its picture, some numbers. Solving a pose for every frame took 300 kB, and drawing 59. */
const mostBytes = 2048;

let session: Session;

beforeAll(() => {
  vi.stubGlobal('ImageData', PlainImage);
  session = new Session();
  session.connect();
});

afterAll(() => {
  session.disconnect();
  vi.unstubAllGlobals();
});

/** Bytes of objects that some work makes, those that it drops at once included. */
async function bytesMadeBy(work: () => void): Promise<number> {
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 512,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  work();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  type Node = typeof profile.head;
  const sizeOf = (node: Node): number =>
    node.children.reduce((sum, child) => sum + sizeOf(child), node.selfSize);
  return sizeOf(profile.head);
}

/** A figure that plays on a canvas which keeps nothing. */
class Play {
  drawn = 0;
  private readonly stage = new FigureStage(new PlainCanvas().asElement(), () =>
    new PlainCanvas().asElement(),
  );
  private readonly scriptId: FigureScriptId;
  private elapsedMs = 0;

  constructor(scriptId: FigureScriptId) {
    this.scriptId = scriptId;
  }

  run(frames: number): void {
    const { scriptId } = this;
    const camera = cameraFor(scriptId);
    for (let frame = 0; frame < frames; frame += 1) {
      this.elapsedMs += frameMs;
      const hasDrawn = this.stage.draw({
        scriptId,
        moment: { part: 'repetition', elapsedMs: this.elapsedMs },
        camera,
        preset: camera,
        width: 150,
        height: 107,
        factor: 1,
        isStill: false,
        theme: 'light',
        highlight: true,
        spine: true,
        grey: false,
        fit: 'script',
      });
      if (hasDrawn) this.drawn += 1;
    }
  }
}

/** The least that any round made for each of its frames, in bytes. */
async function leastPerFrame(play: Play, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds && least > enough; round += 1) {
    const before = play.drawn;
    const bytes = await bytesMadeBy(() => play.run(roundFrames));
    const drawn = play.drawn - before;
    // A round in which a pose is held tells little.
    if (drawn >= roundFrames / 2) least = Math.min(least, bytes / drawn);
  }
  return least;
}

describe('a frame of a steady loop makes next to nothing anew:', () => {
  test.each(['walk', 'cat-stretch', 'sit-to-stand'] as const)(
    '%s',
    async (scriptId) => {
      const play = new Play(scriptId);
      // Past the first repetition, in which the loop is solved.
      play.run(Math.ceil((2 * repetitionDurationMs(figureScripts[scriptId])) / frameMs));
      expect(await leastPerFrame(play, mostBytes)).toBeLessThan(mostBytes);
    },
    120_000,
  );

  test('and the count would tell: the first frames of a loop, which solve it, make far more', async () => {
    const frames = 60;
    const bytes = await bytesMadeBy(() => new Play('walk').run(frames));
    expect(frames * frameMs).toBeLessThan(repetitionDurationMs(figureScripts.walk));
    expect(bytes / frames).toBeGreaterThan(20 * mostBytes);
  }, 120_000);
});
