/** Counts what a test's fakes were asked to keep: timers, listeners, windows, files. At its end all is given back. */
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import type { Disposable } from '../../shared/lib/disposable.ts';

/** What can tell who still listens to it. */
interface Signals {
  eventNames(): readonly (string | symbol)[];
}

export interface LeakCheck {
  /** The end of the test disposes it, before anything is counted. */
  own<T extends Disposable>(subject: T): T;
  /** Counts one registration of that kind until it is disposed. */
  hold(kind: string, release?: () => void): Disposable;
  /** Nobody may listen to it at the end. */
  watch<T extends Signals>(signals: T): T;
}

/** Call once per file: every test of it then ends with the check. */
export function useLeakCheck(): LeakCheck {
  const owned: Disposable[] = [];
  const watched: Signals[] = [];
  const held = new Set<{ readonly kind: string }>();

  afterEach(() => {
    for (const subject of owned.splice(0).reverse()) subject.dispose();
    const leaked = [...held].map(({ kind }) => kind);
    const listened = watched.splice(0).flatMap((signals) => signals.eventNames().map(String));
    held.clear();
    expect([...leaked, ...listened], 'left behind after dispose').toEqual([]);
  });

  return {
    own(subject) {
      owned.push(subject);
      return subject;
    },
    hold(kind, release) {
      const registration = { kind };
      held.add(registration);
      return {
        dispose() {
          if (held.delete(registration)) release?.();
        },
      };
    },
    watch(signals) {
      watched.push(signals);
      return signals;
    },
  };
}

const openFilesFolder = '/proc/self/fd';

/** The files below the folder that this process holds open; none where the system does not tell. */
export function openFilesBelow(folder: string): readonly string[] {
  if (!existsSync(openFilesFolder)) return [];
  return readdirSync(openFilesFolder)
    .map((descriptor) => linkTarget(join(openFilesFolder, descriptor)))
    .filter((target) => target.startsWith(folder));
}

function linkTarget(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    // The descriptor by which the folder itself was read is gone by now.
    return '';
  }
}
