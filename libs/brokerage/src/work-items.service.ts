import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok } from '#kernel';
import type { PersonId, Result, SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { OrganisationChecksService } from '#organisations';
import { Database, newId, type Tx } from '#platform';

import {
  WorkItemsRepository,
  type ItemPlace,
  type ItemReader,
  type NewWorkItem,
} from './data/work-items.repository.js';
import type { WorkItemView } from './data/work-items.queries.js';
import { finish, type FinishError, type WorkItemKind, type WorkItemState } from './domain/work-item.rules.js';

/** The post that an item is about, if there is one, and whose brokers see it. */
type ItemPost = Pick<NewWorkItem, 'postId' | 'areaCode'>;

/** What brokers have to do. An item of another area answers as one that is not there. */
@Injectable()
export class WorkItemsService {
  constructor(
    private readonly database: Database,
    private readonly items: WorkItemsRepository,
    private readonly areas: AreasService,
    private readonly organisations: OrganisationChecksService,
    private readonly clock: Clock,
  ) {}

  /** A page of a broker's items: what is open oldest first, what was done newest first; none of one's own. */
  async page(actor: SignedIn, state: WorkItemState, after: ItemPlace | null, limit: number): Promise<WorkItemView[]> {
    const now = this.clock.now();
    const items = await this.items.page(await this.readerOf(actor), state, after, limit, now);
    return items.map((item) => withRunningClaim(item, now));
  }

  /** Finishes an item with a note of what was done; a review is finished by its decision instead. */
  async finish(actor: SignedIn, id: string, note: string): Promise<Result<WorkItemView, FinishError | NotFound>> {
    const reader = await this.readerOf(actor);
    const now = this.clock.now();
    // The update decides; when it found the item changed meanwhile, the rule is asked again.
    for (;;) {
      const item = isUuid(id) ? await this.items.one(reader, id, now) : null;
      if (!item) return err({ kind: 'NotFound' });
      const claim = { claimedBy: item.claim?.by ?? null, claimedUntil: item.claim?.until ?? null };
      const written = finish({ ...item, ...claim }, actor.id, note, now);
      if (!written.ok) return written;
      const finished = await this.database.write((tx) => this.items.finish(tx, id, actor.id, written.value, now));
      const seen = finished ? await this.items.one(reader, id, now) : null;
      if (seen) return ok(seen);
    }
  }

  /** Talks ended without an answer: somebody could ask how it goes. */
  async openLapsedTalks(tx: Tx, negotiationId: string): Promise<void> {
    await this.open(tx, 'lapsedTalks', negotiationId, await this.items.postOfTalks(tx, negotiationId));
  }

  /** Nobody said whether a time happened, though both were asked twice: somebody could ask how it went. */
  async openUnansweredTime(tx: Tx, occurrenceId: string): Promise<void> {
    await this.open(tx, 'unansweredTime', occurrenceId, await this.items.postOfTime(tx, occurrenceId));
  }

  /**
   * Makes the item of talks what the talks say: open while both would like a broker and none has come, done otherwise. It
   * looks at them as they are now, so events may come late, twice, or in any order.
   */
  async followMediation(tx: Tx, negotiationId: string): Promise<void> {
    if ((await this.items.mediationOf(tx, negotiationId)) === 'agreed')
      await this.open(tx, 'mediationAsked', negotiationId, await this.items.postOfTalks(tx, negotiationId));
    else await this.items.end(tx, 'mediationAsked', negotiationId, null, this.clock.now());
  }

  /** The same for an application that an organisation lets stand: open until it says something, or the talks are over. */
  async followSilence(tx: Tx, negotiationId: string): Promise<void> {
    if (await this.items.isSilent(tx, negotiationId))
      await this.open(tx, 'slowOrganisation', negotiationId, await this.items.postOfTalks(tx, negotiationId));
    else await this.items.end(tx, 'slowOrganisation', negotiationId, null, this.clock.now());
  }

  /**
   * Talks go round in circles: from a moment on somebody could help, once for good. Where mediation was only offered it is
   * no work when a broker was asked.
   */
  async openStalledTalks(tx: Tx, negotiationId: string, because: string, from: Date): Promise<void> {
    const item = { id: newId(this.clock.now()), negotiationId, from };
    await this.items.openStalled(tx, item, because === 'mediationOffered');
  }

  /** Talks are settled, or a broker was asked to join them: they do not stall any more. */
  endStalledTalks(tx: Tx, negotiationId: string): Promise<void> {
    return this.items.endStalled(tx, negotiationId, this.clock.now());
  }

  /** An agreement runs between two people who no longer reach each other: somebody has to look after it. */
  async openAgreementInNeed(tx: Tx, agreementId: string): Promise<void> {
    await this.open(tx, 'agreementNeedsBroker', agreementId, await this.items.postOfAgreement(tx, agreementId));
  }

  /** Somebody was asked twice whether an agreement is still good, and did not say: somebody could phone. */
  async openUnansweredReview(tx: Tx, agreementId: string): Promise<void> {
    await this.open(tx, 'unansweredReview', agreementId, await this.items.postOfAgreement(tx, agreementId));
  }

  /** A leg of a ring was called off, missed or ended for another reason than being done: the one whom it helped goes short. */
  async openFailedLeg(tx: Tx, subjectId: string): Promise<void> {
    const failed = await this.items.failedLeg(tx, subjectId);
    if (failed) await this.open(tx, 'ringLegFailed', failed.agreementId, failed);
  }

  /** Makes the item of an organisation what it says: open while a broker is to check it, done otherwise. */
  async followOrganisation(tx: Tx, organisationId: string): Promise<void> {
    const areaCode = await this.organisations.areaToCheck(tx, organisationId);
    if (areaCode !== null) await this.open(tx, 'organisationToCheck', organisationId, { postId: null, areaCode });
    else await this.items.end(tx, 'organisationToCheck', organisationId, null, this.clock.now());
  }

  /** Somebody's mail could not be delivered: a letter, a call or another address may be needed. */
  async openFailedMail(tx: Tx, personId: PersonId): Promise<void> {
    const areaCode = await this.items.areaOfPerson(tx, personId);
    await this.open(tx, 'mailFailed', personId, areaCode === null ? null : { postId: null, areaCode });
  }

  /** One open item for each kind and subject; none where no broker would see it. */
  private async open(tx: Tx, kind: WorkItemKind, subjectId: string, about: ItemPost | null): Promise<void> {
    if (!about) return;
    const now = this.clock.now();
    const { postId, areaCode } = about;
    await this.items.open(tx, { id: newId(now), kind, subjectId, postId, areaCode }, now);
  }

  private async readerOf(actor: SignedIn): Promise<ItemReader> {
    const tree = await this.areas.tree();
    return { id: actor.id, areas: actor.brokerOf.flatMap((code) => tree.below(code)) };
  }
}

/** A claim that has run out is none any more. */
const withRunningClaim = (item: WorkItemView, now: Date): WorkItemView =>
  item.claim && item.claim.until <= now ? { ...item, claim: null } : item;
