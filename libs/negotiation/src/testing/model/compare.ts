import { deepStrictEqual } from 'node:assert/strict';

import { agreementActions } from '../../domain/agreements/agreement-actions.policy.js';
import { amendmentMoves } from '../../domain/agreements/amendments.rules.js';
import { allowedMoves } from '../../domain/talks/allowed-moves.policy.js';
import { limitsOf } from '../../domain/talks/talks-limits.rules.js';
import { AGREEMENT } from './agreement.model.js';
import { termsOf } from './modelled-street.js';
import type { ModelledTalks } from './modelled-talks.js';
import { SIDES, standing, TALKS, type Model, type Side } from './negotiation.model.js';

/** Compares what both see, and every consent, with the model. @throws an assertion error when anything differs. */
export async function compare(real: ModelledTalks, m: Model): Promise<void> {
  await compareTalks(real, m);
  await compareConsents(real, m);
  if (m.agreement !== null) await compareAgreement(real, m, m.agreement);
}

async function compareTalks(real: ModelledTalks, m: Model): Promise<void> {
  const { world, people, id } = real;
  const views = await Promise.all(SIDES.map((side) => world.reading.talks(people[side].id, id)));
  for (const [nth, side] of SIDES.entries()) {
    const view = views[nth];
    if (!view) throw new Error(`The talks are not there for the ${side}.`);
    real.agreementId = view.agreementId ?? '';
    const seen = {
      state: view.state,
      version: view.version,
      standing: termsOf(view.termsHash),
      stands: view.termsHash !== null,
      by: view.proposedBy,
      counters: view.counters,
      answerBy: view.answerBy.getTime(),
      closedBecause: view.closedBecause,
      mediation: view.mediation,
      mediatorId: view.mediatorId,
      suggestion: view.suggestion,
      suggested: termsOf(view.suggested?.termsHash),
      agrees: view.agreementId !== null,
      moves: allowedMoves(view, view.viewerId, world.clock.now(), limitsOf(world.settings)),
    };
    deepStrictEqual(seen, talksOf(real, m, side), side);
  }
}

/** What this side sees, as the model has it. */
function talksOf(real: ModelledTalks, m: Model, side: Side) {
  const settled = m.outcome === 'agreed' ? 'agreed' : 'closed';
  return {
    state: m.turn === null ? settled : { requester: 'awaitingRequester', helper: 'awaitingHelper' }[m.turn],
    version: m.last,
    standing: standing(m),
    stands: m.stands,
    by: m.by,
    counters: m.counters,
    answerBy: m.answerBy,
    closedBecause: m.outcome === 'agreed' ? null : m.outcome,
    mediation: mediationOf(m),
    mediatorId: m.mediator && real.broker(m.mediator).id,
    suggestion: m.suggestion,
    suggested: m.suggestion === null ? null : (m.suggestions[m.suggestion - 1] ?? null),
    agrees: m.agreement !== null,
    moves: TALKS.moves(m, side),
  };
}

function mediationOf({ mediator, wantBroker: [one, another] }: Model): string | null {
  if (mediator !== null) return 'joined';
  if (another !== undefined) return 'agreed';
  return one === undefined ? null : { requester: 'askedByRequester', helper: 'askedByHelper' }[one];
}

interface Consented {
  readonly version: number;
  readonly hash: string;
  readonly sides: readonly Side[];
}

async function compareConsents({ world, id }: ModelledTalks, m: Model): Promise<void> {
  const versions = await world.rows<Consented>(
    `SELECT p.version, p.hash, array_agg(CASE c.person_id WHEN n.requester_id THEN 'requester' ELSE 'helper' END
         ORDER BY c.person_id = n.requester_id) FILTER (WHERE c.terms_hash = p.hash) AS sides
     FROM terms_proposal p JOIN negotiation n ON n.id = p.negotiation_id
     LEFT JOIN consent c ON c.negotiation_id = p.negotiation_id AND c.version = p.version
     WHERE p.negotiation_id = $1 GROUP BY p.version, p.hash ORDER BY p.version`,
    id,
  );
  deepStrictEqual(
    versions.map(({ hash, sides }) => ({ terms: termsOf(hash), yes: sides })),
    m.versions.map(({ terms, yes }) => ({ terms, yes: [...yes].sort() })),
    'consents',
  );
}

async function compareAgreement(
  { world, people, id, agreementId }: ModelledTalks,
  m: Model,
  agreed: NonNullable<Model['agreement']>,
): Promise<void> {
  const viewer = people.requester.id;
  const [view, [other], agreements] = await Promise.all([
    world.reading.agreement(viewer, agreementId),
    world.reading.amendments(viewer, [agreementId]),
    world.rows('SELECT FROM agreement WHERE negotiation_id = $1', id),
  ]);
  if (!view) throw new Error('The agreement is not there for a party.');
  const now = world.clock.now();
  const [hasPause, hasOpenAmendment] = [view.pause !== null && now < view.pause.endsAt, isOpen(other)];
  const { state } = view;
  const seen = {
    agreements: agreements.length,
    state,
    version: view.version,
    terms: termsOf(view.termsHash),
    actions: agreementActions({
      state,
      hasOpenAmendment,
      hasPause,
      hasReview: view.review !== null,
      apart: view.apart,
    }),
    amendment: other && {
      version: other.version,
      by: other.proposedBy,
      counters: other.counters,
      isOpen: hasOpenAmendment,
      answerBy: other.answerBy.getTime(),
      terms: termsOf(other.termsHash),
      moves: SIDES.map((side) => amendmentMoves(other, people[side].id, now, limitsOf(world.settings))),
    },
  };
  const { version, isOver, amendment } = agreed;
  const expected = {
    agreements: 1,
    state: isOver ? 'ended' : 'active',
    version,
    terms: m.versions[version - 1]?.terms,
    actions: AGREEMENT.actions(m),
    amendment: amendment
      ? {
          ...amendment,
          terms: m.versions[amendment.version - 1]?.terms,
          moves: SIDES.map((side) => AGREEMENT.moves(m, side)),
        }
      : undefined,
  };
  deepStrictEqual(seen, expected, 'agreement');
}

const isOpen = (amendment: { readonly state: string } | undefined): boolean =>
  amendment?.state.startsWith('awaiting') ?? false;
