/** Entry of the card page. */
import '../styles/base.css';
import { openPage } from '../components/open-page.ts';
import CardPage from './CardPage.svelte';

openPage(CardPage);
