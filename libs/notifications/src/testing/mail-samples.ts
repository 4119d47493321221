import { DAYS, type Locale } from '#kernel';
import type { Terms } from '#negotiation';

import { BROKERED_ABOUT, brokeredFacts } from './brokered-samples.js';
import { FITS_ABOUT, FITS_FACTS } from './fits-samples.js';
import { APPLICATION_ABOUT, APPLICATION_FACTS } from './application-samples.js';
import { ORGANISATION_ABOUT, ORGANISATION_FACTS } from './organisation-samples.js';
import { REPORT_ABOUT, REPORT_FACTS } from './report-samples.js';
import { SHIFT_ABOUT, SHIFT_FACTS } from './shift-samples.js';
import { RING_ABOUT, ringFacts } from './ring-samples.js';
import { LIVING_ABOUT, livingFacts } from './living-samples.js';
import type { OccurrenceWithTerms, ReadFacts } from '../data/mail-facts.queries.js';
import type { Recipient } from '../domain/mail-facts.js';
import type { MailKind } from '../domain/mail-kinds.data.js';
import type { MailSubject } from '../domain/planned-mail.js';

/** The moment at which the sample mails are written. */
export const now = new Date('2026-03-02T09:00:00Z');
const startsAt = new Date('2026-03-03T09:00:00Z');
const ZONE = 'Europe/Amsterdam';

/** Terms that fill every text, with any of them another way. */
export const terms = (other: Partial<Terms> = {}): Terms => ({
  what: { activity: 'grocery-shopping', task: 'Samen boodschappen doen' },
  when: { kind: 'at', start: '2026-03-03T10:00', zone: ZONE, minutes: 90 },
  howOften: { kind: 'weekly', everyWeeks: 2 },
  where: { kind: 'atRequester' },
  inReturn: { kind: 'together', what: 'Koffie' },
  until: { kind: 'date', date: '2026-06-30' },
  conditions: 'Er is een hond',
  ...other,
});
const everyTerms: Terms[] = [
  terms(),
  terms({ where: { kind: 'atHelper' }, inReturn: { kind: 'nothing' }, howOften: { kind: 'once' } }),
  terms({
    where: { kind: 'publicPlace', name: 'De Meent' },
    inReturn: { kind: 'passItOn' },
    until: { kind: 'notNeeded' },
  }),
  terms({
    where: { kind: 'onTheWay', fromArea: 'Haven', toArea: 'Stad' },
    inReturn: { kind: 'activity', task: 'Nederlands oefenen', postId: null },
    howOften: { kind: 'monthly', weekdayOfMonth: -1 },
  }),
  terms({ where: { kind: 'byPhone' }, inReturn: { kind: 'expenses', cents: 560, reason: 'benzine' }, conditions: '' }),
  terms({ where: { kind: 'online' }, when: { kind: 'at', start: '2027-03-03T10:00', zone: ZONE, minutes: 60 } }),
  terms({
    when: { kind: 'dates', starts: ['2026-03-03T10:00', '2026-03-05T19:30'], zone: ZONE, minutes: 45 },
    howOften: { kind: 'once' },
    inReturn: { kind: 'expenses', cents: 500, reason: 'verf' },
  }),
  terms({
    howOften: {
      kind: 'weekly',
      everyWeeks: 2,
      weekdays: [...DAYS],
      skipped: ['2026-12-25', '2027-01-01', '2027-04-05', '2027-05-05'],
    },
    until: { kind: 'notNeeded' },
  }),
  terms({
    howOften: { kind: 'daily', everyDays: 3, count: 12, skipped: ['2026-03-09'] },
    until: { kind: 'notNeeded' },
  }),
  terms({
    when: { kind: 'at', start: '2026-03-31T10:00', zone: ZONE, minutes: 60 },
    howOften: { kind: 'monthlyOnDay', dayOfMonth: 31 },
    what: { activity: 'odd-jobs', task: 'De planten' },
  }),
  terms({ where: { kind: 'open', note: 'bellen' }, when: { kind: 'open', note: 'in het weekend' } }),
];

/** The two of the sample mails. */
export const people = {
  requester: { id: 'fatma', firstName: 'Fatma' },
  helper: { id: 'jan', firstName: 'Jan' },
  blocked: false,
} as const;
/** Fatma, who reads in that language. */
export const reader = (locale: Locale, other: Partial<Recipient> = {}): Recipient => ({
  ...people.requester,
  readerId: other.id ?? people.requester.id,
  actsFor: null,
  locale,
  email: 'fatma@example.org',
  zone: ZONE,
  active: true,
  off: [],
  ...other,
});
const time = (other: Partial<OccurrenceWithTerms> = {}): OccurrenceWithTerms => ({
  of: 'occurrence',
  agreementId: 'agreement',
  occurrenceId: 'time',
  version: 1,
  state: 'planned',
  cancelledBy: 'jan',
  startsAt,
  zone: ZONE,
  agreementActive: true,
  helperStandsIn: false,
  answeredBy: [],
  thanks: { fatma: 'Dank je wel!' },
  terms: terms(),
  ...people,
  ...other,
});
const post = (other: Partial<Extract<ReadFacts, { of: 'post' }>> = {}): ReadFacts => ({
  of: 'post',
  postId: 'post',
  title: 'Wie gaat er mee?',
  open: true,
  revisionState: 'approved',
  note: 'Schrijf er graag een dag bij.',
  rule: null,
  ...other,
});
/** Talks in which it is Fatma's turn. */
export const talks = (other: Partial<Extract<ReadFacts, { of: 'talks' }>> = {}): ReadFacts => ({
  of: 'talks',
  negotiationId: 'talks',
  waitingFor: 'fatma',
  standingVersion: 1,
  answerBy: new Date('2026-03-06T17:00:00Z'),
  placeOfferedUntil: null,
  closedBecause: null,
  closedBy: null,
  terms: terms(),
  before: null,
  zone: ZONE,
  ...people,
  ...other,
});
/** An agreement of the two. */
export const agreement = (other: Partial<Extract<ReadFacts, { of: 'agreement' }>> = {}): ReadFacts => ({
  of: 'agreement',
  agreementId: 'agreement',
  active: true,
  endedBy: 'jan',
  terms: terms(),
  ...people,
  ...other,
});
/** What a mail with such facts is about. */
export const ABOUT = {
  link: { of: 'link', linkId: 'link' },
  post: { of: 'post', postId: 'post', revision: 1 },
  talks: { of: 'talks', negotiationId: 'talks', version: 1 },
  agreement: { of: 'agreement', agreementId: 'agreement' },
  occurrence: { of: 'occurrence', occurrenceId: 'time', version: 1 },
  move: { of: 'move', occurrenceId: 'time', moveId: 'move' },
  ...LIVING_ABOUT,
  ...BROKERED_ABOUT,
  ...RING_ABOUT,
  ...FITS_ABOUT,
  ...REPORT_ABOUT,
  ...APPLICATION_ABOUT,
  ...ORGANISATION_ABOUT,
  ...SHIFT_ABOUT,
  mandate: { of: 'mandate', mandateId: 'mandate' },
  takeOver: { of: 'takeOver', takeOverId: 'takeOver' },
  leaving: { of: 'leaving', personId: 'fatma', finalAt: Date.parse('2026-03-16T09:00:00Z') },
} as const satisfies Record<ReadFacts['of'], MailSubject>;

const LIVING_FACTS = livingFacts(people, terms());

const EVERY_RULE = [
  'paidWork',
  'contactInText',
  'discrimination',
  'dangerous',
  'notNeighbourHelp',
  'advertising',
  'unclear',
  'other',
];

/** Facts for every branch of every text. */
export const FACTS: Readonly<Record<MailKind, readonly ReadFacts[]>> = {
  signInLink: [{ of: 'link', usable: true }],
  mandateAsked: [{ of: 'mandate', asked: true, brokerName: 'Nadia' }],
  takeOverLink: [{ of: 'takeOver', usable: true, email: 'fatma@example.org' }],
  leavingAsked: [{ of: 'leaving', finalAt: new Date('2026-03-16T09:00:00Z') }],
  leavingSoon: [{ of: 'leaving', finalAt: new Date('2026-03-16T09:00:00Z') }],
  postApproved: [post()],
  postChangeAsked: [post()],
  postRefused: EVERY_RULE.map((rule) => post({ rule })),
  postTakenDown: EVERY_RULE.map((rule) => post({ rule })),
  proposal: everyTerms.flatMap((some, at) => [
    talks({ terms: some }),
    talks({ terms: some, before: everyTerms.at(at - 1) ?? null }),
    talks({ terms: some, before: terms() }),
  ]),
  answerReminder: [talks()],
  talksClosed: ['noAnswer', 'declined', 'withdrawn', 'postClosed', 'suspended'].map((closedBecause) =>
    talks({ closedBecause }),
  ),
  placeFree: [talks({ placeOfferedUntil: new Date('2026-03-04T13:00:00Z') })],
  agreementFormed: everyTerms.map((some) => agreement({ terms: some })),
  dayBefore: everyTerms.map((some) => time({ terms: some })),
  hoursBefore: [time(), time({ startsAt: now })],
  moveProposed: [
    {
      of: 'move',
      agreementId: 'agreement',
      open: true,
      proposedBy: 'jan',
      startsAt,
      wantedStart: now,
      zone: ZONE,
      ...people,
    },
  ],
  occurrenceMoved: [time()],
  occurrenceCancelled: [time(), time({ cancelledBy: null, agreementActive: false })],
  agreementEnded: [agreement(), agreement({ endedBy: null })],
  didItHappen: [time()],
  didItHappenAgain: [time()],
  thanksRevealed: [time()],
  ...LIVING_FACTS,
  ...brokeredFacts(people),
  ...ringFacts(people, terms()),
  ...FITS_FACTS,
  ...REPORT_FACTS,
  ...APPLICATION_FACTS,
  ...ORGANISATION_FACTS,
  ...SHIFT_FACTS,
};
