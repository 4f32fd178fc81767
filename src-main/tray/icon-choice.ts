/** Which drawing the tray shows (pure): a ring that empties as the break comes nearer, or a sign of its own. */
import { join } from 'node:path';
import type { ScheduleView } from '../../shared/ipc/snapshot.ts';

/** The colour of the drawing: `light` is for dark panels. `template` lets macOS choose. */
export type IconVariant = 'template' | 'light' | 'dark';

export type IconName = `ring-${string}` | 'break' | 'paused' | 'owed';

/** Steps of the full ring. */
const RING_STEPS = 12;

export function iconVariant(platform: NodeJS.Platform, isPanelDark: boolean): IconVariant {
  if (platform === 'darwin') return 'template';
  return isPanelDark ? 'light' : 'dark';
}

export function iconName(schedule: ScheduleView): IconName {
  switch (schedule.phase) {
    case 'break':
    case 'finished':
      return 'break';
    case 'paused':
    case 'outside-hours':
      return 'paused';
    case 'owed':
      return 'owed';
    case 'counting':
    case 'warning':
    case 'waiting-for-pause':
      return `ring-${String(ringStep(schedule)).padStart(2, '0')}`;
  }
}

/** 12 with the whole interval ahead, 0 when the break is due. */
export function ringStep({ breakDueInMs, intervalMs, sittingMs }: ScheduleView): number {
  // Away there is no due time; the ring then fills as the sitting is recovered from.
  const leftMs = breakDueInMs ?? intervalMs - sittingMs;
  const share = Math.min(1, Math.max(0, leftMs / intervalMs));
  return Math.round(share * RING_STEPS);
}

/** The file at its plain size; Electron finds the larger scales beside it by their `@2x` names. */
export function iconPath(trayFolder: string, schedule: ScheduleView, variant: IconVariant): string {
  const suffix = variant === 'template' ? 'Template' : '';
  return join(trayFolder, variant, `${iconName(schedule)}${suffix}.png`);
}
