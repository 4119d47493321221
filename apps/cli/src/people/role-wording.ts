import { SettingsError } from '#platform';
import type { RevokeRefused, RoleAsked, RolesHeld } from '#accounts';

/**
 * Reads `EMAIL ROLE [AREA…]`.
 * @throws SettingsError when something is missing.
 */
export function roleAsked(command: string, [email, role, ...areaCodes]: readonly string[]): RoleAsked {
  if (email === undefined || role === undefined)
    throw new SettingsError([`${command} cannot be done: use "${command} EMAIL ROLE [AREA…]".`]);
  return { email, role, areaCodes };
}

/** What somebody may be from now on, in a line. */
export function heldText({ email }: RoleAsked, { roles, brokerOf }: RolesHeld): string {
  const named = roles.map((role) => (role === 'broker' ? `broker of ${brokerOf.join(', ')}` : role));
  return `${email} is now: ${named.length === 0 ? 'nothing in particular' : named.join('; ')}.`;
}

/** Why a role was not given or taken, in a sentence that says what to do. */
export function refusalText({ email, role }: RoleAsked, refused: RevokeRefused): string {
  switch (refused.kind) {
    case 'NotFound':
      return `Nobody has the address ${email}.`;
    case 'RoleNotHeld':
      return `${email} does not have that role, or not for these areas.`;
    case 'LastAdministrator':
      return `${email} is the last administrator. Make somebody else one first.`;
    case 'InvalidInput':
      break;
  }
  if (refused.field === 'role')
    return `There is no role "${role}": use resident, broker, coordinator or administrator.`;
  if (refused.field !== 'areaCodes') return `${email} is no e-mail address.`;
  switch (refused.rule) {
    case 'missing':
      return 'A broker is one for areas: name at least one, by its code.';
    case 'notWanted':
      return `Only a broker has areas: leave out ${refused.codes.join(', ')}.`;
    case 'tooLong':
      return `That are too many areas: ${String(refused.bound)} at most.`;
    case 'unknown':
      return `There is no area ${refused.codes.join(', ')}. Areas come in by "areas:import".`;
  }
}
