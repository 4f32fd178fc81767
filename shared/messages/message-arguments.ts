/**
 * Reads the argument names out of an ICU message at compile time, so that a forgotten or misspelt argument does not
 * compile. Plain arguments, `plural`, `selectordinal`, `number`, `date` and `time` are understood; the branches of a
 * plural must hold more than one bare word (`{# minutes}`), or the word would read as an argument.
 */

type Trim<S extends string> = S extends ` ${infer Rest}`
  ? Trim<Rest>
  : S extends `${infer Rest} `
    ? Trim<Rest>
    : S;

type IsName<S extends string> = S extends '' | `${string}${' ' | '#' | '{' | '}' | ','}${string}`
  ? false
  : true;

/** The text after each opening brace, as a union. */
type Openings<S extends string> = S extends `${string}{${infer Rest}` ? Rest | Openings<Rest> : never;

type NumericName<S> = S extends `${infer Name},${infer Kind}`
  ? IsName<Trim<Name>> extends true
    ? Trim<Kind> extends `${'plural' | 'selectordinal' | 'number' | 'date' | 'time'}${string}`
      ? Trim<Name>
      : never
    : never
  : never;

type SelectName<S> = S extends `${infer Name},${infer Kind}`
  ? IsName<Trim<Name>> extends true
    ? Trim<Kind> extends `select,${string}`
      ? Trim<Name>
      : never
    : never
  : never;

type PlainName<S> = S extends `${infer Name}}${string}` ? (IsName<Name> extends true ? Name : never) : never;

/** `{}` for a message without arguments. */
export type MessageArguments<S extends string> = { readonly [K in NumericName<Openings<S>>]: number } & {
  readonly [K in SelectName<Openings<S>>]: string;
} & { readonly [K in Exclude<PlainName<Openings<S>>, NumericName<Openings<S>>>]: string | number };
