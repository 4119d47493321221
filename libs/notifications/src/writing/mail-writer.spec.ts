import { describe, expect, it } from '@jest/globals';
import type { SignInService } from '#accounts';
import type { Terms } from '#negotiation';
import { testSettings } from '#platform/testing';
import { longSentences, namesIn, officialeseIn } from '#wording/testing';

import { CATALOGUES } from '../catalogues.js';
import type { ReadFacts } from '../data/mail-facts.queries.js';
import type { Recipient } from '../domain/mail-facts.js';
import { MAIL_KINDS, switchOf, type MailKind } from '../domain/mail-kinds.data.js';
import type { MailSubject } from '../domain/planned-mail.js';
import { ABOUT, agreement, FACTS, now, people, reader, talks, terms } from '../testing/mail-samples.js';
import { openUnsubscribeToken } from '../unsubscribe-token.js';
import { MailWriter } from './mail-writer.service.js';

const settings = { ...testSettings({ databaseUrl: 'postgres://nowhere/none' }), PUBLIC_URL: 'https://tijd.example' };
const links = { linkToken: (id: string) => `${id}.signature` } as SignInService;
const writer = new MailWriter(links, settings);
const EVIL = '<img src=x onerror=alert(1)>"\'&</blockquote><a href="https://evil.example">ga naar https://evil.example';

const mailOf = (kind: MailKind, facts: ReadFacts, to: Recipient, about: MailSubject = ABOUT[facts.of]) =>
  writer.write({ key: `${kind}_key`, kind, about }, to, facts, now);
const bothLocales = ['nl', 'en'] as const;
const everyMail = bothLocales.flatMap((locale) =>
  MAIL_KINDS.flatMap((kind) =>
    FACTS[kind].map((facts) => ({ locale, kind, facts, mail: mailOf(kind, facts, reader(locale)) })),
  ),
);

describe('the words of mails', () => {
  it('are sentences of at most fifteen words', () => {
    const ours = (text: string): string[] =>
      text.split('\n').filter((line) => !line.startsWith('>') && !line.startsWith('http'));
    const long = everyMail.flatMap(({ mail }) => [mail.subject, ...ours(mail.text)].flatMap(longSentences));
    expect(long).toEqual([]);
  });

  // Seen red with "Indien u niets vroeg" in the mail with the link.
  it('hold nothing of the language of offices', () => {
    const found = bothLocales.flatMap((locale) => officialeseIn(JSON.stringify(CATALOGUES[locale]), locale));
    expect(found).toEqual([]);
  });

  it('leave no value of a message unfilled, and no key of one language out of the other', () => {
    const { nl, en } = CATALOGUES;
    expect(namesIn(nl)).toEqual(namesIn(en));
    for (const { mail } of everyMail) expect(`${mail.subject}\n${mail.text}`).not.toMatch(/[{}]|undefined|null|NaN/u);
  });

  it('say the same in text and in HTML', () => {
    for (const { mail } of everyMail) {
      const words = (text: string): string => text.replace(/https:\S+|[>\s:-]/gu, '');
      const shown = mail.html
        .replace(/^.*<body>/su, '')
        .replace(/<a [^>]*>([^<]*)<\/a>/gu, '$1')
        .replace(/<[^>]*>/gu, '')
        .replace(/&#39;/gu, "'")
        .replace(/&quot;/gu, '"');
      const withoutLinkWords = words(shown)
        .replace(words('Zet deze mail uit'), '')
        .replace(words('Switch this mail off'), '');
      expect(withoutLinkWords).toBe(words(mail.text));
    }
  });

  it('tell what was agreed: date, place and what is given back', () => {
    expect(mailOf('agreementFormed', agreement(), reader('nl')).text).toContain(
      [
        'Wanneer: dinsdag 3 maart om 10.00 uur, 90 minuten.',
        'Elke 2 weken.',
        'Tot en met dinsdag 30 juni.',
        'Waar: bij u thuis.',
        'Iets terug: samen iets doen.',
        '',
        '> Wat: Samen boodschappen doen',
        '> Iets terug: Koffie',
        '> Verder: Er is een hond',
      ].join('\n'),
    );
  });

  it('tell whose turn it is and until when', () => {
    const { subject, text } = mailOf('proposal', talks(), reader('nl'));
    expect(subject).toBe('Jan reageert op uw oproep');
    expect(text).toContain('Het is uw beurt. Antwoord vóór vrijdag 6 maart om 18.00 uur.');
  });

  it('tell of a counter just what it changed', () => {
    const moved = terms({ when: { kind: 'at', start: '2026-03-05T10:00', zone: 'Europe/Amsterdam', minutes: 90 } });
    const counter = (to: Recipient, after = moved): string =>
      mailOf('proposal', talks({ before: terms(), terms: after }), to, { ...ABOUT.talks, version: 2 }).text;
    expect(counter(reader('nl'))).toContain(
      'Tijd: dinsdag 3 maart om 10.00 uur → donderdag 5 maart om 10.00 uur.\nDe rest is hetzelfde.\n',
    );
    expect(counter(reader('nl'))).not.toMatch(/Waar:|Hoe vaak|Wat:/u);
    expect(counter(reader('en'))).toContain('Time: Tuesday 3 March at 10:00 → Thursday 5 March at 10:00.');
    const often = terms({
      howOften: { kind: 'weekly', everyWeeks: 1, weekdays: ['tuesday', 'thursday'], skipped: ['2026-05-05'] },
      inReturn: { kind: 'expenses', cents: 450, reason: 'benzine' },
      conditions: 'De hond blijft thuis',
    });
    expect(counter(reader('nl'), often)).toContain(
      [
        'Hoe vaak: elke 2 weken → elke week op dinsdag en donderdag.',
        'Niet op dinsdag 5 mei.',
        'Iets terug: samen iets doen → elke keer €\u00a04,50 voor de kosten.',
        'Verder: het staat hieronder.',
        'De rest is hetzelfde.',
        '',
        '> Iets terug: benzine',
        '> Verder: De hond blijft thuis',
      ].join('\n'),
    );
  });

  it('tell every rhythm, and the days without', () => {
    const told = (howOften: Terms['howOften'], start = '2026-03-31T10:00'): string =>
      mailOf(
        'agreementFormed',
        agreement({
          terms: terms({
            howOften,
            when: { kind: 'at', start, zone: 'Europe/Amsterdam', minutes: 60 },
            until: { kind: 'notNeeded' },
          }),
        }),
        reader('nl'),
      ).text;
    expect(told({ kind: 'daily', everyDays: 1, count: 10, skipped: ['2026-04-06'] })).toContain(
      'Elke dag, 9 keer in totaal.\nNiet op maandag 6 april.\n',
    );
    expect(told({ kind: 'monthly', weekdayOfMonth: -1 })).toContain('Elke maand op de laatste dinsdag.');
    expect(told({ kind: 'monthlyOnDay', dayOfMonth: 31 })).toContain(
      'Elke maand op de 31e.\nHeeft een maand geen dag 31? Dan slaan jullie die maand over.\n',
    );
    expect(told({ kind: 'weekly', everyWeeks: 1, weekdays: ['tuesday', 'thursday'] })).toContain(
      'Elke week op dinsdag en donderdag.',
    );
  });

  it('tell several dates one by one', () => {
    const when = {
      kind: 'dates',
      starts: ['2026-03-03T10:00', '2026-03-05T19:30'],
      zone: 'Europe/Amsterdam',
      minutes: 45,
    } as const;
    const given = terms({ when, howOften: { kind: 'once' }, until: { kind: 'notNeeded' } });
    expect(mailOf('agreementFormed', agreement({ terms: given }), reader('en')).text).toContain(
      'When: on 2 days, 45 minutes each time.\nOn Tuesday 3 March at 10:00.\nOn Thursday 5 March at 19:30.\nWhere: at your home.',
    );
  });

  it('speak of a home from the side of the reader', () => {
    const jan = reader('nl', { ...people.helper, email: 'jan@example.org' });
    expect(mailOf('agreementFormed', agreement(), jan).text).toContain('Waar: bij Fatma thuis.');
  });
});

describe('a mail', () => {
  it('has the Message-ID of its key and nothing else', () => {
    const ids = ['signInLink_a', 'signInLink_b', 'signInLink_a'].map(
      (key) =>
        writer.write({ key, kind: 'signInLink', about: ABOUT.link }, reader('nl'), FACTS.signInLink[0]!, now).messageId,
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).toMatch(/^[0-9a-f]{40}@tijd\.example$/u);
  });

  it('can be switched off with one click, unless its kind is fixed', () => {
    for (const { kind, mail } of everyMail) {
      const token = mail.unsubscribeUrl?.replace('https://tijd.example/unsubscribe/', '');
      const named = token === undefined ? null : openUnsubscribeToken(token, settings.SECRET_KEY);
      expect(named?.kind ?? null).toBe(switchOf(kind));
      if (named) expect(named.personId).toBe('fatma');
    }
  });

  it('links to the product only', () => {
    for (const { mail } of everyMail) {
      const urls = `${mail.text} ${mail.html}`.match(/https?:\/\/[^\s"<]+/gu) ?? [];
      expect(urls.filter((url) => !url.startsWith('https://tijd.example/'))).toEqual([]);
    }
  });

  it('carries the link to sign in', () => {
    expect(mailOf('signInLink', FACTS.signInLink[0]!, reader('nl')).text).toContain(
      'https://tijd.example/sign-in?link=link.signature',
    );
  });

  it('makes no element and no link of the words of people, in any kind', () => {
    const evil = { id: 'jan', firstName: EVIL };
    const bad = {
      helper: evil,
      terms: terms({
        what: { activity: 'x', task: EVIL },
        where: { kind: 'publicPlace', name: EVIL },
        inReturn: { kind: 'together', what: EVIL },
        conditions: EVIL,
      }),
      title: EVIL,
      note: EVIL,
      thanks: { fatma: EVIL },
    };
    for (const kind of MAIL_KINDS) {
      for (const facts of FACTS[kind]) {
        const plain = mailOf(kind, facts, reader('nl'));
        const mail = mailOf(kind, { ...facts, ...bad }, reader('nl', { firstName: EVIL }));
        const tags = (html: string): string[] => (html.match(/<\/?[a-z]+/gu) ?? []).filter((tag) => tag !== '<br');
        expect(new Set(tags(mail.html))).toEqual(
          new Set([
            ...tags(plain.html),
            ...(tags(mail.html).includes('<blockquote') ? ['<blockquote', '</blockquote'] : []),
          ]),
        );
        expect(mail.html).not.toContain('https://evil');
        expect(mail.text).not.toContain('https://evil');
        expect(`${mail.subject}${mail.to.name}`).not.toMatch(/[<>\r\n/]/u);
      }
    }
  });
});
