/** Runs in every page's isolated world and puts the bridge on its window; holds no logic of its own. */
import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './bridge.ts';

contextBridge.exposeInMainWorld('lumbar', createBridge(ipcRenderer));
