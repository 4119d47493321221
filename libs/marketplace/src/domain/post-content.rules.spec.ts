import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { gridOf, WHOLE_WEEK } from '#kernel';

import { checkContent, contentHash } from './post-content.rules.js';
import type { PostContent } from './post-content.rules.js';
import type { VacancyContent } from './vacancy-content.rules.js';

const known = (slug: string): boolean => ['odd-jobs', 'organise-party'].includes(slug);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const content = (changes: Partial<PostContent> = {}): PostContent => ({
  text: 'Wie helpt mij met het ophangen van rolgordijnen?',
  activity: 'odd-jobs',
  availability: gridOf([{ day: 'tuesday', part: 'morning' }]),
  place: 'atRequester',
  inReturn: 'activity',
  inReturnText: 'Ik help graag bij een feest.',
  wantedActivity: 'organise-party',
  languages: ['nl', 'tr'],
  onceOn: null,
  places: 1,
  vacancy: null,
  ...changes,
});

describe('what a post says', () => {
  it('is taken as it stands when nothing is wrong', () => {
    expect(checkContent(content(), known)).toEqual({ ok: true, value: content() });
  });

  it.each([
    ['spaces and empty lines', '  Wie   helpt\tmij? \r\n\r\n\r\n\r\nDank\u00a0u!  ', 'Wie helpt mij?\n\nDank u!'],
    ['a letter in two parts', 'Cafe\u0301 voor buren', 'Café voor buren'],
    ['signs that turn words round', 'Ik zoek \u202ehulp\u202c nu\u2066', 'Ik zoek hulp nu'],
    ['signs that nobody sees', 'Ik\u200b zo\u00adek\ufeff hu\u0000lp\u200d!', 'Ik zoek hulp!'],
    [
      'a letter that is put together only without such a sign',
      'Ik zoek e\u200d\u0301e\u0301n uur hulp',
      'Ik zoek één uur hulp',
    ],
    ['half of a character', 'Ik zoek hulp\ud83d nu', 'Ik zoek hulp nu'],
  ])('is tidied of %s', (_, text, tidied) => {
    expect(checkContent(content({ text }), known)).toMatchObject({ ok: true, value: { text: tidied } });
  });

  it('keeps letters of every script, and pictures', () => {
    const text = 'Ik spreek العربية, Українська, 中文 en Frysk: wolkom 👋🏽';
    expect(checkContent(content({ text }), known)).toMatchObject({ ok: true, value: { text } });
  });

  it('has each language once, in one order', () => {
    const checked = checkContent(content({ languages: ['TR', ' nl', 'tr', 'ar'] }), known);
    expect(checked).toMatchObject({ ok: true, value: { languages: ['ar', 'nl', 'tr'] } });
  });

  it('wants an activity back only when an activity is the return', () => {
    const checked = checkContent(content({ inReturn: 'nothing', wantedActivity: 'unheard-of' }), known);
    expect(checked).toMatchObject({ ok: true, value: { wantedActivity: null } });
  });

  it.each([
    [
      'a text of nine characters',
      { text: ' 123456789 ' },
      { kind: 'TextLength', field: 'text', length: 9, min: 10, max: 1000 },
    ],
    [
      'a text of zero-width signs',
      { text: '\u200b'.repeat(40) },
      { kind: 'TextLength', field: 'text', length: 0, min: 10, max: 1000 },
    ],
    [
      'a text of 1001 characters',
      { text: 'a'.repeat(1001) },
      { kind: 'TextLength', field: 'text', length: 1001, min: 10, max: 1000 },
    ],
    [
      '201 characters on the return',
      { inReturnText: 'a'.repeat(201) },
      { kind: 'TextLength', field: 'inReturnText', length: 201, min: 0, max: 200 },
    ],
    [
      'an activity that is not in the list',
      { activity: 'flying' },
      { kind: 'UnknownActivity', field: 'activity', slug: 'flying' },
    ],
    [
      'a wanted activity that is not in the list',
      { wantedActivity: 'flying' },
      { kind: 'UnknownActivity', field: 'wantedActivity', slug: 'flying' },
    ],
    ['an activity back without saying which', { wantedActivity: null, inReturnText: ' ' }, { kind: 'InReturnUnsaid' }],
    [
      'a week with more than 28 parts',
      { availability: WHOLE_WEEK + 1 },
      { kind: 'AvailabilityUnreadable', availability: WHOLE_WEEK + 1 },
    ],
    ['half a part of the week', { availability: 0.5 }, { kind: 'AvailabilityUnreadable', availability: 0.5 }],
    ['a language that is no code', { languages: ['dutch'] }, { kind: 'LanguageUnknown', code: 'dutch' }],
    [
      'eleven languages',
      { languages: Array.from('abcdefghijk', (c) => `a${c}`) },
      { kind: 'TooManyLanguages', count: 11, max: 10 },
    ],
    ['a date that the calendar does not have', { onceOn: '2026-02-30' }, { kind: 'DateUnknown', onceOn: '2026-02-30' }],
    ['no place', { places: 0 }, { kind: 'PlacesOutOfBounds', places: 0, min: 1, max: 20 }],
    ['21 places', { places: 21 }, { kind: 'PlacesOutOfBounds', places: 21, min: 1, max: 20 }],
    ['a place and a half', { places: 1.5 }, { kind: 'PlacesOutOfBounds', places: 1.5, min: 1, max: 20 }],
  ])('is refused with %s', (_, changes, error) => {
    expect(checkContent(content(changes), known)).toEqual({ ok: false, error });
  });

  it('is the same after a second check, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 10, maxLength: 60 }), (text) => {
        const once = checkContent(content({ text, inReturnText: text }), known);
        if (once.ok) expect(checkContent(once.value, known)).toEqual(once);
      }),
    );
  });
});

describe('the hash of what a post says', () => {
  it('is the digest of the published form', () => {
    expect(contentHash(content(), (text) => text)).toBe(
      '{"activity":"odd-jobs","availability":16,"inReturn":"activity","inReturnText":"Ik help graag bij een feest.",' +
        '"languages":["nl","tr"],"onceOn":null,"place":"atRequester","places":1,' +
        '"text":"Wie helpt mij met het ophangen van rolgordijnen?","v":1,"wantedActivity":"organise-party"}',
    );
  });

  it('is of a post without a vacancy what it was before there were vacancies', () => {
    // Counted apart from this code. Seen red with `vacancy: null` among the words: every approval would name another hash.
    expect(contentHash(content({ availability: 0 }), sha256)).toBe(
      '94d9beb51e6a43b16d36ac29e11a3013a7e32e49f999435e524dbf69ee954947',
    );
  });

  it.each([
    { hoursAWeek: 4.5 },
    { rhythm: 'once' },
    { minimumAge: 21 },
    { trainingNeeded: 'BHV' },
    { conductCertificate: true },
    { givesTraining: false },
    { expensesCentsAnHour: 560 },
    { company: false },
    { schoolPlacement: true, minimumAge: 16 },
    { signUp: 'open' },
  ] as const)('changes with a vacancy that says %j', (changes) => {
    const vacancy: VacancyContent = {
      hoursAWeek: 4,
      rhythm: 'ongoing',
      minimumAge: 18,
      trainingNeeded: '',
      conductCertificate: false,
      givesTraining: true,
      expensesCentsAnHour: null,
      company: true,
      schoolPlacement: false,
      signUp: 'agreement',
    };
    const hashes = [content(), content({ vacancy }), content({ vacancy: { ...vacancy, ...changes } })].map((said) =>
      contentHash(said, sha256),
    );
    expect(new Set(hashes).size).toBe(3);
  });

  it('does not see what else a row holds', () => {
    const row = { ...content(), id: 'r1', approvedAt: new Date(0) };
    expect(contentHash(row, sha256)).toBe(contentHash(content(), sha256));
  });

  it.each([
    { text: 'Wie helpt mij met het ophangen van gordijnen?' },
    { activity: 'organise-party' },
    { availability: 1 },
    { place: 'any' },
    { inReturn: 'together' },
    { inReturnText: '' },
    { wantedActivity: null },
    { languages: ['nl'] },
    { onceOn: '2026-12-01' },
    { places: 2 },
  ] as const)('changes with %j', (changes) => {
    expect(contentHash(content(changes), sha256)).not.toBe(contentHash(content(), sha256));
  });
});
