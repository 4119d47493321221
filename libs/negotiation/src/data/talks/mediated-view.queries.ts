import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Terms } from '../../domain/terms/terms.rules.js';
import { apart } from './apart.queries.js';
import { actedForOne } from './mediation.queries.js';
import { TALKS_COLUMNS, talksOf, type LockedTalks, type TalksRow } from './talks.queries.js';
import type { OtherParty, SuggestionView } from './talks-view.queries.js';

/** Talks as the broker who stands beside them sees them. */
export interface MediatedView extends LockedTalks {
  readonly postTitle: string;
  /** Where the post is. */
  readonly areaCode: string;
  readonly requester: OtherParty;
  readonly helper: OtherParty;
  /** What stands, or null. */
  readonly terms: Terms | null;
  readonly suggested: SuggestionView | null;
  readonly openedAt: Date;
  readonly changedAt: Date;
  /** Whether one of the two blocked the other by now, or was suspended. */
  readonly apart: boolean;
}

interface PartyRow {
  readonly id: PersonId;
  readonly firstName: string;
  readonly areaCode: string | null;
  readonly languages: string[];
}

interface MediatedRow extends TalksRow {
  readonly title: string;
  readonly area_code: string;
  readonly requester: PartyRow;
  readonly helper: PartyRow;
  readonly terms: Terms | null;
  readonly suggested_terms: Terms | null;
  readonly suggested_hash: string | null;
  readonly suggested_at: Date | null;
  readonly opened_at: Date;
  readonly changed_at: Date;
  readonly apart: boolean;
}

function viewOf(row: MediatedRow): MediatedView {
  const { suggestion: number, suggested_terms: terms, suggested_hash: termsHash, suggested_at: suggestedAt } = row;
  const suggested =
    number === null || terms === null || termsHash === null || suggestedAt === null
      ? null
      : { number, terms, termsHash, suggestedAt };
  return {
    ...talksOf(row),
    postTitle: row.title,
    areaCode: row.area_code,
    requester: row.requester,
    helper: row.helper,
    terms: row.terms,
    suggested,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    apart: row.apart,
  };
}

const columns = TALKS_COLUMNS.split(',')
  .map((column) => `n.${column.trim()}`)
  .join(', ');

const party = (
  side: 'requester' | 'helper',
): string => `(SELECT jsonb_build_object('id', p.id, 'firstName', p.first_name,
    'areaCode', s.area_code, 'languages', coalesce(to_jsonb(s.languages), '[]'))
  FROM person p LEFT JOIN resident s ON s.person_id = p.id WHERE p.id = n.${side}_id) AS ${side}`;

/**
 * Talks that a broker mediates, who acts for neither of the two: `$1` broker, `$2` talks or null for all, last changed first,
 * `$3` how many.
 */
export const MEDIATED_TALKS: NamedQuery<MediatedRow, MediatedView> = {
  name: 'talks_mediated',
  text: `SELECT ${columns}, r.title, o.area_code, n.opened_at, n.changed_at, t.terms, g.terms AS suggested_terms,
           g.hash AS suggested_hash, g.suggested_at, ${party('requester')}, ${party('helper')},
           ${apart('n.requester_id', 'n.helper_id')} AS apart
         FROM negotiation n
         JOIN post o ON o.id = n.post_id
         JOIN post_revision r ON r.post_id = n.post_id AND r.number = n.post_revision
         LEFT JOIN terms_proposal t ON t.negotiation_id = n.id AND t.version = n.version AND t.hash = n.standing_hash
         LEFT JOIN suggestion g ON g.negotiation_id = n.id AND g.number = n.suggestion
         WHERE n.mediator_id = $1 AND ($2::uuid IS NULL OR n.id = $2) AND NOT ${actedForOne('$1')}
         ORDER BY n.changed_at DESC, n.id DESC LIMIT $3`,
  row: viewOf,
};
