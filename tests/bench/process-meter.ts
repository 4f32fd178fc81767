/** What a program and all that it has started cost: processor time and how often the kernel switched to them. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  readonly cpuMs: number;
  readonly contextSwitches: number;
}

type Counts = ReadonlyMap<string, Cost>;

/** Counts of every thread of the process and its descendants; Linux only. */
export function readCounts(pid: number): Counts {
  const counts = new Map<string, Cost>();
  for (const each of [pid, ...descendants(pid)])
    for (const thread of entries(`/proc/${each}/task`)) {
      const cost = threadCost(`/proc/${each}/task/${thread}`);
      if (cost !== undefined) counts.set(`${each}/${thread}`, cost);
    }
  return counts;
}

/** Threads that came in between count from their start; those that ended are lost. */
export function costBetween(before: Counts, after: Counts): Cost {
  let cpuMs = 0;
  let contextSwitches = 0;
  for (const [thread, cost] of after) {
    cpuMs += cost.cpuMs - (before.get(thread)?.cpuMs ?? 0);
    contextSwitches += cost.contextSwitches - (before.get(thread)?.contextSwitches ?? 0);
  }
  return { cpuMs, contextSwitches };
}

function threadCost(folder: string): Cost | undefined {
  try {
    const nanoseconds = Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]);
    const switches = readFileSync(`${folder}/status`, 'utf8').matchAll(/ctxt_switches:\s+(\d+)/g);
    const contextSwitches = [...switches].reduce((sum, match) => sum + Number(match[1]), 0);
    return { cpuMs: nanoseconds / 1e6, contextSwitches };
  } catch {
    // It has just ended.
    return undefined;
  }
}

function descendants(pid: number): readonly number[] {
  const children = entries(`/proc/${pid}/task`).flatMap((thread) => {
    try {
      return readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean);
    } catch {
      // It has just ended.
      return [];
    }
  });
  return children.map(Number).flatMap((child) => [child, ...descendants(child)]);
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It has just ended.
    return [];
  }
}
