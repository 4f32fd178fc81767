/** The entry: one instance, one start, one end. Everything else is wired in app.ts. */
import { app } from 'electron';
import { appWords, BAD_COMMAND_LINE_EXIT_CODE, parseCommandLine } from '../shared/control/command-line.ts';
import { createTranslator } from '../shared/messages/translator.ts';
import { startApp, type RunningApp } from './app.ts';
import { registerAppScheme } from './security/app-scheme.ts';

const commandLine = parseCommandLine(appWords(process.argv, app.isPackaged));

if (!commandLine.ok) {
  const { word, position } = commandLine.error;
  const { translate } = createTranslator(app.getLocale() || 'en');
  process.stderr.write(`${translate('command-line.unknown-word', { word, position })}\n`);
  app.exit(BAD_COMMAND_LINE_EXIT_CODE);
} else if (!app.requestSingleInstanceLock()) {
  // The instance that is running opens its window: see second-instance below.
  app.exit(0);
} else {
  registerAppScheme();
  start(commandLine.value.isHidden);
}

function start(isHidden: boolean): void {
  let running: RunningApp | null = null;
  // A tray app lives on without windows.
  app.on('window-all-closed', () => undefined);
  app.on('second-instance', () => running?.showToday());
  app.on('activate', () => running?.showToday());
  app.on('before-quit', () => running?.prepareToQuit());
  app.on('will-quit', () => {
    running?.dispose();
    running = null;
  });
  app
    .whenReady()
    .then(async () => {
      running = await startApp({ isHidden });
    })
    .catch((error: unknown) => {
      console.error('Lumbar could not start:', error);
      app.exit(1);
    });
}
