import { describe, expect, it } from '@jest/globals';
import type { SignInService } from '#accounts';
import type { Locale } from '#kernel';
import { testSettings } from '#platform/testing';

import type { ReadFacts } from '../data/mail-facts.queries.js';
import type { RING_MAIL_KINDS } from '../domain/ring-mail-kinds.data.js';
import { ABOUT, FACTS, now, reader, terms } from '../testing/mail-samples.js';
import { MailWriter } from './mail-writer.service.js';

type RingKind = (typeof RING_MAIL_KINDS)[number];

const settings = { ...testSettings({ databaseUrl: 'postgres://nowhere/none' }), PUBLIC_URL: 'https://tijd.example' };
const writer = new MailWriter({ linkToken: (id: string) => id } as SignInService, settings);
const mailOf = (kind: RingKind, facts: ReadFacts, locale: Locale) =>
  writer.write({ key: 'ring', kind, about: ABOUT.ring }, reader(locale), facts, now);

describe('a mail about a ring', () => {
  const ringMail = (kind: RingKind, locale: Locale, at = 0): string => mailOf(kind, FACTS[kind][at]!, locale).text;
  const PARTS = [
    'U helpt Piet: Boodschappen doen.',
    'Wanneer: woensdag 11 maart om 10.00 uur, 1 uur.',
    'Waar: bij Piet thuis.',
    '',
    '> Wat: Samen boodschappen doen',
    '',
    'Jan helpt u: Boodschappen doen.',
    'Wanneer: dinsdag 10 maart om 10.00 uur, 1 uur.',
    'Waar: op een plek in de buurt.',
    '',
    '> Wat: Samen boodschappen doen',
    '> Plek: De Meent',
    '> Verder: Er is een hond',
  ].join('\n');

  it.each(['ringProposed', 'ringChanged', 'ringReminder', 'ringAgreed'] as const)(
    '(%s) tells all terms of both parts of the reader, and nothing of the others',
    (kind) => {
      expect(ringMail(kind, 'nl')).toContain(`\n\n${PARTS}\n\n`);
      expect(ringMail(kind, 'nl')).not.toContain('12 maart');
      expect(ringMail(kind, 'en')).toContain(
        'You help Piet: Grocery shopping.\nWhen: Wednesday 11 March at 10:00, 1 hour.',
      );
    },
  );

  it('tells nobody and nothing when it does not come about', () => {
    expect(ringMail('ringDissolved', 'nl')).not.toMatch(/Piet|Jan|maart|Wat:/u);
  });

  it('tells what changed for the reader, before all terms', () => {
    // Seen red without the changes, and when other people in a leg were taken for the same.
    expect(ringMail('ringChanged', 'nl', 1)).toContain(
      [
        'Dit is anders als u Piet helpt:',
        'Tijd: dinsdag 10 maart om 10.00 uur → woensdag 11 maart om 10.00 uur.',
        'De rest is hetzelfde.',
        'Dit is anders als Jan u helpt:',
        'Tijd: maandag 9 maart om 10.00 uur → dinsdag 10 maart om 10.00 uur.',
        'Waar: bij u thuis → op een plek in de buurt.',
        'Verder: het staat hieronder.',
        'De rest is hetzelfde.',
        '',
        PARTS,
      ].join('\n'),
    );
    expect(ringMail('ringChanged', 'nl', 2)).toContain(
      `U helpt nu iemand anders: Piet.\nNu helpt iemand anders u: Jan.\n\n${PARTS}`,
    );
    expect(ringMail('ringChanged', 'nl')).toContain(`Voor u blijft alles hetzelfde.\n\n${PARTS}`);
  });

  it('is spoken with the same terms', () => {
    const { words } = writer.spoken(
      { key: 'ring', kind: 'ringProposed', about: ABOUT.ring },
      reader('nl'),
      FACTS.ringProposed[0]!,
      now,
    );
    expect(words).toEqual(expect.arrayContaining(PARTS.replaceAll('> ', '').split(/\n+/u)));
  });

  it('makes no element and no link of the words of a broker', () => {
    const EVIL = '<img src=x onerror=alert(1)> https://evil.example';
    const [ring] = FACTS.ringProposed;
    if (ring?.of !== 'ring') throw new Error('These are the facts of a ring.');
    const legs = ring.legs.map((leg) => ({
      ...leg,
      terms: terms({
        what: { activity: 'x', task: EVIL },
        where: { kind: 'publicPlace', name: EVIL },
        conditions: EVIL,
      }),
    }));
    const { text, html } = mailOf('ringProposed', { ...ring, legs }, 'nl');
    expect(html.match(/<blockquote>/gu)).toHaveLength(2);
    expect(html).not.toMatch(/<img|https:\/\/evil/u);
    expect(text).not.toContain('https://evil');
  });
});
