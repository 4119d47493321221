import { err, ok, type Actor, type Result, type Role } from '#kernel';

/** What somebody may be, the most common first. */
export const ROLES = ['resident', 'broker', 'coordinator', 'administrator'] as const satisfies readonly Role[];

/** More areas than any broker has. */
const MOST_AREAS = 50;
const AREA_CODE = /^[A-Z0-9]{1,16}$/;

/** A role, with the areas that a broker is one for; no areas for every other role. */
export interface RoleWish {
  readonly role: Role;
  readonly areaCodes: readonly string[];
}

/** A role or its areas cannot be used; `codes` are the areas in question. */
export interface RoleInputError {
  readonly kind: 'InvalidInput';
  readonly field: 'role' | 'areaCodes';
  readonly rule: 'unknown' | 'missing' | 'notWanted' | 'tooLong';
  readonly bound: number | null;
  readonly codes: readonly string[];
}

/** Whether this role sees what is not for everybody. */
export const isStaff = (role: Role): boolean => role !== 'resident';

/** Administrators give and take roles, and whoever runs the product does on its machine. */
export const mayGiveRoles = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'person' && actor.roles.includes('administrator'));

/** A role as it can be given: only a broker has areas, at least one. */
export function checkGrant(role: string, areaCodes: readonly string[]): Result<RoleWish, RoleInputError> {
  const wish = checkRevoke(role, areaCodes);
  if (wish.ok && wish.value.role === 'broker' && areaCodes.length === 0) return refused('areaCodes', 'missing');
  return wish;
}

/** A role as it can be taken: a broker without areas loses all of them. */
export function checkRevoke(role: string, areaCodes: readonly string[]): Result<RoleWish, RoleInputError> {
  const known = ROLES.find((one) => one === role);
  if (known === undefined) return refused('role', 'unknown');
  if (areaCodes.length > MOST_AREAS) return refused('areaCodes', 'tooLong', [], MOST_AREAS);
  if (known !== 'broker' && areaCodes.length > 0) return refused('areaCodes', 'notWanted', areaCodes);
  const odd = areaCodes.filter((code) => !AREA_CODE.test(code));
  return odd.length > 0 ? unknownAreas(odd) : ok({ role: known, areaCodes: [...new Set(areaCodes)] });
}

/** These areas are not there. */
export const unknownAreas = (codes: readonly string[]): Result<never, RoleInputError> =>
  refused('areaCodes', 'unknown', codes);

const refused = (
  field: RoleInputError['field'],
  rule: RoleInputError['rule'],
  codes: readonly string[] = [],
  bound: number | null = null,
): Result<never, RoleInputError> => err({ kind: 'InvalidInput', field, rule, bound, codes });
