/** The translator of the window, for every component below it; those of a break have their own in components/words.ts. */
import { createContext } from 'svelte';
import type { Translator } from '../../shared/messages/translator.ts';

export const [getWindowWords, setWindowWords] = createContext<() => Translator>();
