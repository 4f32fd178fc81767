/**
 * Which key a person means (pure): the one with the letter or digit on it that the screens promise. Keyboards of other
 * scripts have the Latin letters printed beside their own and write the own ones, and some Latin ones write digits only
 * with Shift; the place of the key then says what was meant.
 */

/** As the browser tells of a key, and Electron. */
export interface TypedKey {
  readonly key: string;
  /** By its place on the keyboard: `KeyH` and `Digit1` wherever a keyboard of the United States has H and 1. */
  readonly code: string;
}

/** What is no character: an input method that composes, a key without a name, and an accent that waits for a letter. */
const unsaid: ReadonlySet<string> = new Set(['Process', 'Unidentified', 'Dead', '']);

/** The character or the name of the key, as in `KeyboardEvent.key`. */
export function keyMeant({ key, code }: TypedKey): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined && isOfAnotherScript(key)) return letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined && writesNoDigit(key)) return digit;
  return key;
}

/** A comma stays one: where it lies is a letter only on other Latin keyboards. Some keys write two letters at once. */
function isOfAnotherScript(key: string): boolean {
  return unsaid.has(key) || (/^[\p{L}\p{M}]+$/u.test(key) && !/\p{Script=Latin}/u.test(key));
}

/** A name such as `ArrowLeft` is what was meant, and so is a letter or a digit that lies elsewhere. */
function writesNoDigit(key: string): boolean {
  return unsaid.has(key) || /^[^\da-z]$/iu.test(key);
}
