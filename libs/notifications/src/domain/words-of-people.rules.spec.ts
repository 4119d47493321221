import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { plainName, quoted } from './words-of-people.rules.js';

describe('words of people', () => {
  it.each([
    ['Kijk op www.rovers.example/ruil', 'Kijk op www. rovers. example/ruil'],
    ['https://rovers.example', 'https: //rovers. example'],
    ['mail jan@example.org', 'mail jan @ example. org'],
    ['Om 10.00 uur, z.o.z.', 'Om 10.00 uur, z.o.z.'],
    ['twee\r\nregels\u202e om', 'twee regels om'],
  ])('hold nothing that becomes a link: %j', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  it('stay on one line, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(quoted(text)).not.toMatch(/[\r\n\u2028\u2029]/u)),
    );
  });

  it.each([
    ['Zoë', 'Zoë'],
    ["D'Arcy-Lou", "D'Arcy-Lou"],
    ['rovers.example/a', 'rovers example a'],
    ['<b>Jan</b>', 'b Jan b'],
    ['1234', ''],
  ])('give the name %j as %j', (name, shown) => {
    expect(plainName(name)).toBe(shown);
  });
});
