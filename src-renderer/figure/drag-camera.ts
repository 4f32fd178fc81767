// Lets the viewer turn the camera by dragging; it glides back to its preset some seconds after release. Owns its
// pointer listeners until dispose().
import type { Camera } from '../../shared/figure/camera.ts';
import { clamp, easeInOut } from '../../shared/figure/angles.ts';

const degreesPerPixel = 0.4;
const waitMs = 4000;
const returnMs = 600;

/** Drag state of one canvas. */
export class DragCamera {
  private readonly listeners = new AbortController();
  private azimuth = 0;
  private elevation = 0;
  private dragging = false;
  private releasedAt = Number.NEGATIVE_INFINITY;

  constructor(canvas: HTMLCanvasElement, changed: () => void) {
    const { signal } = this.listeners;
    canvas.addEventListener(
      'pointerdown',
      (event) => {
        canvas.setPointerCapture(event.pointerId);
        this.dragging = true;
        changed();
      },
      { signal },
    );
    canvas.addEventListener(
      'pointermove',
      (event) => {
        if (!this.dragging) return;
        this.azimuth -= event.movementX * degreesPerPixel;
        this.elevation = clamp(this.elevation + event.movementY * degreesPerPixel, -35, 35);
        changed();
      },
      { signal },
    );
    const release = (): void => {
      if (!this.dragging) return;
      this.dragging = false;
      this.releasedAt = performance.now();
      changed();
    };
    canvas.addEventListener('pointerup', release, { signal });
    canvas.addEventListener('pointercancel', release, { signal });
  }

  /** The preset turned by the drag; `now` on the animation-frame clock. */
  cameraAt(preset: Camera, now: number): Camera {
    const left = 1 - easeInOut(this.dragging ? 0 : (now - this.releasedAt - waitMs) / returnMs);
    if (left === 0) {
      this.azimuth = 0;
      this.elevation = 0;
    }
    return {
      azimuthDegrees: preset.azimuthDegrees + this.azimuth * left,
      elevationDegrees: clamp(preset.elevationDegrees + this.elevation * left, 0, 35),
    };
  }

  /** True while frames are needed for the drag or the way back. */
  isMoving(now: number): boolean {
    return this.dragging || now < this.releasedAt + waitMs + returnMs + 100;
  }

  /** Lets go of the listeners. */
  dispose(): void {
    this.listeners.abort();
  }
}
