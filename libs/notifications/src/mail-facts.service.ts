import { Injectable } from '@nestjs/common';
import { AreasService, DEFAULT_ZONE } from '#areas';
import { Clock, type PersonId } from '#kernel';
import { AlertsService, type ToTell } from '#matching';
import { Database, type NamedQuery } from '#platform';

import {
  AGREEMENTS,
  LINKS,
  MOVES,
  OCCURRENCES,
  POSTS,
  RECIPIENTS,
  TALKS,
  type Keyed,
  type ReadFacts,
} from './data/mail-facts.queries.js';
import { LEAVINGS, MANDATES, TAKE_OVERS } from './data/mandate-facts.queries.js';
import { INTRODUCTIONS, MEDIATIONS } from './data/brokered.queries.js';
import { AMENDMENTS, PAUSES, REVIEWS, STAND_INS } from './data/living-facts.queries.js';
import { LINES, type FitsWithLines } from './data/fits.queries.js';
import type { ClaimedMail } from './data/mails.queries.js';
import { APPEALS_JUDGED, REPORT_CASES } from './data/report-facts.queries.js';
import { RINGS } from './data/ring-facts.queries.js';
import { SHIFT_SIGN_UPS } from './data/shift-facts.queries.js';
import type { Recipient } from './domain/mail-facts.js';
import { livingKey } from './domain/living-facts.js';
import type { MailSubject } from './domain/planned-mail.js';

type Mail = Pick<ClaimedMail, 'personId' | 'about'>;

/** What is known of a page of mails at one moment. */
export interface KnownFacts {
  readonly readAt: Date;
  to(mail: Mail): Recipient | undefined;
  about(mail: Mail): ReadFacts | undefined;
}

/** Reads again what mails are about: one statement per kind of subject for a whole page. */
@Injectable()
export class MailFactsService {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasService,
    private readonly alerts: AlertsService,
    private readonly clock: Clock,
  ) {}

  /** The facts of these mails, read now. */
  async read(mails: readonly Mail[]): Promise<KnownFacts> {
    const readAt = this.clock.now();
    const [people, facts] = await Promise.all([this.recipients(mails), this.facts(mails, readAt)]);
    return {
      readAt,
      to: ({ personId }) => people.get(personId),
      about: ({ about }) => facts.get(keyOf(about)),
    };
  }

  private async recipients(mails: readonly Mail[]): Promise<Map<PersonId, Recipient>> {
    const tree = await this.areas.tree();
    const people = await this.database.read(RECIPIENTS, [unique(mails.map(({ personId }) => personId))]);
    return new Map(
      people.map(({ areaCode, ...person }) => [
        person.id,
        { ...person, zone: areaCode === null ? DEFAULT_ZONE : tree.zoneOf(areaCode) },
      ]),
    );
  }

  private async facts(mails: readonly Mail[], now: Date): Promise<Map<string, ReadFacts>> {
    const about = [...new Map(mails.map((mail) => [keyOf(mail.about), mail.about])).values()];
    const links = about.flatMap((one) => (one.of === 'link' ? [one.linkId] : []));
    const posts = about.flatMap((one) => (one.of === 'post' ? [one] : []));
    const talks = about.flatMap((one) => (one.of === 'talks' ? [one] : []));
    const agreements = about.flatMap((one) => (one.of === 'agreement' ? [one.agreementId] : []));
    const times = about.flatMap((one) => (one.of === 'occurrence' ? [one.occurrenceId] : []));
    const moves = about.flatMap((one) => (one.of === 'move' ? [one.moveId] : []));
    const mandates = about.flatMap((one) => (one.of === 'mandate' ? [one.mandateId] : []));
    const takeOvers = about.flatMap((one) => (one.of === 'takeOver' ? [one.takeOverId] : []));
    const leavings = about.flatMap((one) => (one.of === 'leaving' ? [one.personId] : []));
    const amendments = about.flatMap((one) => (one.of === 'amendment' ? [one] : []));
    const mediations = about.flatMap((one) => (one.of === 'mediation' ? [one.negotiationId] : []));
    const introductions = about.flatMap((one) => (one.of === 'introduction' ? [one.introductionId] : []));
    const batches = about.flatMap((one) => (one.of === 'fits' ? [one.batchId] : []));
    const cases = about.flatMap((one) => (one.of === 'report' ? [one.caseId] : []));
    const appeals = about.flatMap((one) => (one.of === 'appeal' ? [one.appealId] : []));
    const rings = about.flatMap((one) => (one.of === 'ring' ? [one.ringId] : []));
    const signUps = about.flatMap((one) => (one.of === 'shift' ? [one.signUpId] : []));
    const pauses = about.flatMap((one) => (one.of === 'pause' ? [one.pauseId] : []));
    const standIns = about.flatMap((one) => (one.of === 'standIn' ? [one.standInId] : []));
    const reviews = about.flatMap((one) => (one.of === 'review' ? [one] : []));
    const read = await Promise.all([
      this.some(MANDATES, mandates),
      this.some(TAKE_OVERS, takeOvers, [now]),
      this.some(LEAVINGS, unique(leavings)),
      this.some(LINKS, links, [now]),
      this.some(
        POSTS,
        posts.map(({ postId }) => postId),
        [posts.map(({ revision }) => revision)],
      ),
      this.some(
        TALKS,
        talks.map(({ negotiationId }) => negotiationId),
        [talks.map(({ version }) => version)],
      ),
      this.some(AGREEMENTS, agreements),
      this.some(OCCURRENCES, unique(times)),
      this.some(MOVES, moves),
      this.some(
        AMENDMENTS,
        amendments.map(({ amendmentId }) => amendmentId),
        [amendments.map(({ version }) => version)],
      ),
      this.some(PAUSES, pauses),
      this.some(MEDIATIONS, unique(mediations)),
      this.some(INTRODUCTIONS, introductions),
      this.some(RINGS, unique(rings)),
      this.some(SHIFT_SIGN_UPS, unique(signUps)),
      this.some(REPORT_CASES, cases),
      this.some(APPEALS_JUDGED, appeals),
      this.fits(batches, now),
      this.some(STAND_INS, standIns),
      this.some(
        REVIEWS,
        reviews.map(({ agreementId }) => agreementId),
        [reviews.map(({ months }) => months)],
      ),
    ]);
    return new Map(read.flat().map(({ key, facts }) => [key, facts]));
  }

  /** What may still be told of the alerts in these mails; a mail of which nothing is left has no lines. */
  private async fits(batches: readonly string[], now: Date): Promise<Keyed<FitsWithLines>[]> {
    if (batches.length === 0) return [];
    const placed = await this.database.read(LINES, [batches]);
    const batchOf = new Map(placed.map(({ alertId, batchId }) => [alertId, batchId]));
    const toTell = await this.alerts.toTell([...batchOf.keys()], now);
    const linesOf = new Map<string, ToTell[]>(batches.map((batch) => [batch, []]));
    for (const line of toTell) linesOf.get(batchOf.get(line.alertId) ?? '')?.push(line);
    return [...linesOf].map(([key, lines]) => ({ key, facts: { of: 'fits', lines } }));
  }

  private some<Row extends object, Facts extends ReadFacts>(
    query: NamedQuery<Row, Keyed<Facts>>,
    ids: readonly string[],
    more: readonly unknown[] = [],
  ): Promise<Keyed<ReadFacts>[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.read(query, [ids, ...more]);
  }
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** How the facts of a subject are found; ids of different tables never meet. */
function keyOf(about: MailSubject): string {
  switch (about.of) {
    case 'link':
      return about.linkId;
    case 'post':
      return `${about.postId} ${about.revision}`;
    case 'talks':
      return `${about.negotiationId} ${about.version}`;
    case 'agreement':
      return about.agreementId;
    case 'occurrence':
      return about.occurrenceId;
    case 'amendment':
    case 'pause':
    case 'standIn':
    case 'review':
      return livingKey(about);
    case 'report':
      return about.caseId;
    case 'appeal':
      return about.appealId;
    case 'ring':
      return about.ringId;
    case 'shift':
      return about.signUpId;
    case 'fits':
      return about.batchId;
    case 'move':
      return about.moveId;
    case 'mediation':
      return `mediation ${about.negotiationId}`;
    case 'introduction':
      return about.introductionId;
    case 'mandate':
      return about.mandateId;
    case 'takeOver':
      return about.takeOverId;
    case 'leaving':
      return `leaving ${about.personId}`;
  }
}
