import { it } from '@jest/globals';
import type { SignInService } from '#accounts';
import { instantOf, wallTimeOf } from '#kernel';
import { sign, sha256 } from '#platform';
import { testSettings } from '#platform/testing';
import { ABOUT, FACTS, now, reader, terms, people } from './testing/mail-samples.js';
import { MailWriter } from './writing/mail-writer.service.js';
import { dayInWords, momentInWords } from './domain/date-words.rules.js';
import { termsInWords } from './writing/terms-words.js';
import { say } from './writing/phrases.js';
import { CATALOGUES } from './catalogues.js';
it('x', () => {
  const writer = new MailWriter({ linkToken: (id: string) => id } as SignInService, {
    ...testSettings({ databaseUrl: 'postgres://a/b' }),
    PUBLIC_URL: 'https://tijd.example',
  });
  const time = (name: string, f: (i: number) => unknown) => {
    for (let i = 0; i < 300; i++) f(i);
    const t = performance.now();
    for (let i = 0; i < 1000; i++) f(i);
    console.log(name, performance.now() - t, 'us each');
  };
  const Z = 'Europe/Amsterdam';
  time('write', (i) =>
    writer.write({ key: `k${i}`, kind: 'dayBefore', about: ABOUT.occurrence }, reader('nl'), FACTS.dayBefore[0]!, now),
  );
  time('wallTimeOf', () => wallTimeOf(now, Z));
  time('instantOf', () => instantOf('2026-03-03T10:00', Z));
  time('dayInWords', () => dayInWords(now, Z, 'nl', now));
  time('momentInWords', () => momentInWords(now, Z, 'nl', now));
  time('terms', () => termsInWords(terms(), people, reader("nl"), now));
  time('say', () => say('nl', CATALOGUES.nl.kinds.dayBefore.body[0]!, { near: 'today', name: 'Jan' }));
  time('sign', () => sign('abc def', 'unsubscribe', 'x'.repeat(40)));
  time('sha', () => sha256('abc def'));
});
