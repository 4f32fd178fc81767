/** LXQt keeps its do-not-disturb in a file of settings and tells of it nowhere else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** False where nobody has ever touched it. */
export async function isLxqtQuiet(environment: NodeJS.ProcessEnv): Promise<boolean> {
  for (const folder of configFolders(environment)) {
    const value = settingIn(await textOf(join(folder, 'lxqt', 'notifications.conf')));
    if (value !== null) return value === 'true';
  }
  return false;
}

/** The person's own before those of the system. */
function configFolders(environment: NodeJS.ProcessEnv): readonly string[] {
  const set = (name: string, otherwise: string): string => {
    const value = environment[name] ?? '';
    return value === '' ? otherwise : value;
  };
  const own = set('XDG_CONFIG_HOME', join(environment['HOME'] ?? '', '.config'));
  return [own, ...set('XDG_CONFIG_DIRS', '/etc/xdg').split(':')].filter((folder) => folder.startsWith('/'));
}

/** Null where it is not written down. */
function settingIn(text: string): string | null {
  let group = '';
  for (const line of text.split('\n').map((each) => each.trim())) {
    group = /^\[(.*)\]$/.exec(line)?.[1] ?? group;
    const value = /^doNotDisturb\s*=\s*(.*)$/.exec(line)?.[1];
    if (group === 'General' && value !== undefined) return value;
  }
  return null;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
