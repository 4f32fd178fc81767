/** Every word of the catalogue is shown somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionWords } from '../../../../shared/messages/english/decisions.ts';
import { english } from '../../../../shared/messages/english/index.ts';
import { lessonWords } from '../../../../shared/messages/english/lessons.ts';
import { libraryWords } from '../../../../shared/messages/english/library.ts';
import { cardWords } from '../../../../shared/messages/english/card.ts';
import { soundPage } from '../../../../shared/messages/english/sound-page.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

/** The catalogue itself is left out: a key is not used by being defined. */
const sources = ['shared', 'src-main', 'src-renderer']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  )
  .filter((file) => !file.includes(path.join('shared', 'messages', 'english')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys that are put together: what stands in the source, and the keys that it makes. */
const templates: readonly (readonly [source: string, made: RegExp])[] = [
  ['`exercise.${id}.${part}`', /^exercise\.[a-z-]+\.[a-z-]+$/],
  ['`goal.${step.goal}`', /^goal\.[a-z]+$/],
  ['`posture.${check}`', /^posture\.[a-z-]+$/],
  ['`posture.${check}.hint`', /^posture\.[a-z-]+\.hint$/],
  ['`today.day.${kind}`', /^today\.day\.(break|skipped|sitting|standing|away|walk|planned)$/],
  ['`today.reason.${state.reason}`', /^today\.reason\.[a-z-]+$/],
  ['`app.nav.${chosen}`', /^app\.nav\.(today|library|learn|about)$/],
  ['`library.${level}`', /^library\.(easier|harder)$/],
  ['`library.view.${each}`', /^library\.view\.(side|front|angle)$/],
  ['`library.evidence.${part}`', /^library\.evidence\.[a-z]+$/],
  ['`learn.topic.${topic.id}`', /^learn\.topic\.[a-z]+$/],
  ['`learn.evidence.${mark}`', /^learn\.evidence\.(article|mainstream|judgement)$/],
  ['`learn.figure.${scriptId as FigureWithWords}`', /^learn\.figure\.[a-z-]+$/],
  ['`learn.figure.${scriptId as FigureWithWords}.label`', /^learn\.figure\.[a-z-]+\.label$/],
  // That each of these belongs to a lesson is asked in the test of the lessons.
  ['`lesson.${lessonId}.${id}.text`', /^lesson\./],
  ['`help.emergency.${id}`', /^help\.emergency\.[a-z-]+$/],
  ['`help.urgent.${id}`', /^help\.urgent\.[a-z-]+$/],
  ['`notice.stop.${id}`', /^notice\.stop\.[a-z]+$/],
  ['`banner.${notice.kind}`', /^banner\.[a-z-]+$/],
  ['`decision.${decision.kind}`', /^decision\.[a-z-]+$/],
  ['`decision.${decision.kind}.open`', /^decision\.(paused|hours-over)\.open$/],
  ['`decision.clock-changed.${direction}`', /^decision\.clock-changed\.(forward|back)$/],
  ['`decision.break-over.${decision.outcome}`', /^decision\.break-over\.[a-z]+$/],
  ['`decision.stance-changed.${decision.stance}`', /^decision\.stance-changed\.[a-z]+$/],
  ['`decision.session-refused.${decision.refusal}`', /^decision\.session-refused\.[a-z-]+$/],
  ['`card.refusal.${card.refusal}.title`', /^card\.refusal\.[a-z-]+\.title$/],
  ['`card.refusal.${card.refusal}.detail`', /^card\.refusal\.[a-z-]+\.detail$/],
  ['`tray.quick-start.${kind}`', /^tray\.quick-start\.(back-stretch|leg-stretch|strengthening)$/],
  ['`decision.nudged.${decision.nudge}`', /^decision\.nudged\.[a-z]+$/],
  ['`decision.reason.${reason}`', /^decision\.reason\.[a-z-]+$/],
  ['`decision.break.${breakKind}`', /^decision\.break\.[a-z]+$/],
  ['`sound-page.${id}`', /^sound-page\.[a-z-]+$/],
  ['`sound-page.${id}.detail`', /^sound-page\.[a-z-]+\.detail$/],
  ['`pain.${answer}`', /^pain\.(effort|pain|alarm)$/],
  ['`overlay.finished.${answer}`', /^overlay\.finished\.(better|same|worse)$/],
  ['`overlay.finished.walk.${answer}`', /^overlay\.finished\.walk\.(easy|brisk|fast)$/],
  ['`overlay.finished.title.${deed}`', /^overlay\.finished\.title\.[a-z]+$/],
  ['`overlay.finished.cue.${deed}`', /^overlay\.finished\.cue\.[a-z]+$/],
];

function isUsed(key: string, text: string): boolean {
  if (text.includes(`'${key}'`)) return true;
  return templates.some(([source, made]) => made.test(key) && text.includes(source));
}

describe('the catalogue', () => {
  test('holds no word that nobody shows', () => {
    expect(
      Object.keys({
        ...english,
        ...decisionWords,
        ...lessonWords,
        ...libraryWords,
        ...cardWords,
        ...soundPage,
      }).filter((key) => !isUsed(key, sources)),
    ).toEqual([]);
  });

  test('would give away a dead one', () => {
    expect(isUsed('overlay.no-such-word', sources)).toBe(false);
  });

  test('has its patterns from the sources', () => {
    expect(templates.filter(([source]) => !sources.includes(source))).toEqual([]);
  });
});
