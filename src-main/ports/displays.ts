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
  /** In device-independent pixels of the virtual desktop; reaches every pixel, and a little over where one is cut. */
  readonly bounds: Bounds;
  readonly workArea: Bounds;
}

/**
 * How windows come to the screen, which decides what can be asked of them. `direct`: where the app puts them (X11,
 * macOS, Windows). `xwayland`: the compositor chooses the display of a window that takes the focus, and every other
 * one goes where it is put. `wayland`: the compositor chooses for all, so that one window is all there can be.
 */
export type DisplayProtocol = 'direct' | 'xwayland' | 'wayland';

export interface Displays extends Disposable {
  all(): readonly DisplayInfo[];
  /** The display with the pointer; falls back to the primary one. */
  withPointer(): DisplayInfo;
  /** After a display was added, removed, moved, rotated or rescaled. */
  onChange(listener: () => void): Disposable;
}
