import { describe, expect, it } from '@jest/globals';
import { SettingsError } from '#platform';

import { heldText, refusalText, roleAsked } from './role-wording.js';

const asked = { email: 'nadia@example.org', role: 'broker', areaCodes: ['WK9'] };
const wrong = { kind: 'InvalidInput', bound: null, codes: ['WK9'] } as const;

describe('a role from the command line', () => {
  it('is read as address, role and areas', () => {
    expect(roleAsked('people:grant', ['nadia@example.org', 'broker', 'WK9'])).toEqual(asked);
  });

  it('is refused without a role, with the way to ask', () => {
    expect(() => roleAsked('people:grant', ['nadia@example.org'])).toThrow(SettingsError);
    expect(() => roleAsked('people:grant', [])).toThrow('people:grant EMAIL ROLE [AREA…]');
  });

  it('is told with its areas', () => {
    const held = { personId: 'nadia', roles: ['broker', 'resident'], brokerOf: ['WK1', 'WK2'] } as const;
    expect(heldText(asked, held)).toBe('nadia@example.org is now: broker of WK1, WK2; resident.');
    expect(heldText(asked, { ...held, roles: [] })).toBe('nadia@example.org is now: nothing in particular.');
  });

  it.each([
    [{ kind: 'NotFound' }, 'Nobody has the address nadia@example.org'],
    [{ kind: 'RoleNotHeld' }, 'does not have that role'],
    [{ kind: 'LastAdministrator' }, 'Make somebody else one first'],
    [{ ...wrong, field: 'role', rule: 'unknown' }, 'resident, broker, coordinator or administrator'],
    [{ ...wrong, field: 'email', rule: 'form' }, 'is no e-mail address'],
    [{ ...wrong, field: 'areaCodes', rule: 'missing' }, 'name at least one'],
    [{ ...wrong, field: 'areaCodes', rule: 'notWanted' }, 'leave out WK9'],
    [{ ...wrong, field: 'areaCodes', rule: 'tooLong', bound: 50 }, '50 at most'],
    [{ ...wrong, field: 'areaCodes', rule: 'unknown' }, 'There is no area WK9'],
  ] as const)('that is refused as %j says so in a sentence', (refused, sentence) => {
    expect(refusalText(asked, refused)).toContain(sentence);
  });
});
