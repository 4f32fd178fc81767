/** Entry of the window's page. */
import '../bridge/page-faults.ts';
import '../styles/base.css';
import '../styles/app.css';
import { openPage } from '../components/open-page.ts';
import AppWindow from './AppWindow.svelte';

openPage(AppWindow);
