import { randomUUID } from 'node:crypto';

import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { DataSource, type EntityManager } from 'typeorm';

import { planOccurrences } from '../../../libs/negotiation/src/domain/times/occurrences.rules.js';
import type { Terms } from '../../../libs/negotiation/src/domain/terms/terms.rules.js';
import { ANSWER_DAYS, storedTerms, type TermsVariables } from '../turns/turns-operations.data.js';
import {
  Consent,
  PostPlaces,
  Proposal,
  StockAgreement,
  StockOccurrence,
  Talks,
  Told,
  Turn,
} from './stock-talks.entity.js';
import { Agreement, Negotiation, TermsInput } from './stock-turns.types.js';

const DAY_MS = 86_400_000;
const AWAITING = { requester: 'awaitingRequester', helper: 'awaitingHelper' } as const;

/** Turns as the guides of TypeORM write them: find with a lock, change, save. */
@Resolver()
export class StockTurnsResolver {
  constructor(private readonly source: DataSource) {}

  @Mutation(() => Negotiation)
  counterProposal(
    @Args('negotiationId', { type: () => ID }) id: string,
    @Args('seenVersion', { type: () => Int }) seen: number,
    @Args('terms') input: TermsInput,
  ): Promise<Negotiation> {
    return this.source.transaction(async (manager) => {
      const { talks, by, side } = await held(manager, id, seen);
      const { terms, canonical, hash } = storedTerms(plain(input));
      const now = new Date();
      const version = seen + 1;
      const answerBy = new Date(now.getTime() + ANSWER_DAYS * DAY_MS);
      await manager.save(Proposal, { talksId: id, version, side, terms, canonical, hash, proposedAt: now });
      talks.state = side === 'requester' ? AWAITING.helper : AWAITING.requester;
      talks.version = version;
      talks.standingHash = hash;
      talks.proposedBy = side;
      talks.counters += 1;
      talks.answerBy = answerBy;
      await write(manager, talks, { kind: 'counter', by, answerBy }, now);
      const payload = { negotiationId: id, by, to: otherOf(talks, by), version };
      await manager.save(Told, { topic: 'negotiation.proposed', key: id, payload });
      return { id, state: talks.state, answerBy, standing: { version, termsHash: hash, by: side } };
    });
  }

  @Mutation(() => Agreement)
  acceptTerms(
    @Args('negotiationId', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('termsHash') termsHash: string,
  ): Promise<Agreement> {
    return this.source.transaction(async (manager) => {
      const { talks, by } = await held(manager, id, version);
      if (talks.standingHash !== termsHash) throw new Error('Another version stands.');
      const { terms } = await manager.findOneOrFail(Proposal, { where: { talksId: id, version } });
      const now = new Date();
      const post = await placeTaken(manager, talks.postId);
      talks.state = 'agreed';
      await write(manager, talks, { kind: 'accept', by, answerBy: null }, now);
      const { postId, requesterId, helperId } = talks;
      const agreement = { id: randomUUID(), talksId: id, postId, requesterId, helperId, version, terms, termsHash };
      await manager.save(StockAgreement, { ...agreement, formedAt: now, state: 'active' });
      const times = planOccurrences(terms as Terms, now).map((time, index) => ({
        ...time,
        id: randomUUID(),
        agreementId: agreement.id,
        number: index + 1,
        state: 'planned',
      }));
      await manager.save(StockOccurrence, times);
      await manager.save(Told, [
        { topic: 'post.fulfilled', key: postId, payload: { postId, authorId: post.authorId } },
        {
          topic: 'negotiation.accepted',
          key: id,
          payload: { negotiationId: id, version, by, to: otherOf(talks, by) },
        },
        {
          topic: 'agreement.formed',
          key: agreement.id,
          payload: { negotiationId: id, agreementId: agreement.id, version },
        },
      ]);
      return { negotiationId: id, state: 'active', version, termsHash };
    });
  }
}

/** The talks, locked; whose turn it is counts as who asks. */
async function held(manager: EntityManager, id: string, seen: number) {
  const talks = await manager.findOneOrFail(Talks, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const awaited = talks.state === AWAITING.requester ? 'requester' : 'helper';
  if (!talks.state.startsWith('awaiting') || talks.version !== seen || talks.answerBy <= new Date())
    throw new Error('Another version stands.');
  return { talks, side: awaited, by: awaited === 'requester' ? talks.requesterId : talks.helperId } as const;
}

async function placeTaken(manager: EntityManager, id: string): Promise<PostPlaces> {
  const post = await manager.findOneOrFail(PostPlaces, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (post.taken >= post.places || !['open', 'lapsed'].includes(post.state)) throw new Error('No place is left.');
  post.taken += 1;
  post.version += 1;
  if (post.taken === post.places) post.state = 'fulfilled';
  return manager.save(post);
}

async function write(
  manager: EntityManager,
  talks: Talks,
  { kind, by, answerBy }: { kind: string; by: string; answerBy: Date | null },
  now: Date,
): Promise<void> {
  const { id: talksId, version } = talks;
  talks.turns += 1;
  talks.changedAt = now;
  await manager.save(talks);
  await manager.save(Turn, { talksId, number: talks.turns, kind, byId: by, at: now, version, answerBy });
  const termsHash = talks.standingHash ?? '';
  await manager.save(Consent, { talksId, version, personId: by, termsHash, givenAt: now });
}

const otherOf = ({ requesterId, helperId }: Talks, by: string): string => (by === requesterId ? helperId : requesterId);

/** GraphQL gives objects without a prototype and fields that are not there as undefined. */
const plain = (input: TermsInput): TermsVariables => JSON.parse(JSON.stringify(input)) as TermsVariables;
