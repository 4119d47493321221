import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkContact, checkPhone, NO_CONTACT, sharedOf } from './contact-details.rules.js';

describe('a phone number', () => {
  it.each([
    ['0612345678', '+31612345678'],
    ['06 - 12 34 56 78', '+31612345678'],
    ['06.12.34.56.78', '+31612345678'],
    ['(036) 539 99 11', '+31365399911'],
    ['036–5399911', '+31365399911'],
    ['+31 6 12345678', '+31612345678'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['0031 (0) 612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['00 49 30 901820', '+4930901820'],
    ['  ', null],
  ])('%s is stored as %s', (written, stored) => {
    expect(checkPhone(written)).toEqual({ ok: true, value: stored });
  });

  it.each([
    '06123456',
    '061234567890',
    '12345678',
    '+31012345678',
    'bel me',
    '06-12345678 (na 6)',
    '+',
    '112',
    '+0612345678',
  ])('%s is refused', (written) => {
    expect(checkPhone(written)).toEqual({
      ok: false,
      error: { kind: 'InvalidInput', field: 'phone', rule: 'form', bound: null },
    });
  });

  it('is stored in one form, however often it is checked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789+-() .'), maxLength: 20 }), (written) => {
        const once = checkPhone(written);
        if (once.ok) expect(checkPhone(once.value ?? '')).toEqual(once);
      }),
    );
  });
});

describe('contact details', () => {
  it('are stored on one line, empty ones as none', () => {
    const form = { ...NO_CONTACT, phone: '', address: ' Werf 1 \n1354 AA Almere ', shareAddress: true };
    expect(checkContact(form)).toEqual({
      ok: true,
      value: { ...NO_CONTACT, address: 'Werf 1, 1354 AA Almere', shareAddress: true },
    });
    expect(checkContact({ ...NO_CONTACT, address: ' \u200b ' })).toEqual({ ok: true, value: NO_CONTACT });
  });

  it('are refused when the address is too long', () => {
    expect(checkContact({ ...NO_CONTACT, address: 'a'.repeat(201) })).toEqual({
      ok: false,
      error: { kind: 'InvalidInput', field: 'address', rule: 'tooLong', bound: 200 },
    });
  });

  it('are opened one by one, and closed unless somebody says so', () => {
    const told = { ...NO_CONTACT, phone: '+31612345678', address: 'Werf 1' };
    expect(sharedOf(told, 'ann@example.org')).toEqual({ email: null, phone: null, address: null });
    expect(sharedOf({ ...told, sharePhone: true }, 'ann@example.org')).toEqual({
      email: null,
      phone: '+31612345678',
      address: null,
    });
    expect(sharedOf({ ...NO_CONTACT, shareEmail: true, sharePhone: true }, 'ann@example.org')).toEqual({
      email: 'ann@example.org',
      phone: null,
      address: null,
    });
  });
});
