import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker, type Speaker } from '../../../../src-renderer/sound/speaker.ts';
import { createSpeech, english, FakeSynthesis, manner } from './fake-speech.ts';

let synthesis: FakeSynthesis;
let speaker: Speaker;
let noted: string[];

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
  noted = [];
  const note = (line: string): void => void noted.push(line);
  speaker = createSpeaker({ synthesis, createSpeech, now: () => Date.now(), note });
});

afterEach(() => {
  speaker.dispose();
  expect(synthesis.listenerCount).toBe(0);
  vi.useRealTimers();
});

describe('the voice', () => {
  it('does not ask for voices before something is to be said', () => {
    expect(synthesis.asked).toBe(0);
  });

  it('speaks as it was told to', () => {
    speaker.say('Stand up', manner);
    expect(synthesis.spoken).toMatchObject([
      { text: 'Stand up', voice: english, lang: 'en-GB', volume: 0.8, rate: 1.2 },
    ]);
  });

  it('lets a new sentence cut off the one before, and a number give way to a sentence', () => {
    speaker.say('Stand up', manner);
    speaker.sayIfFree('2', manner);
    speaker.say('And rest', manner);
    synthesis.speaking = false;
    speaker.sayIfFree('3', manner);
    expect(synthesis.heard).toEqual(['Stand up', '-', 'And rest', '3']);
  });

  it('says what waits for its turn when the sentence before it has ended, in order', () => {
    speaker.say('Go', manner);
    speaker.sayNext('Round your back', manner, 5_000);
    speaker.sayNext('2', manner, 5_000);
    expect(synthesis.heard).toEqual(['Go']);
    synthesis.end();
    expect(synthesis.heard).toEqual(['Go', 'Round your back']);
    synthesis.end();
    synthesis.end();
    expect(synthesis.heard).toEqual(['Go', 'Round your back', '2']);
  });

  it('leaves out what has waited too long, and goes on with what comes after it', () => {
    speaker.say('Go', manner);
    speaker.sayNext('2', manner, 2_000);
    speaker.sayNext('Round your back', manner, 5_000);
    vi.advanceTimersByTime(3_000);
    synthesis.end();
    expect(synthesis.heard).toEqual(['Go', 'Round your back']);
  });

  it('forgets what waits when it is cancelled or something more urgent comes', () => {
    speaker.say('Go', manner);
    speaker.sayNext('2', manner, 5_000);
    const cutOff = synthesis.spoken[0];
    speaker.say('And rest', manner);
    // The browser tells of the end of what was cut off only now.
    cutOff?.listener.onError('interrupted');
    synthesis.end();
    speaker.sayNext('3', manner, 5_000);
    speaker.sayNext('4', manner, 5_000);
    speaker.cancel();
    synthesis.end();
    expect(synthesis.heard).toEqual(['Go', '-', 'And rest', '3', '-']);
  });

  it('goes on after a sentence that could not be said', () => {
    speaker.say('Go', manner);
    speaker.sayNext('2', manner, 5_000);
    synthesis.speaking = false;
    synthesis.spoken[0]?.listener.onError('synthesis-failed');
    expect(synthesis.heard).toEqual(['Go', '2']);
  });

  it('is silent at once when it is cancelled', () => {
    speaker.say('Stand up', manner);
    speaker.cancel();
    speaker.cancel();
    expect(synthesis.heard).toEqual(['Stand up', '-']);
  });
});

describe('voices that come late', () => {
  beforeEach(() => {
    synthesis.voices = [];
  });

  it('say what is still of its moment', () => {
    speaker.say('Stand up', manner);
    vi.advanceTimersByTime(1_600);
    synthesis.comeWith([english]);
    expect(synthesis.heard).toEqual(['Stand up']);
  });

  it('are found without being told of', () => {
    speaker.say('Stand up', manner);
    synthesis.voices = [english];
    vi.advanceTimersByTime(600);
    expect(synthesis.heard).toEqual(['Stand up']);
  });

  it('say the last sentence alone, and nothing that was cancelled', () => {
    speaker.say('Stand up', manner);
    speaker.say('Sit down', manner);
    synthesis.comeWith([english]);
    expect(synthesis.heard).toEqual(['Sit down']);
    speaker.cancel();
    synthesis.comeWith([english, { ...english, name: 'B' }]);
    expect(synthesis.heard).toEqual(['Sit down', '-']);
  });

  it('say nothing whose moment is over', () => {
    speaker.say('Stand up', manner);
    vi.advanceTimersByTime(6_000);
    synthesis.comeWith([english]);
    expect(synthesis.heard).toEqual([]);
  });

  it('can be asked for ahead', () => {
    speaker.prepare();
    speaker.prepare();
    vi.advanceTimersByTime(6_000);
    synthesis.comeWith([english]);
    speaker.say('Stand up', manner);
    expect(synthesis.heard).toEqual(['Stand up']);
  });

  it('that never come are noted once, and nothing looks for them any more', () => {
    speaker.say('Stand up', manner);
    vi.advanceTimersByTime(60_000);
    speaker.say('Sit down', manner);
    expect(synthesis.heard).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    expect(noted).toHaveLength(1);
  });
});

describe('a voice that cannot speak', () => {
  it('of another language stays silent, noted once', () => {
    synthesis.voices = [{ ...english, lang: 'de' }];
    speaker.say('Stand up', manner);
    speaker.say('Sit down', manner);
    expect(synthesis.heard).toEqual([]);
    expect(noted).toEqual(['Nothing can be spoken: no voice speaks en']);
  });

  it('that fails is noted once; being cut off is no failure', () => {
    speaker.say('Stand up', manner);
    synthesis.spoken[0]?.listener.onError('interrupted');
    expect(noted).toEqual([]);
    synthesis.spoken[0]?.listener.onError('synthesis-failed');
    synthesis.spoken[0]?.listener.onError('synthesis-failed');
    expect(noted).toEqual(['Nothing can be spoken: synthesis-failed']);
  });

  it('that throws does not throw through', () => {
    synthesis.speak = () => {
      throw new Error('no speech today');
    };
    expect(() => speaker.say('Stand up', manner)).not.toThrow();
    expect(noted).toEqual(['Nothing can be spoken: no speech today']);
  });

  it('that is not there at all is silence', () => {
    const note = (line: string): void => void noted.push(line);
    const mute = createSpeaker({ synthesis: null, createSpeech, now: () => 0, note });
    mute.say('Stand up', manner);
    mute.sayIfFree('2', manner);
    mute.cancel();
    mute.dispose();
    expect(noted).toEqual(['Nothing can be spoken: this system has no speech']);
  });
});
