import { describe, expect, expectTypeOf, it } from 'vitest';
import { emergencySignIds, urgentSignIds } from '../../../../shared/coach/warning-signs.ts';
import { goals } from '../../../../shared/exercises/card-terms.ts';
import { exerciseCues } from '../../../../shared/exercises/cues.ts';
import { exerciseIds, type ExerciseId } from '../../../../shared/exercises/exercise-id.ts';
import {
  exerciseMessageKey,
  exerciseMessageParts,
  type ExerciseMessagePart,
} from '../../../../shared/exercises/exercise-messages.ts';
import { exercises } from '../../../../shared/exercises/registry.ts';
import { postureCheckIds, type PostureCheckId } from '../../../../shared/exercises/posture-checks.ts';
import { figureScripts } from '../../../../shared/exercises/figure-scripts.ts';
import { english } from '../../../../shared/messages/english/index.ts';
import { exercisePages } from '../../../../shared/messages/english/exercise-pages.ts';
import { exercises as exerciseWords } from '../../../../shared/messages/english/exercises.ts';
import { lessonWords } from '../../../../shared/messages/english/lessons.ts';
import { notice } from '../../../../shared/messages/english/notice.ts';
import { posture } from '../../../../shared/messages/english/posture.ts';
import { safety } from '../../../../shared/messages/english/safety.ts';
import { createTranslator, type MessageKey } from '../../../../shared/messages/translator.ts';

const wordCount = (text: string): number => text.split(/\s+/).length;

const messagesWith = (pattern: RegExp): [string, string][] =>
  Object.entries(english).filter(([key]) => pattern.test(key));

describe('words of the exercises on screen', () => {
  it('exist for every exercise and part, as the compiler sees it too', () => {
    expectTypeOf<`exercise.${ExerciseId}.${ExerciseMessagePart}`>().toExtend<MessageKey>();
    const { translate } = createTranslator('en');
    for (const id of exerciseIds) {
      for (const part of exerciseMessageParts) {
        expect(translate(exerciseMessageKey(id, part))).not.toBe('');
      }
    }
  });

  it('are the parts and the cues, and nothing else', () => {
    const used = exerciseIds.flatMap((id) => [
      ...exerciseMessageParts.map((part) => exerciseMessageKey(id, part)),
      ...exerciseCues[id].map(({ message }) => message),
    ]);
    expect([...used].sort()).toEqual(
      messagesWith(/^exercise\./)
        .map(([key]) => key)
        .sort(),
    );
  });

  it('name an exercise in at most 26 characters, each by a name of its own', () => {
    const names = messagesWith(/^(exercise\..*\.name|step\.[a-z-]+)$/);
    for (const [key, text] of names) {
      expect({ key, fits: text.length <= 26 }).toEqual({ key, fits: true });
    }
    expect(new Set(names.map(([, text]) => text)).size).toBe(names.length);
  });

  it('give a cue in at most 12 words and 60 characters', () => {
    const cues = messagesWith(/^(exercise|step)\..*\.(cue(-\w+)?|get-ready(-hint)?|feel|easier|caution)$/);
    expect(cues.length).toBeGreaterThan(exerciseIds.length * 7);
    for (const [key, text] of cues) {
      expect({ key, fits: wordCount(text) <= 12 && text.length <= 60 }).toEqual({ key, fits: true });
    }
  });

  it('say in the break too what to do at a glance, with a hint of one or two sentences', () => {
    const cues = messagesWith(
      /^overlay\.((.+\.)?cue(\..+)?|(change|then)\.(left|right)|finished\.thanks(\..+)?|walk\.aside)$/,
    );
    expect(cues.length).toBeGreaterThanOrEqual(20);
    for (const [key, text] of cues) {
      expect({ key, fits: wordCount(text) <= 12 && text.length <= 60 }).toEqual({ key, fits: true });
    }
    const hints = messagesWith(/^overlay\..+\.hint$/);
    expect(hints.length).toBeGreaterThan(1);
    for (const [key, text] of hints) {
      expect({ key, fits: wordCount(text) <= 16 && text.length <= 80 }).toEqual({ key, fits: true });
    }
  });

  it('name no side where the figure is mirrored', () => {
    for (const { id } of exercises.filter(({ sides }) => sides === 'each')) {
      const said = messagesWith(new RegExp(`^exercise\\.${id}\\.`)).filter(([, text]) =>
        /\b(left|right)\b/i.test(text),
      );
      expect(said).toEqual([]);
    }
  });

  it('breathe as the figure does', () => {
    for (const id of exerciseIds) {
      for (const { keyPose, message } of exerciseCues[id]) {
        const [, breath] = /^Breathe (in|out)\b/.exec(english[message]) ?? [];
        const key = figureScripts[id].keyframes.find(({ name }) => name === keyPose);
        if (breath !== undefined) expect({ message, breath }).toEqual({ message, breath: key?.breath });
      }
    }
  });

  it('say the goal in a break as the library says it, in the middle of a line', () => {
    for (const goal of goals)
      expect(english[`goal.${goal}`]).toBe(exercisePages[`exercise.goal.${goal}`].toLowerCase());
  });
});

describe('words of the posture check', () => {
  it('exist for every check, with a hint', () => {
    expectTypeOf<`posture.${PostureCheckId}`>().toExtend<MessageKey>();
    expectTypeOf<`posture.${PostureCheckId}.hint`>().toExtend<MessageKey>();
    const expected = postureCheckIds.flatMap((id) => [`posture.${id}`, `posture.${id}.hint`]);
    expect(Object.keys(posture)).toEqual(expect.arrayContaining(expected));
    expect(Object.keys(posture)).toHaveLength(expected.length + 3);
  });

  it('are read in a glance', () => {
    for (const [key, text] of Object.entries(posture)) {
      expect({ key, fits: wordCount(text) <= 12 && text.length <= 60 }).toEqual({ key, fits: true });
    }
  });
});

describe('words about safety', () => {
  it('exist for every warning sign', () => {
    expectTypeOf<`help.emergency.${(typeof emergencySignIds)[number]}`>().toExtend<MessageKey>();
    expectTypeOf<`help.urgent.${(typeof urgentSignIds)[number]}`>().toExtend<MessageKey>();
    const listed = [
      ...emergencySignIds.map((id) => `help.emergency.${id}`),
      ...urgentSignIds.map((id) => `help.urgent.${id}`),
    ];
    const written = Object.keys(safety).filter((key) =>
      /^help\.(emergency|urgent)\.(?!what|where)/.test(key),
    );
    expect(listed).toEqual(written);
  });

  it('say what and where to get help in one sentence each', () => {
    for (const key of [
      'help.emergency.what',
      'help.emergency.where',
      'help.urgent.what',
      'help.urgent.where',
    ] as const) {
      expect(english[key].match(/[.!?](\s|$)/g)).toHaveLength(1);
    }
  });

  it('name every way in which passing urine can change', () => {
    for (const word of [/hard to start/, /cannot go/, /\bhold\b/, /\bfeel\b/]) {
      expect(english['help.emergency.bladder']).toMatch(word);
    }
  });

  it('tell one rule of pain, one rule of the 15 minutes and one list of signs wherever they are told', () => {
    const rule = /at 0–3 carry on; at 4–5 ease off, and stop if it stays there; at 6 or more stop\.$/;
    expect(english['notice.stop.pain']).toMatch(rule);
    expect(lessonWords['lesson.safety.scale.text']).toMatch(rule);
    const fifteen = english['notice.fifteen-minutes'];
    expect([english['pain.after'], lessonWords['lesson.safety.fifteen.text']]).toEqual([fifteen, fifteen]);
    const numbered = Object.entries({ ...english, ...lessonWords, ...exercisePages }).filter(([, text]) =>
      /\b(from|above) [3-7] (out )?of 10|\bfrom [4-7] (ease|stop)/.test(text),
    );
    // A knee that hurts stops the wall sit before a back would.
    expect(numbered.map(([key]) => key)).toEqual(['exercise.wall-sit.stop-1']);
  });

  it('call chest pain and fainting emergencies even without back pain, and send nobody for a walk first', () => {
    for (const key of ['help.emergency.chest-pain', 'help.emergency.faint'] as const)
      expect(english[key]).toMatch(/with or without back pain$/);
    for (const key of ['help.stop', 'help.emergency.what', 'pain.alarm.effect'] as const)
      expect(english[key]).not.toMatch(/walk/i);
    expect(lessonWords['lesson.help.walking.text']).toMatch(
      /^After a sign of the first list, get help before/,
    );
  });

  it('ask first, and not before every break', () => {
    for (const text of [english['notice.ask'], lessonWords['lesson.safety.ask-first.text']])
      expect(text).not.toMatch(/every time|each time|always/);
  });

  it('name a professional by role in the notice', () => {
    for (const key of ['notice.ask', 'notice.fifteen-minutes', 'pain.after', 'help.contact'] as const) {
      expect(english[key]).toMatch(/doctor|physiotherapist/);
    }
  });
});

describe('the wording of everything written here', () => {
  /** Claims, scares and diagnoses that a wellness app must not make, whoever writes the words. */
  const forbidden =
    /\b(cur(e|es|ed|ing)|fix(es|ed|ing)?|heal(s|ed|ing)?|treat(s|ed|ing|ments?)?|guarantee[sd]?|disc damage|wear and tear|wrong posture|bad posture|dangerous|safe for everyone|you (may|might|probably) have|diagnosed?)\b/i;

  const words = { ...exerciseWords, ...posture, ...notice, ...safety };

  it('promises nothing and scares nobody', () => {
    expect(Object.entries(words).filter(([, text]) => forbidden.test(text))).toEqual([]);
  });

  it('knows a forbidden word when it sees one', () => {
    expect('This heals your back.').toMatch(forbidden);
    expect('Lift your heels, your health.').not.toMatch(forbidden);
  });

  it('does not call the exercises sit-ups, and makes no claim about necks', () => {
    for (const text of Object.values(words)) {
      expect(text).not.toMatch(/sit-?ups?\b|neck pain/i);
    }
  });
});
