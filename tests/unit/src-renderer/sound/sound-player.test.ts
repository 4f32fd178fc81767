import { describe, expect, it, vi } from 'vitest';
import { createSoundPlayer, type PlayableSound } from '../../../../src-renderer/sound/sound-player.ts';

function playerOver(play: () => Promise<void>) {
  const element = { currentTime: 7, volume: 1, play: vi.fn(play), pause: vi.fn() } satisfies PlayableSound;
  const load = vi.fn(() => element);
  const noted: string[] = [];
  const player = createSoundPlayer({ load, note: (line) => void noted.push(line) });
  return { player, element, load, noted };
}

describe('the player', () => {
  it('loads a sound once and plays it from its beginning', () => {
    const { player, element, load } = playerOver(() => Promise.resolve());
    player.play('change', 0.3);
    element.currentTime = 5;
    player.play('change', 0.4);
    expect(load.mock.calls).toEqual([['change']]);
    expect(element).toMatchObject({ currentTime: 0, volume: 0.4 });
    expect(element.play).toHaveBeenCalledTimes(2);
  });

  it('keeps the volume within its bounds, and stops at once', () => {
    const { player, element } = playerOver(() => Promise.resolve());
    player.play('change', 3);
    expect(element.volume).toBe(1);
    player.stop();
    expect(element.pause).toHaveBeenCalledOnce();
  });

  it('notes once that nothing can be played, and never throws', async () => {
    const { player, noted } = playerOver(() => Promise.reject(new Error('no device')));
    player.play('change', 1);
    player.play('change', 1);
    await vi.waitFor(() => expect(noted).toEqual(['A sound cannot be played: no device']));
    const broken = playerOver(() => {
      throw new Error('no element');
    });
    expect(() => broken.player.play('change', 1)).not.toThrow();
    expect(broken.noted).toEqual(['A sound cannot be played: no element']);
  });
});
