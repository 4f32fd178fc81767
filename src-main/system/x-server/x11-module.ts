/** The part of the `x11` package that is used; it comes without types. It is loaded on first use. */

/** Window and atom numbers of the X server. */
export type XId = number;

interface XProperty {
  readonly data: Buffer;
}

interface XEvent {
  readonly name: string;
  readonly wid: XId;
  readonly atom: XId;
}

type Answer<T> = (error: unknown, value: T) => void;

export interface XClient {
  InternAtom(onlyIfExists: boolean, name: string, answer: Answer<XId>): void;
  GetProperty(
    del: number,
    window: XId,
    property: XId,
    type: XId,
    offset: number,
    length: number,
    answer: Answer<XProperty>,
  ): void;
  QueryPointer(window: XId, answer: Answer<{ readonly keyMask: number }>): void;
  /** A bit for each key that is down. */
  QueryKeymap(answer: Answer<Buffer>): void;
  QueryExtension(name: string, answer: Answer<{ readonly present: number }>): void;
  GetSelectionOwner(selection: XId, answer: Answer<XId>): void;
  ChangeWindowAttributes(window: XId, values: { readonly eventMask: number }): void;
  on(event: 'event', listener: (event: XEvent) => void): unknown;
  on(event: 'error' | 'end', listener: (error: unknown) => void): unknown;
  terminate(): void;
}

export interface XDisplay {
  readonly client: XClient;
  readonly screen: readonly { readonly root: XId }[];
}

interface XModule {
  createClient(options: { readonly display: string }, answer: Answer<XDisplay>): XClient;
  readonly eventMask: { readonly PropertyChange: number; readonly StructureNotify: number };
}

export async function loadX11(): Promise<XModule> {
  // @ts-expect-error -- The package has no types; these are the ones above.
  const loaded: unknown = await import('x11');
  // An old module format: what it exports is the default.
  const { default: x11 } = loaded as { readonly default: XModule };
  return x11;
}
