/**
 * What touches what: the names of contacts in script data, and what each of them is. A name is a row of contact-rows.ts,
 * so that one without a row does not compile. Where a figure touches is first-touch.ts.
 */
import type { Side } from '../body/side.ts';
import { contactRows, type ContactRow, type TrunkContact } from './contact-rows.ts';

/** What one hand, foot, knee or elbow can touch. */
type SidedContact = keyof typeof contactRows;

/** A place where the figure touches floor, wall, seat, its own leg, a box or a desk. */
export type Contact = `${Side}-${SidedContact}` | TrunkContact;

/** A contact with its row. */
export interface Touch<Part extends ContactRow['part']> {
  readonly contact: Contact;
  readonly row: ContactRow & { readonly part: Part };
}

/** What a part of one side touches: the first contact that names it. */
export function touchOf<Part extends ContactRow['part']>(
  contacts: readonly Contact[],
  side: Side,
  part: Part,
): Touch<Part> | undefined {
  for (const contact of contacts) {
    const row = contact.startsWith(`${side}-`) ? rowOf(contact.slice(side.length + 1)) : undefined;
    if (row !== undefined && isOf(row, part)) return { contact, row };
  }
  return undefined;
}

function isOf<Part extends ContactRow['part']>(
  row: ContactRow,
  part: Part,
): row is ContactRow & { readonly part: Part } {
  return row.part === part;
}

function rowOf(name: string): ContactRow | undefined {
  return isSided(name) ? contactRows[name] : undefined;
}

function isSided(name: string): name is SidedContact {
  return Object.hasOwn(contactRows, name);
}
