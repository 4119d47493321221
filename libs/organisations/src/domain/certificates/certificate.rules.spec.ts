import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { certificateLines, lengthInWords } from './certificate-lines.rules.js';
import { checkWish, codeInGroups, codeOf, factsOf, readCode, type CertificateWish } from './certificate.rules.js';

const wish = (other: Partial<CertificateWish> = {}): CertificateWish => ({
  name: 'Ayşe Yılmaz',
  from: '2026-01-01',
  to: '2026-06-30',
  locale: 'nl',
  ...other,
});
const TODAY = '2026-11-22';
const OF = { organisation: 'De Buurttuin', chamberNumber: '12345678' };

describe('a code', () => {
  it('says all of its eighty bits in sixteen letters and figures', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const code = codeOf(bytes);
        const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
        const read = [...code].map((c) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(c).toString(2).padStart(5, '0'));
        expect(read.join('')).toBe(bits);
      }),
    );
  });

  it.each([
    ['as it is printed', '0123-4567-89AB-CDEF', '0123456789ABCDEF'],
    ['in small letters with spaces', ' 0123 4567 89ab cdef ', '0123456789ABCDEF'],
    ['with letters for figures', 'OI23-4567-89AB-CDEF', '0123456789ABCDEF'],
    ['too short', '0123-4567-89AB', null],
    ['with a letter that no code has', '0123-4567-89AB-CDEU', null],
  ])('is read %s', (_, typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it('is printed in groups of four', () => {
    expect(codeInGroups('0123456789ABCDEF')).toBe('0123-4567-89AB-CDEF');
  });
});

describe('what is asked', () => {
  it.each([
    ['a name of one letter', { name: ' A ' }, { field: 'name', rule: 'tooShort', bound: 2 }],
    ['a name that does not fit the paper', { name: 'a'.repeat(81) }, { field: 'name', rule: 'tooLong', bound: 80 }],
    ['a day that is none', { from: '2026-02-30' }, { field: 'from', rule: 'unknown', bound: null }],
    ['an end before the beginning', { to: '2025-12-31' }, { field: 'to', rule: 'order', bound: null }],
    ['days to come', { to: '2026-11-23' }, { field: 'to', rule: 'future', bound: null }],
  ])('is refused with %s', (_, other, refusal) => {
    expect(checkWish(wish(other), TODAY)).toEqual({ ok: false, error: { kind: 'InvalidInput', ...refusal } });
  });
});

describe('the facts', () => {
  const hours = [
    { onDate: '2025-12-31', minutes: 60, task: 'Tuin' },
    { onDate: '2026-01-01', minutes: 90, task: 'Tuin' },
    { onDate: '2026-06-30', minutes: 45, task: 'Koken' },
    { onDate: '2026-06-30', minutes: 0, task: 'Rijden' },
    { onDate: '2026-07-01', minutes: 60, task: 'Tuin' },
  ];

  it('are of the days asked, and of who was there', () => {
    expect(factsOf(wish(), OF, hours, TODAY)).toEqual({
      ok: true,
      value: { ...wish(), ...OF, minutes: 135, times: 2, tasks: ['Koken', 'Tuin'], issuedOn: TODAY },
    });
  });

  it('are none without hours in these days', () => {
    expect(factsOf(wish({ from: '2026-02-01', to: '2026-02-28' }), OF, hours, TODAY)).toEqual({
      ok: false,
      error: { kind: 'NoHours' },
    });
  });

  it('are read as lines in the language of the certificate', () => {
    const facts = factsOf(wish({ locale: 'en' }), OF, hours, TODAY);
    if (!facts.ok) throw new Error('no facts');
    expect(certificateLines(facts.value)).toContainEqual({ label: 'Hours', value: '2 hours and 15 minutes' });
    expect(certificateLines(facts.value)).toContainEqual({
      label: 'Period',
      value: 'Thursday 1 January 2026 up to and including Tuesday 30 June 2026',
    });
  });

  it.each([
    [1, '1 minuut'],
    [60, '1 uur'],
    [150, '2 uur en 30 minuten'],
  ])('say %d minutes as %s', (minutes, words) => {
    expect(lengthInWords(minutes, 'nl')).toBe(words);
  });
});
