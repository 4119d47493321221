import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { SignInService } from '#accounts';
import { testSettings } from '#platform/testing';

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
    const long = everyMail.flatMap(({ mail }) =>
      [mail.subject, ...mail.text.split('\n')]
        .filter((line) => !line.startsWith('>') && !line.startsWith('http'))
        .flatMap((line) => line.split(/(?<=[.!?:])\s/u))
        .filter((sentence) => sentence.split(/\s+/u).length > 15),
    );
    expect(long).toEqual([]);
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

/** An element of a parsed ICU message, as far as names need it; plain text (type 0) and # (type 7) have none. */
interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const namesOf = (elements: readonly Element[]): string[] =>
  elements
    .filter(({ type }) => type !== 0 && type !== 7)
    .flatMap(({ value, options = {} }) => [
      value,
      ...Object.values(options).flatMap((option) => namesOf(option.value)),
    ]);

/** The names of the values in every message, by the path of the message. */
function namesIn(texts: object, path = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null) return Object.entries(namesIn(value, `${path}${key}.`));
      const message = new IntlMessageFormat(String(value), 'en', undefined, { ignoreTag: true });
      return [[`${path}${key}`, [...new Set(namesOf(message.getAst() as Element[]))].sort()] as const];
    }),
  );
}
