import { err, ok, plainText } from '#kernel';
import type { Result } from '#kernel';

import type { ContactDetails, ResidentInputError, SharedContact } from './resident.rules.js';

const ADDRESS_MOST = 200;
/** Longer than any way of writing a number. */
const PHONE_MOST = 40;
/** E.164: a plus, a country, 7 to 15 digits in all. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** Nothing told, nothing opened: how everybody begins. */
export const NO_CONTACT: ContactDetails = {
  phone: null,
  address: null,
  shareEmail: false,
  sharePhone: false,
  shareAddress: false,
};

/**
 * A phone number in the one form that is stored (E.164), or the reason why not: Dutch numbers of ten digits from 0, and
 * numbers of any country from + or 00; spaces, dots, dashes, brackets and the (0) of +31 (0) are left out. Empty is null.
 */
export function checkPhone(text: string): Result<string | null, ResidentInputError> {
  const written = plainText(text);
  if (written === '') return ok(null);
  if (written.length > PHONE_MOST) return refused('phone', 'tooLong', PHONE_MOST);
  const digits = written.replace(/^(\+|00)([\d\s]*)\(0\)/, '$1$2').replace(/[\s.()/\u2010-\u2015-]/g, '');
  const whole = digits.replace(/^00/, '+').replace(/^0(?=\d)/, '+31');
  const dutch = whole.startsWith('+31');
  return E164.test(whole) && (!dutch || /^\+31[1-9]\d{8}$/.test(whole)) ? ok(whole) : refused('phone', 'form');
}

/** Contact details in the shape that is stored, or the first field that cannot be used. */
export function checkContact(form: ContactDetails): Result<ContactDetails, ResidentInputError> {
  const phone = checkPhone(form.phone ?? '');
  if (!phone.ok) return phone;
  const address = plainText(form.address ?? '').replace(/,?\n+/g, ', ');
  if (Array.from(address).length > ADDRESS_MOST) return refused('address', 'tooLong', ADDRESS_MOST);
  return ok({ ...form, phone: phone.value, address: address === '' ? null : address });
}

/** What of somebody's details the other side of an agreement may see. */
export const sharedOf = (contact: ContactDetails, email: string | null): SharedContact => ({
  email: contact.shareEmail ? email : null,
  phone: contact.sharePhone ? contact.phone : null,
  address: contact.shareAddress ? contact.address : null,
});

const refused = (
  field: 'phone' | 'address',
  rule: 'tooLong' | 'form',
  bound: number | null = null,
): Result<never, ResidentInputError> => err({ kind: 'InvalidInput', field, rule, bound });
