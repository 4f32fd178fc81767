/**
 * The numbers of the words that X programs talk with (atoms) are the server's own. The package `x11` keeps them in one
 * table for all connections of a process, and a test process has many servers: it would use the first one's numbers.
 */
export function keepOwnAtoms(client: object): void {
  for (const table of ['atoms', 'atom_names'])
    Reflect.set(client, table, { ...(Reflect.get(client, table) as object) });
}
