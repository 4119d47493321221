import DataLoader from 'dataloader';
import type { SignedIn } from '#kernel';
import type { RequestContext } from '#platform';

import type { OccurrenceView } from '../../data/agreements/agreements-view.queries.js';
import type { TurnView, VersionView } from '../../data/talks/talks-view.queries.js';
import type { Talks } from '../../domain/talks/talks.rules.js';
import type { ReadingService } from '../../talks/reading.service.js';
import { TurnType } from './turn.types.js';

const TURNS = {};
const VERSIONS = {};
const OCCURRENCES = {};

/**
 * Batches what talks and agreements bring along, with the viewer in the statement. Nothing is kept: on a socket one
 * context serves every event, and what was read for the last one is old.
 */
const grouped = <Row>(
  request: RequestContext,
  owner: object,
  read: (ids: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> =>
  request.loaders.get<string, Row[]>(
    owner,
    () =>
      new DataLoader(
        async (ids) => {
          const rows = await read([...new Set(ids)]);
          return ids.map((id) => rows.filter((row) => keyOf(row) === id));
        },
        { cache: false },
      ),
  );

/** The turns of each of the viewer's talks, in order. */
export const turnsOf = (reading: ReadingService, actor: SignedIn, request: RequestContext) =>
  grouped<TurnView>(
    request,
    TURNS,
    (ids) => reading.turns(actor.id, ids),
    ({ negotiationId }) => negotiationId,
  );

/** The versions of each of the viewer's talks, in order. */
export const versionsOf = (reading: ReadingService, actor: SignedIn, request: RequestContext) =>
  grouped<VersionView>(
    request,
    VERSIONS,
    (ids) => reading.versions(actor.id, ids),
    ({ negotiationId }) => negotiationId,
  );

/** Everything that happened in talks that the viewer takes part in, or mediates. */
export async function storyOf(
  reading: ReadingService,
  actor: SignedIn,
  request: RequestContext,
  talks: Pick<Talks, 'id' | 'requesterId' | 'helperId'>,
): Promise<TurnType[]> {
  const [turns, versions] = await Promise.all([
    turnsOf(reading, actor, request).load(talks.id),
    versionsOf(reading, actor, request).load(talks.id),
  ]);
  return TurnType.story({ talks, turns, versions, viewerId: actor.id, locale: actor.locale });
}

/** The times of each of the viewer's agreements, in order of their start. */
export const occurrencesOf = (reading: ReadingService, actor: SignedIn, request: RequestContext) =>
  grouped<OccurrenceView>(
    request,
    OCCURRENCES,
    (ids) => reading.occurrences(actor.id, ids),
    ({ agreementId }) => agreementId,
  );
