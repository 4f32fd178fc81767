import { describe, expect, it } from 'vitest';
import { appWords, parseCommandLine } from '../../../../shared/control/command-line.ts';

describe('the command line', () => {
  it('is understood when there is nothing on it', () => {
    expect(parseCommandLine([], true)).toEqual({ ok: true, value: { isHidden: false } });
  });

  it('knows that it was started at login', () => {
    expect(parseCommandLine(['--hidden'], true)).toEqual({ ok: true, value: { isHidden: true } });
  });

  it('leaves the switches of the runtime alone', () => {
    const words = ['--no-sandbox', '--user-data-dir=/home/a b', '--inspect=0', '--remote-debugging-port=0'];
    expect(parseCommandLine(words, false).ok).toBe(true);
  });

  it.each([
    '--remote-debugging-port=9222',
    '-remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-port=9229',
    '--inspect-wait',
    '--inspect-publish-uid=http',
    '--no-sandbox',
    '--enable-features=Any',
    '--disable-features=Any',
  ])('refuses %s when packaged', (word) => {
    expect(parseCommandLine(['--hidden', word], true)).toEqual({ ok: false, error: { word, position: 2 } });
  });

  it('leaves switches that harm nobody alone when packaged', () => {
    const words = ['--user-data-dir=/home/a b', '--lang=de', '--ozone-platform-hint=auto', '--hidden'];
    expect(parseCommandLine(words, true)).toEqual({ ok: true, value: { isHidden: true } });
  });

  it.each([
    [['frobnicate'], 'frobnicate', 1],
    [['--hidden', '--hiden'], '--hiden', 2],
    [['--no-sandbox', ''], '', 1],
    [['--no-sandbox', '--user-data-dir=/home/a b', '--hidden', 'walk', 'now'], 'walk', 2],
    [['--user data'], '--user data', 1],
  ])('refuses %j by its word and its place', (words, word, position) => {
    expect(parseCommandLine(words, false)).toEqual({ ok: false, error: { word, position } });
  });
});

describe('the words for the app', () => {
  it('are everything after the program when packaged', () => {
    expect(appWords(['/opt/lumbar', '--hidden'], true)).toEqual(['--hidden']);
  });

  it('leave out the app folder, wherever it stands, when unpackaged', () => {
    expect(appWords(['electron', '.', '--hidden'], false)).toEqual(['--hidden']);
    expect(appWords(['electron', '--no-sandbox', '.', 'walk'], false)).toEqual(['--no-sandbox', 'walk']);
  });

  it('leave out a module that is loaded first', () => {
    expect(appWords(['electron', '-r', './loader.js', '.', '--hidden'], false)).toEqual(['--hidden']);
  });
});
