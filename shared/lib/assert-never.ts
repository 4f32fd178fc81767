/** Ends a switch over a union: does not compile while a member is unhandled, throws if one arrives at run time. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}
