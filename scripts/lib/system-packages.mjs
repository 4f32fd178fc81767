// What the app and its tests need from a Linux system beyond npm packages, and how each distribution calls it.
import fs from 'node:fs';
import { findProgram, isRoot, run, SetUpError } from './project.mjs';

/** @typedef {import('./project.mjs').Log} Log */

/**
 * @typedef {object} Need
 * @property {string} purpose as it reads after "is needed for"
 * @property {Record<'apt-get' | 'dnf' | 'pacman', string>} packages
 */

/** @type {Need} */
const electronLibraries = {
  purpose: 'Electron',
  packages: {
    'apt-get': 'libgtk-3-0 libnss3 libasound2 libgbm1 libatk-bridge2.0-0 libdrm2 libxss1 libnotify4',
    dnf: 'gtk3 nss alsa-lib mesa-libgbm at-spi2-atk libdrm libXScrnSaver libnotify',
    pacman: 'gtk3 nss alsa-lib mesa at-spi2-core libdrm libxss libnotify',
  },
};

/** @type {Need} */
const testDesktop = {
  purpose: 'the virtual desktop of the demo, the pictures and the end-to-end tests',
  packages: {
    'apt-get':
      'xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils x11-utils openbox xfwm4 xdotool imagemagick dbus python3-dbusmock at-spi2-core gir1.2-atspi-2.0 python3-gi pulseaudio pulseaudio-utils speech-dispatcher speech-dispatcher-espeak-ng espeak-ng dunst xfconf xfce4-notifyd mutter sway swaybg swayidle xwayland grim wtype xterm faketime strace libglib2.0-bin gsettings-desktop-schemas pipewire pipewire-bin',
    dnf: 'xorg-x11-server-Xorg xorg-x11-drv-dummy xrandr xprop openbox xfwm4 xdotool ImageMagick dbus-daemon python3-dbusmock at-spi2-core python3-gobject pulseaudio pulseaudio-utils speech-dispatcher speech-dispatcher-espeak-ng espeak-ng dunst xfconf xfce4-notifyd mutter sway swaybg swayidle xorg-x11-server-Xwayland grim wtype xhost xterm libfaketime strace glib2 gsettings-desktop-schemas pipewire pipewire-utils',
    pacman:
      'xorg-server xf86-video-dummy xorg-xrandr xorg-xprop openbox xfwm4 xdotool imagemagick dbus python-dbusmock at-spi2-core python-gobject pulseaudio speech-dispatcher espeak-ng dunst xfconf xfce4-notifyd mutter sway swaybg swayidle xorg-xwayland grim wtype xorg-xhost xterm libfaketime strace glib2 gsettings-desktop-schemas pipewire',
  },
};

/** Loaded by Electron while it runs, so that `ldd` does not know about them. */
const librariesLoadedLate = ['libgtk-3.so.0', 'libnotify.so.4'];

const desktopPrograms =
  'xrandr xprop openbox xfwm4 xdotool import dbus-daemon pulseaudio parecord speech-dispatcher espeak-ng mutter sway swaybg swayidle Xwayland grim wtype xhost pactl dunst dunstctl xfconf-query xterm faketime strace gsettings pipewire pw-dump pw-cli'.split(
    ' ',
  );
const serverPrograms = ['/usr/lib/xorg/Xorg', '/usr/libexec/Xorg', '/usr/lib/Xorg'];
const accessibilityLaunchers = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi-bus-launcher'];
/** Daemons that a desktop starts by itself lie beside the libraries. */
const xfceFolders = ['/usr/lib', '/usr/lib64', `/usr/lib/${multiarchName()}`].map(
  (folder) => `${folder}/xfce4`,
);
const xfceDaemons = ['xfconf/xfconfd', 'notifyd/xfce4-notifyd'];
const dummyDrivers = [
  '/usr/lib/xorg/modules/drivers/dummy_drv.so',
  '/usr/lib64/xorg/modules/drivers/dummy_drv.so',
];

/**
 * @param {string} electron path of the binary
 * @param {Log} log
 * @throws {SetUpError} with the command to run, when something is missing that may not be installed from here
 */
export async function ensureElectronLibraries(electron, log) {
  if (process.platform !== 'linux') return;
  await ensure(electronLibraries, () => missingLibraries(electron), log);
}

/**
 * @param {Log} log
 * @throws {SetUpError} as above
 */
export async function ensureTestDesktop(log) {
  if (process.platform !== 'linux') throw new SetUpError('The test desktop exists on Linux only.');
  await ensure(testDesktop, missingDesktopParts, log);
}

/**
 * @param {Need} need
 * @param {() => Promise<string[]>} listMissing
 * @param {Log} log
 */
async function ensure(need, listMissing, log) {
  const missing = await listMissing();
  if (missing.length === 0) return;
  if (!isRoot() || !findProgram('apt-get')) throw new SetUpError(explainMissing(need, missing));
  log(`Installing what is needed for ${need.purpose} (${missing.join(', ')})...`);
  await installWithApt(need.packages['apt-get'].split(' '));
  const stillMissing = await listMissing();
  if (stillMissing.length > 0) throw new SetUpError(explainMissing(need, stillMissing));
}

/** @param {Need} need @param {string[]} missing */
function explainMissing(need, missing) {
  const sudo = isRoot() ? '' : 'sudo ';
  const command = {
    'apt-get': `${sudo}apt-get install --no-install-recommends ${need.packages['apt-get']}`,
    dnf: `${sudo}dnf install ${need.packages.dnf}`,
    pacman: `${sudo}pacman -S --needed ${need.packages.pacman}`,
  };
  const ownTool = /** @type {const} */ (['apt-get', 'dnf', 'pacman']).find(findProgram);
  const commands = ownTool ? [command[ownTool]] : Object.values(command);
  return [
    `Something is missing that is needed for ${need.purpose}: ${missing.join(', ')}.`,
    ownTool ? 'Install it with:' : 'Install it with one of these, whichever your system has:',
    ...commands.map((line) => `  ${line}`),
  ].join('\n');
}

/** @param {string[]} packages */
async function installWithApt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  // Without fresh lists an image's old ones may name versions that are gone; if that fails, install may still work.
  await run('apt-get', [...patience, '-qq', 'update'], { env });
  const names = await Promise.all(packages.map(nameInThisRelease));
  const install = ['-y', '-qq', '--no-install-recommends', 'install', ...names];
  const { code } = await run('apt-get', [...patience, ...install], { env });
  if (code !== 0) throw new SetUpError(`apt-get could not install: ${names.join(' ')}`);
}

/**
 * Newer Debian and Ubuntu releases renamed some libraries when their time values grew to 64 bits.
 * @param {string} name
 */
async function nameInThisRelease(name) {
  if (!name.startsWith('lib')) return name;
  const { code, stdout } = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`], {
    quiet: true,
  });
  return code === 0 && stdout.includes('Package:') ? `${name}t64` : name;
}

/** @param {string} electron */
async function missingLibraries(electron) {
  const { stdout } = await run('ldd', [electron], { quiet: true });
  const linked = stdout.split('\n').filter((line) => line.includes('not found'));
  const known = await run(fs.existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig', ['-p'], {
    quiet: true,
  });
  const late = librariesLoadedLate.filter((name) => !known.stdout.includes(name));
  return [...linked.map((line) => line.trim().split(' ')[0] ?? ''), ...late];
}

/** How Debian calls the machine in the paths of its libraries. */
function multiarchName() {
  return process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
}

/**
 * The distribution's own python is asked, because another one on the PATH would not see the module.
 * @param {string} program
 */
async function hasPythonModule(program) {
  const python = await run('/usr/bin/python3', ['-c', program], { quiet: true }).catch(() => undefined);
  return python?.code === 0;
}

async function missingDesktopParts() {
  const missing = desktopPrograms.filter((name) => !findProgram(name));
  if (!serverPrograms.some((file) => fs.existsSync(file)) && !findProgram('Xorg')) missing.push('Xorg');
  else if (!dummyDrivers.some((file) => fs.existsSync(file))) missing.push("Xorg's dummy driver");
  if (!accessibilityLaunchers.some((file) => fs.existsSync(file))) missing.push('at-spi2-core');
  for (const daemon of xfceDaemons) {
    if (!xfceFolders.some((folder) => fs.existsSync(`${folder}/${daemon}`))) missing.push(daemon);
  }
  if (!(await hasPythonModule('import dbusmock'))) missing.push('python3-dbusmock');
  const listens = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
  if (!(await hasPythonModule(listens))) missing.push("Python's bindings of AT-SPI");
  return missing;
}

/**
 * Some distributions forbid unprivileged programs the namespaces that Chromium's sandbox is made of.
 * @param {string} electron
 * @throws {SetUpError} with the way out
 */
export function checkSandbox(electron) {
  if (process.platform !== 'linux' || isRoot()) return;
  if (
    readSetting('kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    readSetting('kernel/unprivileged_userns_clone') !== '0'
  )
    return;
  const helper = electron.replace(/[^/]+$/, 'chrome-sandbox');
  const stats = fs.statSync(helper, { throwIfNoEntry: false });
  if (stats && stats.uid === 0 && (stats.mode & 0o4000) !== 0) return;
  throw new SetUpError(
    `This system does not let ordinary programs make a sandbox. Allow it for this one:\n` +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

/** @param {string} name */
function readSetting(name) {
  try {
    return fs.readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    // Kernels without the setting do not have the restriction.
    return undefined;
  }
}
