/** The entry: one instance, one start, one end. Everything else is wired in app.ts. */
import { app } from 'electron';
import {
  appWords,
  BAD_COMMAND_LINE_EXIT_CODE,
  FOLDER_NOT_WRITABLE_EXIT_CODE,
  parseCommandLine,
  RUNS_ELSEWHERE_EXIT_CODE,
} from '../shared/control/command-line.ts';
import { errorTrace } from '../shared/lib/error-words.ts';
import { createTranslator, type Translate } from '../shared/messages/translator.ts';
import { startApp, type RunningApp } from './app.ts';
import { log } from './composition/log.ts';
import { isWindowAskedFor, showElsewhere, type SecondStart } from './composition/second-start.ts';
import { registerAppScheme } from './security/app-scheme.ts';
import { networkSwitches } from './security/network-switches.ts';
import { graphicsSwitches } from './system/graphics/graphics-switches.ts';
import { makeDataFolder } from './system/data-folder/data-folder.ts';
import { insteadOfEmptyAddress } from './system/message-bus/bus-address.ts';
import { displayElsewhere, rememberDisplay } from './system/session/other-session.ts';
import { soundSwitches } from './system/sound/sound-switches.ts';
import { displayProtocolWords } from './system/display-protocol/display-protocol.ts';

// Without these Electron would halt the app behind a dialog: a fault in one part is written down, the rest goes on.
process.on('uncaughtException', (error) => log(`Uncaught: ${errorTrace(error)}`));
process.on('unhandledRejection', (reason) => log(`Not handled: ${errorTrace(reason)}`));

const commandLine = parseCommandLine(appWords(process.argv, app.isPackaged), app.isPackaged);

const otherWords = displayProtocolWords({
  platform: process.platform,
  environment: process.env,
  words: process.argv.slice(1),
  electronVersion: process.versions.electron,
});

const sessionBus = insteadOfEmptyAddress(process.env);

if (!commandLine.ok) {
  const { word, position } = commandLine.error;
  tell((translate) => translate('command-line.unknown-word', { word, position }));
  app.exit(BAD_COMMAND_LINE_EXIT_CODE);
} else if (otherWords !== null || sessionBus !== null) {
  // Chromium may have read the environment already; the next process has it as it is now.
  if (sessionBus !== null) process.env['DBUS_SESSION_BUS_ADDRESS'] = sessionBus;
  app.relaunch({ args: [...(otherWords ?? process.argv.slice(1))] });
  app.exit(0);
} else {
  const { isHidden } = commandLine.value;
  // Where it cannot have the folder that it was told, Electron silently takes another one.
  const folder = app.commandLine.getSwitchValue('user-data-dir') || app.getPath('userData');
  const elsewhere = displayElsewhere(folder, process.env);
  // Asked in any case: the instance that is running opens its window, see second-instance below.
  const told: SecondStart = { isHidden, isElsewhere: elsewhere !== null };
  const hasLock = app.requestSingleInstanceLock({ ...told });
  const problem = makeDataFolder(folder);
  if (problem !== null) {
    tell((translate) => translate('command-line.folder-not-writable', { folder, problem }));
    app.exit(FOLDER_NOT_WRITABLE_EXIT_CODE);
  } else if (hasLock) {
    rememberDisplay(folder, process.env);
    begin(isHidden);
  } else if (elsewhere === null) app.exit(0);
  else refuseElsewhere(elsewhere, isHidden);
}

/** Said in the session of who started it. At login nobody asked, and a line for who looks is enough. */
function refuseElsewhere(display: string, isHidden: boolean): void {
  tell((translate) => translate('command-line.elsewhere', { display }));
  const shown = isHidden
    ? Promise.resolve()
    : showElsewhere(createTranslator(app.getLocale() || 'en').translate, display);
  shown
    .catch((error: unknown) => log(`The message could not be shown: ${errorTrace(error)}`))
    .finally(() => app.exit(RUNS_ELSEWHERE_EXIT_CODE));
}

/** One sentence for who started the app, before there is anything else to tell with. */
function tell(words: (translate: Translate) => string): void {
  const { translate } = createTranslator(app.getLocale() || 'en');
  process.stderr.write(`${words(translate)}\n`);
}

/** What must be said before the app is ready, and the start. */
function begin(isHidden: boolean): void {
  registerAppScheme();
  const switches = [...soundSwitches(process.platform), ...networkSwitches, ...graphicsSwitches];
  for (const { name, value } of switches) app.commandLine.appendSwitch(name, value);
  // Root cannot have the sandbox and starts an unpackaged app without: then no page would load. Packaged, the switch
  // is refused above.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  start(isHidden);
}

function start(isHidden: boolean): void {
  let running: RunningApp | null = null;
  // A second start may come before this one is done, and so may the end.
  let isAskedToShow = false;
  let isOver = false;
  const show = (): void => {
    isAskedToShow = true;
    running?.showToday();
  };
  // A tray app lives on without windows.
  app.on('window-all-closed', () => undefined);
  app.on('second-instance', (_event, _words, _folder, told) => {
    if (isWindowAskedFor(told)) show();
  });
  app.on('activate', () => running?.showToday());
  app.on('before-quit', () => running?.prepareToQuit());
  app.on('will-quit', () => {
    isOver = true;
    running?.dispose();
    running = null;
  });
  app
    .whenReady()
    .then(() => startApp({ isHidden }))
    .then((started) => {
      if (isOver) {
        started.dispose();
        return;
      }
      running = started;
      if (isAskedToShow) running.showToday();
    })
    .catch((error: unknown) => {
      log(`Lumbar could not start: ${errorTrace(error)}`);
      app.exit(1);
    });
}
