import { describe, expect, it } from 'vitest';
import { contactRows } from '../../../../../shared/figure/contact/contact-rows.ts';
import { touchOf, type Contact } from '../../../../../shared/figure/contact/contacts.ts';

describe('what a part of the body touches', () => {
  const contacts: readonly Contact[] = [
    'left-flank',
    'right-sole',
    'left-palm-on-thigh',
    'left-palm-on-knee',
    'left-heel',
  ];

  it('is the row of the first contact that names it', () => {
    expect(touchOf(contacts, 'left', 'hand')).toEqual({
      contact: 'left-palm-on-thigh',
      row: contactRows['palm-on-thigh'],
    });
  });

  it('is its own side and nothing else', () => {
    expect(touchOf(contacts, 'right', 'hand')).toBeUndefined();
    expect(touchOf(contacts, 'right', 'foot')?.contact).toBe('right-sole');
    expect(touchOf(contacts, 'left', 'knee')).toBeUndefined();
  });

  it('has a row, or the name does not compile', () => {
    // @ts-expect-error no such row
    const unknown: Contact = 'left-palm-on-hip';
    expect(touchOf([unknown], 'left', 'hand')).toBeUndefined();
  });
});
