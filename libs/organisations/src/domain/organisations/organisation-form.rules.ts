import { err, lengthOf, ok, plainLine, plainText, type Result } from '#kernel';

import type { OrganisationKind } from '../organisation.rules.js';
import { DOUBLE_ENDS, FREE_MAIL_PROVIDERS } from './free-mail.data.js';

/** What an organisation says of itself. */
export interface OrganisationForm {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Eight digits. */
  readonly chamberNumber: string;
  readonly about: string;
  readonly areaCode: string;
  readonly isInsured: boolean;
  readonly isNonProfit: boolean;
  readonly replacesPaidWork: boolean;
  readonly paysExpenses: boolean;
  readonly hasTrialPeriod: boolean;
}

/** A field of the form that cannot be used. */
export interface OrganisationInputError {
  readonly kind: 'InvalidInput';
  readonly field: 'name' | 'chamberNumber' | 'about' | 'areaCode' | 'email';
  readonly rule: 'form' | 'tooShort' | 'tooLong' | 'unknown' | 'tooLarge' | 'otherDomain';
  readonly bound: number | null;
}

/** An address that anybody can have: it takes one of the organisation itself. */
export interface FreeMailAddress {
  readonly kind: 'FreeMailAddress';
  readonly domain: string;
}

/** Bounds of what an organisation says, in characters after tidying. */
export const ORGANISATION_BOUNDS = { name: { min: 2, max: 80 }, about: { min: 10, max: 1000 } } as const;

/** Eight digits once spaces and dots are left out. */
const CHAMBER_NUMBER = /^\d{8}$/;

/**
 * The form in the shape that is stored, without unseen characters; or the first field that cannot be used. Whether the area
 * can be used is decided by the profile, which has one as that of a person.
 */
export function checkOrganisation(form: OrganisationForm): Result<OrganisationForm, OrganisationInputError> {
  const name = plainLine(form.name);
  const about = plainText(form.about);
  const chamberNumber = form.chamberNumber.replace(/[\s.]/g, '');
  for (const [field, text] of [
    ['name', name],
    ['about', about],
  ] as const) {
    const { min, max } = ORGANISATION_BOUNDS[field];
    if (lengthOf(text) < min) return refused(field, 'tooShort', min);
    if (lengthOf(text) > max) return refused(field, 'tooLong', max);
  }
  if (!/\p{L}/u.test(name)) return refused('name', 'form');
  if (!CHAMBER_NUMBER.test(chamberNumber)) return refused('chamberNumber', 'form');
  return ok({ ...form, name, about, chamberNumber });
}

/** What stands behind the @ of an address in the form that is stored. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** The domain of an address that is not one of a provider where anybody has one. */
export function ownDomain(email: string): Result<string, FreeMailAddress> {
  const domain = domainOf(email);
  const parts = domain.split('.');
  const end = DOUBLE_ENDS.has(parts.slice(-2).join('.')) ? 2 : 1;
  // Also a name of one's own below a provider: piet.xs4all.nl.
  const provider = parts.at(-1 - end) ?? '';
  return FREE_MAIL_PROVIDERS.has(provider) ? err({ kind: 'FreeMailAddress', domain }) : ok(domain);
}

/** A refused field with the bound of its rule. */
export const refused = (
  field: OrganisationInputError['field'],
  rule: OrganisationInputError['rule'],
  bound: number | null = null,
): Result<never, OrganisationInputError> => err({ kind: 'InvalidInput', field, rule, bound });
