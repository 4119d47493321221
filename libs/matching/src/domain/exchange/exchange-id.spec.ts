import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { exchangeId, legsOfId, type LegPosts } from './exchange-id.js';

const uuid = fc.uuid({ version: 7 });
const legs = (count: number): fc.Arbitrary<LegPosts[]> =>
  fc
    .uniqueArray(uuid, { minLength: count * 2, maxLength: count * 2 })
    .map((ids) =>
      Array.from({ length: count }, (_, at) => ({ offerId: ids[at * 2] ?? '', requestId: ids[at * 2 + 1] ?? '' })),
    );
const [A, B, C, D] = [1, 2, 3, 4].map((digit) => `0000000${digit}-0000-7000-8000-000000000000`);

describe('the name of an exchange', () => {
  // Seen red: with the legs in the order in which they came.
  it('is the same from whichever leg it is told, and tells its legs', () => {
    fc.assert(
      fc.property(fc.oneof(legs(2), legs(3)), fc.nat(2), (told, turn) => {
        const turned = [...told.slice(turn), ...told.slice(0, turn)];
        expect(exchangeId(turned)).toBe(exchangeId(told));
        const read = legsOfId(exchangeId(told)) ?? [];
        expect(told).toEqual(expect.arrayContaining(read));
        expect(read).toHaveLength(told.length);
        expect(exchangeId(told).length).toBeLessThanOrEqual(240);
      }),
    );
  });

  it('is another one the other way round', () => {
    fc.assert(fc.property(legs(3), (told) => expect(exchangeId([...told].reverse())).not.toBe(exchangeId(told))));
  });

  // Seen red one by one: without the count of legs, of posts, and without the comparison with the name itself.
  it.each([
    ['nothing', ''],
    ['one leg', `${A}.${B}`],
    ['four legs', [A, B, C, D].map((id, at) => `${id}.${id?.replace('7000', `700${at + 1}`)}`).join('~')],
    ['a post twice', `${A}.${B}~${C}.${B}`],
    ['legs that begin elsewhere', `${C}.${D}~${A}.${B}`],
    ['more than two posts in a leg', `${A}.${B}.${D}~${C}.${D}`],
    ['no ids', 'a.b~c.d'],
  ])('is not %s', (_, text) => {
    expect(legsOfId(text)).toBeNull();
  });
});
