/** The displays that a break covers. */
import type { Disposable } from '../../shared/lib/disposable.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DisplayInfo {
  readonly id: number;
  /** In device-independent pixels of the virtual desktop. */
  readonly bounds: Bounds;
  readonly workArea: Bounds;
}

export interface Displays extends Disposable {
  all(): readonly DisplayInfo[];
  /** The display with the pointer; falls back to the primary one. */
  withPointer(): DisplayInfo;
  /** After a display was added, removed, moved, rotated or rescaled. */
  onChange(listener: () => void): Disposable;
}
