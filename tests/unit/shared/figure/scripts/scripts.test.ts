import { describe, expect, it } from 'vitest';
import { limitViolations } from '../../../../../shared/figure/body/joint-limits.ts';
import { repetitionDurationMs, setupDurationMs } from '../../../../../shared/figure/motion/motion-track.ts';
import { scriptFaults } from '../../../../../shared/figure/motion/script.ts';
import { solvedKeys } from '../../../../../shared/figure/motion/solved-keys.ts';
import { cameraFor, figureScripts } from '../../../../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../../../../shared/exercises/figure-script-id.ts';

// The keys are the ids by construction of the record.
const ids = Object.keys(figureScripts) as FigureScriptId[];

describe.each(ids)('script %s', (id) => {
  const script = figureScripts[id];

  it('has no faults and knows its own id', () => {
    expect({ id: script.id, faults: scriptFaults(script) }).toEqual({ id, faults: [] });
  });

  it('lasts for a positive, finite time', () => {
    expect(setupDurationMs(script)).toBeGreaterThan(0);
    expect(repetitionDurationMs(script)).toBeGreaterThan(0);
  });

  it('has a camera that looks a little from above', () => {
    expect(cameraFor(id).elevationDegrees).toBeGreaterThan(0);
  });
});

describe('solved key poses', () => {
  it.each(ids)('of %s stay within the joint limits', (id) => {
    for (const [name, key] of solvedKeys(figureScripts[id]))
      expect(limitViolations(key.pose), name).toEqual([]);
  });
});
