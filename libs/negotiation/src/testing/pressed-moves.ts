import { SuspensionsService } from '#accounts';
import type { Fact, Result } from '#kernel';
import { newId, SETTINGS_TOKEN, sha256, type NamedQuery, type RunSettings } from '#platform';

import { AmendmentsService } from '../agreements/amendments.service.js';
import { HeldAgreements } from '../agreements/held-agreements.service.js';
import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import { AmendmentsRepository } from '../data/agreements/amendments.repository.js';
import { TimesRepository } from '../data/agreements/times.repository.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import { checkTerms } from '../domain/terms/check-terms.rules.js';
import { hashOfTerms } from '../domain/terms/terms-hash.rules.js';
import { inZone, type WordedTerms } from '../domain/terms/terms.rules.js';
import { VersionsService } from '../talks/versions.service.js';
import { TalksToCopy, type Between } from './copied-talks.js';
import { must, terms, type Street } from './street.js';

/** The moves that may meet. */
export const MOVES = [
  'propose',
  'counter',
  'accept',
  'decline',
  'withdraw',
  'lapse',
  'block',
  'suspend',
  'adopt',
  'amend',
  'pause',
  'end',
] as const;

/** One of `MOVES`. */
export type Move = (typeof MOVES)[number];

/**
 * Where two moves meet. With a mediator's suggestion beside them: talks in which nothing stands and it is Jan's turn, and
 * talks in which Jan's version 1 waits for Fatma. An agreement of every week, alone or with Jan's version 2 that waits
 * for Fatma.
 */
export type Meeting = 'nothingStands' | 'waiting' | 'agreed' | 'amending';

/** What came of pressing a button: "done", or the kind of the fact why not. */
export type Pressed = string;

const OF_AGREEMENTS: readonly Move[] = ['amend', 'pause', 'end'];
const ON_WHAT_STANDS: readonly Move[] = ['counter', 'accept', 'withdraw'];

/** Where the first of two moves is possible, and the rival as well where there is such a place. */
export function meetingOf(first: Move, rival: Move): Meeting {
  const withAgreement = OF_AGREEMENTS.includes(rival);
  if (OF_AGREEMENTS.includes(first)) return 'amending';
  if (first === 'propose') return withAgreement ? 'agreed' : 'nothingStands';
  if (withAgreement && first !== 'accept' && first !== 'adopt') return 'amending';
  return rival === 'propose' && !ON_WHAT_STANDS.includes(first) ? 'nothingStands' : 'waiting';
}

const ZONE = 'Europe/Amsterdam';
const weekly = (hour: number): WordedTerms =>
  terms({
    when: { kind: 'at', start: `2026-12-15T${hour}:00`, minutes: 60 },
    howOften: { kind: 'weekly', everyWeeks: 1 },
  });

/** Makes the places where moves meet, once, to be copied. */
export async function meetings(world: Street): Promise<Record<Meeting, TalksToCopy>> {
  const made = async (
    agreementId: string | null,
    talks: Awaited<ReturnType<Street['underWay']>>,
  ): Promise<TalksToCopy> => {
    const [row] = await world.rows<{ answer_by: Date }>(
      `SELECT coalesce((SELECT answer_by FROM amendment WHERE negotiation_id = n.id), answer_by) AS answer_by
       FROM negotiation n WHERE id = $1`,
      talks.id,
    );
    if (!row) throw new Error('There are no talks.');
    return TalksToCopy.of(world, { ...talks, agreementId, answerBy: row.answer_by });
  };
  const suggested = async () => {
    const talks = await world.underWay(weekly(10), 2);
    for (const who of [talks.jan, talks.fatma]) must(await world.mediated.askMediation(who, talks.id));
    must(await world.database.transaction((tx) => world.mediation.join(tx, world.broker, talks.id)));
    must(await world.mediation.suggest(world.broker, talks.id, weekly(13)));
    return talks;
  };
  const [waiting, empty] = [await suggested(), await suggested()];
  must(await world.talks.withdrawProposal(empty.jan, empty.id));
  const [agreed, amending] = [await world.agreed(weekly(10), 2), await world.agreed(weekly(10), 2)];
  must(await world.amendments.propose(amending.jan, amending.agreementId, weekly(11)));
  return {
    nothingStands: await made(null, empty),
    waiting: await made(null, waiting),
    agreed: await made(agreed.agreementId, agreed),
    amending: await made(amending.agreementId, amending),
  };
}

const AGREEMENT_OF: NamedQuery<{ id: string }, string> = {
  name: 'spec_agreement_of',
  text: 'SELECT id FROM agreement WHERE negotiation_id = $1',
  row: ({ id }) => id,
};
/** Presses the buttons, each as somebody who saw what stood where the two moves meet. */
export class Buttons {
  private readonly suspensions: SuspensionsService;

  constructor(
    private readonly world: Street,
    private readonly meeting: Meeting,
    private readonly between: Between,
  ) {
    this.suspensions = world.app.get(SuspensionsService, { strict: false });
  }

  /** Does a move; whatever is not possible is pressed all the same, and refused. */
  press(move: Move): Promise<Pressed> {
    return this[move]();
  }

  private async propose(): Promise<Pressed> {
    const { id, jan } = this.between;
    if (this.inTalks) return told(await this.world.talks.propose(jan, id, weekly(11)));
    const next = this.meeting === 'agreed' ? weekly(11) : weekly(12);
    return told(await this.world.amendments.propose(jan, await this.agreement(), next));
  }

  private async counter(): Promise<Pressed> {
    const { id, fatma } = this.between;
    if (this.inTalks) return told(await this.world.talks.counter(fatma, id, 1, weekly(14)));
    return told(await this.world.amendments.counter(fatma, await this.agreement(), 2, weekly(14)));
  }

  private async accept(): Promise<Pressed> {
    const { id, fatma } = this.between;
    return told(await this.world.talks.accept(fatma, id, 1, this.hashOf(weekly(10))));
  }

  private async decline(): Promise<Pressed> {
    const { id, fatma } = this.between;
    if (this.inTalks) return told(await this.world.talks.decline(fatma, id, 'tooFar'));
    return told(await this.world.amendments.decline(fatma, await this.agreement(), 'tooFar'));
  }

  private async withdraw(): Promise<Pressed> {
    const { id, jan } = this.between;
    if (this.inTalks) return told(await this.world.talks.withdrawProposal(jan, id));
    return told(await this.world.amendments.withdraw(jan, await this.agreement()));
  }

  /** By an api whose clock shows the deadline; every other copy has a later one. */
  private async lapse(): Promise<Pressed> {
    const { answerBy } = this.between;
    const at = this.inTalks ? this.world.closingAt(answerBy) : this.amendmentsAt(answerBy);
    return (await at.lapseDue()) === 0 ? 'NotDue' : 'done';
  }

  /** The block, and then what hears of it closes what they have. */
  private async block(): Promise<Pressed> {
    const { fatma, jan } = this.between;
    const blocked = await this.world.blocks.block(fatma, jan.id);
    if (blocked.ok) await this.world.database.write((tx) => this.world.closing.closeBetween(tx, fatma.id, jan.id));
    return told(blocked);
  }

  private async suspend(): Promise<Pressed> {
    const { id } = this.between.jan;
    const by = this.world.broker.id;
    const suspended = await this.world.database.transaction((tx) =>
      this.suspensions.suspend(tx, id, by, 'Vraagt om geld'),
    );
    if (suspended.ok) await this.world.database.write((tx) => this.world.closing.closeOf(tx, id, by));
    return told(suspended);
  }

  private async adopt(): Promise<Pressed> {
    const { id, jan } = this.between;
    const seen = { suggestion: 1, termsHash: this.hashOf(weekly(13)) };
    return told(await this.world.mediated.adoptSuggestion(jan, id, seen));
  }

  private async amend(): Promise<Pressed> {
    const seen = { version: 2, termsHash: this.hashOf(weekly(11)) };
    return told(await this.world.amendments.accept(this.between.fatma, await this.agreement(), seen));
  }

  private async pause(): Promise<Pressed> {
    const days = { fromDay: '2026-12-21', toDay: '2027-01-10' };
    return told(await this.world.pauses.pause(this.between.fatma, await this.agreement(), days));
  }

  private async end(): Promise<Pressed> {
    return told(await this.world.agreements.endAgreement(this.between.jan, await this.agreement(), 'noTime'));
  }

  private get inTalks(): boolean {
    return this.meeting === 'nothingStands' || this.meeting === 'waiting';
  }

  /** The agreement, as a screen finds it; one that nobody has when there is none yet. */
  private async agreement(): Promise<string> {
    const [found] = await this.world.database.read(AGREEMENT_OF, [this.between.id]);
    return found ?? newId(this.world.clock.now());
  }

  private hashOf(worded: WordedTerms): string {
    return hashOfTerms(must(checkTerms(inZone(worded, ZONE), this.world.clock.now())), sha256);
  }

  private amendmentsAt(moment: Date): AmendmentsService {
    const { app, database } = this.world;
    return new AmendmentsService(
      database,
      app.get(HeldAgreements),
      app.get(AmendmentsRepository),
      app.get(AgreementsRepository),
      app.get(TimesRepository),
      app.get(TalksRepository),
      app.get(VersionsService),
      { now: () => moment },
      app.get<RunSettings>(SETTINGS_TOKEN),
    );
  }
}

const told = (result: Result<unknown, Fact>): Pressed => (result.ok ? 'done' : result.error.kind);
