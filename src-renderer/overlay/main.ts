/** Entry of the overlay page. */
import '../bridge/page-faults.ts';
import '../styles/base.css';
import '../styles/overlay.css';
import { openPage } from '../components/open-page.ts';
import Overlay from './Overlay.svelte';

openPage(Overlay);
