/** Starts a page: connects it to main and puts its root component in place. */
import { mount, type Component } from 'svelte';
import { connectBridge } from '../bridge/connect.ts';
import { SnapshotStore } from '../bridge/snapshot-store.svelte.ts';
import Page from './Page.svelte';

export interface PageProps {
  readonly store: SnapshotStore;
}

export function openPage(root: Component<PageProps>): void {
  const target = document.getElementById('page');
  if (target === null) throw new Error('The page has no element to draw in.');
  const store = new SnapshotStore(connectBridge());
  mount(Page, { target, props: { root, store } });
}
