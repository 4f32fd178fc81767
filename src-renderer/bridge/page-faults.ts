/**
 * Tells main of errors that nothing in the page caught, above all of those that leave it blank. Every page loads this
 * before anything else of its own.
 */
import { errorTrace, LONGEST_TRACE } from '../../shared/lib/error-words.ts';
import { connectBridge } from './connect.ts';

/** One of each kind in the life of a page: a fault of every frame would be told sixty times a second. */
const told = new Set<boolean>();

export function tellFault(error: unknown): void {
  // Nothing was drawn yet, or what was drawn has been taken down.
  const isBlank = !document.getElementById('page')?.firstElementChild;
  if (told.has(isBlank)) return;
  told.add(isBlank);
  const detail = errorTrace(error).slice(0, LONGEST_TRACE);
  void connectBridge().request('app:page-failed', { detail, isBlank });
}

window.addEventListener('error', ({ error, message }) => {
  tellFault(error ?? message);
});
window.addEventListener('unhandledrejection', ({ reason }) => {
  tellFault(reason);
});
