/**
 * No frame round a region that got the focus by a click or by the page itself. Chromium draws one as soon as any key is
 * pressed afterwards, Escape that closes a menu of the tray included; who comes by Tab still sees where they are.
 */
export function quietFocus(node: HTMLElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let isByTab = false;
  const isTab = (event: KeyboardEvent): void => {
    isByTab = event.key === 'Tab';
  };
  const isNot = (): void => {
    isByTab = false;
  };
  window.addEventListener('keydown', isTab, { signal, capture: true });
  window.addEventListener('pointerdown', isNot, { signal, capture: true });
  node.addEventListener('focus', () => node.toggleAttribute('data-quiet', !isByTab), { signal });
  return () => {
    listening.abort();
  };
}
