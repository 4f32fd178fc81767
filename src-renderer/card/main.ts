/** Entry of the card page. */
import '../bridge/page-faults.ts';
import '../styles/base.css';
import { openPage } from '../components/open-page.ts';
import CardPage from './CardPage.svelte';

openPage(CardPage);
