/** The one place that reads `window.lumbar`. Everything else gets the bridge handed in, so that it runs on a fake too. */
import type { LumbarBridge } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script; missing when a page is opened outside the app. */
    readonly lumbar?: LumbarBridge;
  }
}

/** Throws outside the app: a page without a bridge can show nothing true. */
export function connectBridge(): LumbarBridge {
  if (window.lumbar === undefined) throw new Error('This page works inside Lumbar only: no bridge.');
  return window.lumbar;
}
