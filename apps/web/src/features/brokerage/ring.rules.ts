import type { ExchangesOfAreaQuery } from '../../lib/graphql/generated/matches.js';
import type { RingLegInput } from '../../lib/graphql/generated/schema.js';

/** One leg of an exchange that was found. */
export type FoundLeg = NonNullable<ExchangesOfAreaQuery['exchangesOfArea']>['edges'][number]['node']['legs'][number];

/** What a broker chooses for a leg. */
export interface LegDraft {
  /** The local start, YYYY-MM-DDTHH:MM. */
  readonly start: string;
  readonly minutes: string;
  readonly where: 'atRequester' | 'atHelper' | 'byPhone' | 'online';
}

/** A leg as nobody chose anything for it yet. */
export const EMPTY_LEG: LegDraft = { start: '', minutes: '60', where: 'atRequester' };

/** The legs of a ring as they are proposed: the words of the request, and what the broker chose. */
export const ringInput = (legs: readonly FoundLeg[], drafts: readonly LegDraft[]): RingLegInput[] =>
  legs.map(({ helperId, helpedId, request }, at) => {
    const { start, minutes, where } = drafts[at] ?? EMPTY_LEG;
    return {
      helperId,
      helpedId,
      postId: request.id,
      start,
      minutes: Number.parseInt(minutes, 10) || 0,
      task: request.title,
      conditions: '',
      where: { kind: where },
    };
  });
