/** The entry: one instance, one start, one end. Everything else is wired in app.ts. */
import { app } from 'electron';
import { appWords, BAD_COMMAND_LINE_EXIT_CODE, parseCommandLine } from '../shared/control/command-line.ts';
import { errorTrace } from '../shared/lib/error-words.ts';
import { createTranslator } from '../shared/messages/translator.ts';
import { startApp, type RunningApp } from './app.ts';
import { log } from './composition/log.ts';
import { registerAppScheme } from './security/app-scheme.ts';
import { networkSwitches } from './security/network-switches.ts';
import { insteadOfEmptyAddress } from './system/message-bus/bus-address.ts';
import { soundSwitches } from './system/sound/sound-switches.ts';
import { displayProtocolWords } from './system/display-protocol/display-protocol.ts';

// Without these Electron would halt the app behind a dialog: a fault in one part is written down, the rest goes on.
process.on('uncaughtException', (error) => log(`Uncaught: ${errorTrace(error)}`));
process.on('unhandledRejection', (reason) => log(`Not handled: ${errorTrace(reason)}`));

const sessionBus = insteadOfEmptyAddress(process.env);
if (sessionBus !== null) process.env['DBUS_SESSION_BUS_ADDRESS'] = sessionBus;

const commandLine = parseCommandLine(appWords(process.argv, app.isPackaged), app.isPackaged);

const otherWords = displayProtocolWords({
  platform: process.platform,
  environment: process.env,
  words: process.argv.slice(1),
  electronVersion: process.versions.electron,
});

if (!commandLine.ok) {
  const { word, position } = commandLine.error;
  const { translate } = createTranslator(app.getLocale() || 'en');
  process.stderr.write(`${translate('command-line.unknown-word', { word, position })}\n`);
  app.exit(BAD_COMMAND_LINE_EXIT_CODE);
} else if (otherWords !== null) {
  app.relaunch({ args: [...otherWords] });
  app.exit(0);
} else if (!app.requestSingleInstanceLock()) {
  // The instance that is running opens its window: see second-instance below.
  app.exit(0);
} else {
  registerAppScheme();
  const switches = [...soundSwitches(process.platform), ...networkSwitches];
  for (const { name, value } of switches) app.commandLine.appendSwitch(name, value);
  // Root cannot have the sandbox and starts an unpackaged app without: then no page would load. Packaged, the switch
  // is refused above.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  start(commandLine.value.isHidden);
}

function start(isHidden: boolean): void {
  let running: RunningApp | null = null;
  // A second start may come before this one is done.
  let isAskedToShow = false;
  const show = (): void => {
    isAskedToShow = true;
    running?.showToday();
  };
  // A tray app lives on without windows.
  app.on('window-all-closed', () => undefined);
  app.on('second-instance', show);
  app.on('activate', () => running?.showToday());
  app.on('before-quit', () => running?.prepareToQuit());
  app.on('will-quit', () => {
    running?.dispose();
    running = null;
  });
  app
    .whenReady()
    .then(() => {
      running = startApp({ isHidden });
      if (isAskedToShow) running.showToday();
    })
    .catch((error: unknown) => {
      log(`Lumbar could not start: ${errorTrace(error)}`);
      app.exit(1);
    });
}
