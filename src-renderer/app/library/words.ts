/** The translator of the library, for every component below the one that sets it. */
import { createContext } from 'svelte';
import type { LibraryTranslator } from '../../../shared/messages/library-translator.ts';

export const [getLibraryWords, setLibraryWords] = createContext<() => LibraryTranslator>();
