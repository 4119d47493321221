import { describe, expect, it } from '@jest/globals';

import { addressOf, FARTHEST, filterOf, lookOf, widerThan } from './look.rules.js';

const look = (address: string) => lookOf(new URLSearchParams(address));

// Seen red: without `far` in the address, without its bound, with the group beside the activity, and with `> FARTHEST`.
describe('what is looked for', () => {
  it('stands in the address, there and back', () => {
    const address = '?kind=request&group=food&day=tuesday&part=morning&language=ar&words=soep&area=BU1&far=3000';
    expect(addressOf(look(address))).toBe(address);
  });
  it('counts nothing that makes no sense', () => {
    expect(look('kind=both&day=someday&far=many')).toEqual(look(''));
    expect(look('far=3000').far).toBe(0);
    expect(look('area=BU1&far=99999999').far).toBe(FARTHEST);
  });
  it('is in an area, or around it', () => {
    expect(filterOf(look('area=BU1'))).toMatchObject({ areas: ['BU1'], near: null });
    expect(filterOf(look('area=BU1&far=500'))).toMatchObject({ areas: null, near: { area: 'BU1', metres: 500 } });
  });
  it('asks for the activity alone when one is chosen', () => {
    expect(filterOf(look('group=food&activity=cooking'))).toMatchObject({ group: null, activity: 'cooking' });
  });
  it('takes a part of the day on every day, and a day whole', () => {
    expect(filterOf(look('part=morning')).dayParts).toHaveLength(7);
    expect(filterOf(look('day=monday')).dayParts).toHaveLength(4);
    expect(filterOf(look('')).dayParts).toBeNull();
  });
  it('grows step by step until it is everywhere', () => {
    let now = widerThan(look('area=BU1'));
    const far: number[] = [];
    while (now?.area) {
      expect(far.length).toBeLessThan(10);
      far.push(now.far);
      now = widerThan(now);
    }
    expect(far).toEqual([3_000, 9_000, 27_000, 50_000]);
    expect(now && widerThan(now)).toBeNull();
  });
});
