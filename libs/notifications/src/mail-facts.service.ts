import { Injectable } from '@nestjs/common';
import { AreasService, DEFAULT_ZONE } from '#areas';
import { Clock, type PersonId } from '#kernel';
import { AlertsService, OtherVacanciesService, type ToTell } from '#matching';
import type { PostView } from '#marketplace';
import { Database, type NamedQuery } from '#platform';

import { APPLICATIONS } from './data/application-facts.queries.js';
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
import { INVITATIONS, ORGANISATIONS, STILL_ACT } from './data/organisation-facts.queries.js';
import { LEAVINGS, MANDATES, TAKE_OVERS } from './data/mandate-facts.queries.js';
import { INTRODUCTIONS, MEDIATIONS } from './data/brokered.queries.js';
import { AMENDMENTS, PAUSES, REVIEWS, STAND_INS } from './data/living-facts.queries.js';
import { LINES, type FitsWithLines } from './data/fits.queries.js';
import type { ClaimedMail } from './data/mails.queries.js';
import { APPEALS_JUDGED, REPORT_CASES } from './data/report-facts.queries.js';
import { RINGS } from './data/ring-facts.queries.js';
import type { ApplicationFacts, OtherVacancy } from './domain/application-facts.js';
import { SHIFT_SIGN_UPS } from './data/shift-facts.queries.js';
import type { Recipient } from './domain/mail-facts.js';
import { livingKey } from './domain/living-facts.js';
import { sideOf, type MailSubject } from './domain/planned-mail.js';

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
    private readonly vacancies: OtherVacanciesService,
    private readonly clock: Clock,
  ) {}

  /** The facts of these mails, read now. */
  async read(mails: readonly Mail[]): Promise<KnownFacts> {
    const readAt = this.clock.now();
    const [people, facts] = await Promise.all([this.recipients(mails), this.facts(mails, readAt)]);
    return {
      readAt,
      to: (mail) => people.get(readerOf(mail)),
      about: ({ about }) => facts.get(keyOf(about)),
    };
  }

  private async recipients(mails: readonly Mail[]): Promise<Map<PersonId, Recipient>> {
    const tree = await this.areas.tree();
    const people = await this.database.read(RECIPIENTS, [unique(mails.map(({ personId }) => personId))]);
    const own = new Map(
      people.map(({ areaCode, ...person }) => [
        person.id,
        { ...person, actsFor: null, zone: areaCode === null ? DEFAULT_ZONE : tree.zoneOf(areaCode) },
      ]),
    );
    return new Map<PersonId, Recipient>([...own, ...(await this.coordinators(mails, own))]);
  }

  /** Those who read for an organisation: whoever does not act for it any more gets nothing of it. */
  private async coordinators(
    mails: readonly Mail[],
    people: ReadonlyMap<PersonId, Recipient>,
  ): Promise<Map<string, Recipient>> {
    const forOthers = mails.filter((mail) => sideOf(mail) !== mail.personId);
    if (forOthers.length === 0) return new Map();
    const pairs = [forOthers.map(({ personId }) => personId), forOthers.map(sideOf)];
    const acting = new Map(
      (await this.database.read(STILL_ACT, pairs)).map(({ personId, organisationId, name }) => [
        `${personId} ${organisationId}`,
        name,
      ]),
    );
    return new Map(
      forOthers.flatMap((mail) => {
        const [reader, name] = [people.get(mail.personId), acting.get(readerOf(mail))];
        if (!reader) return [];
        const active = reader.active && name !== undefined;
        return [[readerOf(mail), { ...reader, id: sideOf(mail), actsFor: name ?? null, active }]];
      }),
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
    const applications = about.flatMap((one) => (one.of === 'application' ? [one.negotiationId] : []));
    const organisations = about.flatMap((one) => (one.of === 'organisation' ? [one.organisationId] : []));
    const invitations = about.flatMap((one) => (one.of === 'invitation' ? [one.invitationId] : []));
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
      this.some(ORGANISATIONS, unique(organisations)),
      this.some(INVITATIONS, invitations, [now]),
      this.some(SHIFT_SIGN_UPS, unique(signUps)),
      this.some(REPORT_CASES, cases),
      this.some(APPEALS_JUDGED, appeals),
      this.fits(batches, now),
      this.applications(unique(applications)),
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

  /** Applications with other vacancies for the volunteer. */
  private async applications(ids: readonly string[]): Promise<Keyed<ApplicationFacts>[]> {
    if (ids.length === 0) return [];
    const read = await this.database.read(APPLICATIONS, [ids]);
    return Promise.all(
      read.map(async ({ key, facts: { postId, talkedAbout, ...facts } }) => {
        const others = await this.vacancies.besides(facts.volunteer.id, postId, talkedAbout);
        return { key, facts: { ...facts, others: others.map(otherVacancy) } };
      }),
    );
  }

  private some<Row extends object, Facts extends ReadFacts>(
    query: NamedQuery<Row, Keyed<Facts>>,
    ids: readonly string[],
    more: readonly unknown[] = [],
  ): Promise<Keyed<ReadFacts>[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.read(query, [ids, ...more]);
  }
}

const otherVacancy = ({ id, shown, author }: PostView): OtherVacancy => ({
  postId: id,
  title: shown.title,
  organisation: author.firstName,
});

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** How the reader of a mail is found: somebody may read for themself and for organisations. */
const readerOf = (mail: Mail): string =>
  sideOf(mail) === mail.personId ? mail.personId : `${mail.personId} ${sideOf(mail)}`;

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
    case 'organisation':
      return about.organisationId;
    case 'invitation':
      return about.invitationId;
    case 'ring':
      return about.ringId;
    case 'application':
      return `application ${about.negotiationId}`;
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
