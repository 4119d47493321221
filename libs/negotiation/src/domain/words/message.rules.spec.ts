import { describe, expect, it } from '@jest/globals';

import { MASK } from './contact.rules.js';
import { checkMessage } from './message.rules.js';

describe('a message', () => {
  it('keeps its lines and loses stray spaces', () => {
    expect(checkMessage('  Dag  Jan,\r\n\n\n\ntot\u200b dinsdag! ', false)).toEqual({
      ok: true,
      value: { body: 'Dag Jan,\n\ntot dinsdag!', original: null },
    });
  });

  it('shows no contact details before they are open, and keeps the words for a broker', () => {
    expect(checkMessage('Bel 06 12345678', false)).toEqual({
      ok: true,
      value: { body: `Bel ${MASK}`, original: 'Bel 06 12345678' },
    });
    expect(checkMessage('Bel 06 12345678', true)).toEqual({
      ok: true,
      value: { body: 'Bel 06 12345678', original: null },
    });
  });

  it('may have a thousand characters, however many units a character takes', () => {
    for (const text of ['a'.repeat(1000), '😀'.repeat(1000)])
      expect(checkMessage(text, false)).toEqual({ ok: true, value: { body: text, original: null } });
  });

  it('keeps one empty line, whatever ends its lines', () => {
    expect(checkMessage('Dag\r\rtot\ndan', true)).toMatchObject({ value: { body: 'Dag\n\ntot\ndan' } });
  });

  it.each([
    [' \n\u200b ', { kind: 'MessageRefused', rule: 'tooShort', bound: 1 }],
    ['a'.repeat(1001), { kind: 'MessageRefused', rule: 'tooLong', bound: 1000 }],
  ])('is refused when it says nothing or too much', (text, error) => {
    expect(checkMessage(text, false)).toEqual({ ok: false, error });
  });
});
