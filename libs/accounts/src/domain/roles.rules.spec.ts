import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, SYSTEM, type Role, type SignedIn } from '#kernel';

import { checkGrant, checkRevoke, mayGiveRoles } from './roles.rules.js';

const somebody = (...roles: Role[]): SignedIn => ({ kind: 'person', id: 'ann', roles, brokerOf: [], locale: 'nl' });
const DISTRICT = 'WK003401';

describe('a role', () => {
  it('is given to a broker for areas, each once, and to everybody else without', () => {
    expect(checkGrant('broker', [DISTRICT, DISTRICT])).toEqual({
      ok: true,
      value: { role: 'broker', areaCodes: [DISTRICT] },
    });
    expect(checkGrant('administrator', [])).toEqual({ ok: true, value: { role: 'administrator', areaCodes: [] } });
  });

  it.each([
    ['that there is not', 'mayor', [], { field: 'role', rule: 'unknown' }],
    ['of broker without an area', 'broker', [], { field: 'areaCodes', rule: 'missing' }],
    ['of resident with an area', 'resident', [DISTRICT], { field: 'areaCodes', rule: 'notWanted' }],
    ['with something that is no code', 'broker', ['Haven\u0000'], { field: 'areaCodes', rule: 'unknown' }],
    ['for more areas than anybody has', 'broker', Array<string>(51).fill(DISTRICT), { rule: 'tooLong', bound: 50 }],
  ])('%s is refused', (_, role, areaCodes, error) => {
    expect(checkGrant(role, areaCodes)).toMatchObject({ ok: false, error });
  });

  it('of broker is taken for all areas when none is named', () => {
    expect(checkRevoke('broker', [])).toEqual({ ok: true, value: { role: 'broker', areaCodes: [] } });
  });

  it('is given by administrators and by the product itself, and by nobody else', () => {
    expect([somebody('administrator'), SYSTEM].map(mayGiveRoles)).toEqual([true, true]);
    expect([somebody('broker', 'coordinator', 'resident'), ANONYMOUS].map(mayGiveRoles)).toEqual([false, false]);
  });
});
