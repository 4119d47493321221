import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type {
  ClosedReason,
  Mediation,
  NegotiationState,
  Side,
  Talks,
  TurnKind,
} from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import { apart } from './apart.queries.js';

/** The other party as somebody in talks sees them: first name, neighbourhood, languages. */
export interface OtherParty {
  readonly id: PersonId;
  readonly firstName: string;
  /** Null for somebody without a profile any more. */
  readonly areaCode: string | null;
  readonly languages: readonly string[];
}

/** A version that a mediator put beside the talks. */
export interface SuggestionView {
  readonly number: number;
  readonly terms: Terms;
  readonly termsHash: string;
  readonly suggestedAt: Date;
}

/** Talks as one of the two sees them. */
export interface TalksView extends Talks {
  /** Whose view it is; a party. */
  readonly viewerId: PersonId;
  readonly other: OtherParty;
  readonly postId: string;
  readonly postTitle: string;
  readonly zone: string;
  readonly turns: number;
  readonly openedAt: Date;
  readonly changedAt: Date;
  /** What stands, or null. */
  readonly terms: Terms | null;
  /** First name of the broker who stands beside the talks, or null. */
  readonly mediatorName: string | null;
  /** The mediator's suggestion that stands beside the talks, or null. */
  readonly suggested: SuggestionView | null;
  /** The newest agreement of the talks, or null. */
  readonly agreementId: string | null;
  /** The place of these talks on the waiting list of the post, from 1; null when they do not wait. */
  readonly waitingListPosition: number | null;
  /** Until when a place that came free is taken for these talks; null when none is. */
  readonly placeOfferedUntil: Date | null;
  /** Whether one of the two blocked the other by now, or was suspended. */
  readonly apart: boolean;
}

interface ViewRow {
  readonly id: string;
  readonly post_id: string;
  readonly title: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly opened_by: Side;
  readonly zone: string;
  readonly state: NegotiationState;
  readonly version: number;
  readonly standing_hash: string | null;
  readonly proposed_by: Side | null;
  readonly counters: number;
  readonly answer_by: Date;
  readonly closed_because: ClosedReason | null;
  readonly mediation: Mediation | null;
  readonly mediator_id: PersonId | null;
  readonly mediator_name: string | null;
  readonly suggestion: number | null;
  readonly suggested_terms: Terms | null;
  readonly suggested_hash: string | null;
  readonly suggested_at: Date | null;
  readonly turns: number;
  readonly opened_at: Date;
  readonly changed_at: Date;
  readonly terms: Terms | null;
  readonly viewer_id: PersonId;
  readonly other_id: PersonId;
  readonly first_name: string;
  readonly area_code: string | null;
  readonly languages: string[] | null;
  readonly agreement_id: string | null;
  readonly position: number | null;
  readonly offered_until: Date | null;
  readonly apart: boolean;
}

/** The suggestion of a row, or null. */
function suggestedOf(
  row: Pick<ViewRow, 'suggestion' | 'suggested_terms' | 'suggested_hash' | 'suggested_at'>,
): SuggestionView | null {
  const { suggestion: number, suggested_terms: terms, suggested_hash: termsHash, suggested_at: suggestedAt } = row;
  if (number === null || terms === null || termsHash === null || suggestedAt === null) return null;
  return { number, terms, termsHash, suggestedAt };
}

const viewOf = (row: ViewRow): TalksView => ({
  id: row.id,
  postId: row.post_id,
  postTitle: row.title,
  requesterId: row.requester_id,
  helperId: row.helper_id,
  openedBy: row.opened_by,
  zone: row.zone,
  state: row.state,
  version: row.version,
  termsHash: row.standing_hash,
  proposedBy: row.proposed_by,
  counters: row.counters,
  answerBy: row.answer_by,
  closedBecause: row.closed_because,
  mediation: row.mediation,
  mediatorId: row.mediator_id,
  mediatorName: row.mediator_name,
  suggestion: row.suggestion,
  suggested: suggestedOf(row),
  turns: row.turns,
  openedAt: row.opened_at,
  changedAt: row.changed_at,
  terms: row.terms,
  viewerId: row.viewer_id,
  other: { id: row.other_id, firstName: row.first_name, areaCode: row.area_code, languages: row.languages ?? [] },
  agreementId: row.agreement_id,
  waitingListPosition: row.position,
  placeOfferedUntil: row.offered_until,
  apart: row.apart,
});

/** `$1` is the viewer in both statements, who must be a party. */
const VIEW = `
  SELECT n.id, n.post_id, r.title, n.requester_id, n.helper_id, n.opened_by, n.zone, n.state, n.version, n.standing_hash,
    n.proposed_by, n.counters, n.answer_by, n.closed_because, n.turns, n.opened_at, n.changed_at, t.terms,
    n.mediation, n.mediator_id, m.first_name AS mediator_name, n.suggestion, g.terms AS suggested_terms,
    g.hash AS suggested_hash, g.suggested_at,
    $1::uuid AS viewer_id, o.id AS other_id, o.first_name, s.area_code, s.languages,
    (SELECT a.id FROM agreement a WHERE a.negotiation_id = n.id ORDER BY a.version DESC LIMIT 1) AS agreement_id,
    CASE WHEN n.state LIKE 'awaiting%' THEN (
      SELECT count(*)::int FROM waiting_list mine
      JOIN waiting_list w ON w.post_id = mine.post_id AND w.id <= mine.id
      JOIN negotiation x ON x.id = w.negotiation_id AND x.state LIKE 'awaiting%'
      WHERE mine.negotiation_id = n.id
      HAVING count(*) > 0) END AS position,
    (SELECT w.offered_until FROM waiting_list w WHERE w.negotiation_id = n.id AND n.state LIKE 'awaiting%') AS offered_until,
    ${apart('n.requester_id', 'n.helper_id')} AS apart
  FROM negotiation n
  JOIN post_revision r ON r.post_id = n.post_id AND r.number = n.post_revision
  JOIN person o ON o.id = CASE WHEN n.requester_id = $1 THEN n.helper_id ELSE n.requester_id END
  LEFT JOIN resident s ON s.person_id = o.id
  LEFT JOIN terms_proposal t ON t.negotiation_id = n.id AND t.version = n.version AND t.hash = n.standing_hash
  LEFT JOIN person m ON m.id = n.mediator_id
  LEFT JOIN suggestion g ON g.negotiation_id = n.id AND g.number = n.suggestion`;

/** Talks of a viewer: `$1` viewer, `$2` talks. */
export const TALKS_VIEW: NamedQuery<ViewRow, TalksView> = {
  name: 'talks_view',
  hot: true,
  text: `${VIEW} WHERE n.id = $2 AND $1 IN (n.requester_id, n.helper_id)`,
  row: viewOf,
};

/**
 * A page of somebody's talks, last changed first: `$1` viewer, `$2` and `$3` moment and id of the last row of the page
 * before or null, `$4` how many. Each side has its index; the page is merged from both.
 */
export const MY_TALKS: NamedQuery<ViewRow, TalksView> = {
  name: 'talks_mine',
  text: `WITH mine AS (
      (SELECT id, changed_at FROM negotiation WHERE requester_id = $1
         AND ($2::timestamptz IS NULL OR (changed_at, id) < ($2, $3::uuid)) ORDER BY changed_at DESC, id DESC LIMIT $4)
      UNION ALL
      (SELECT id, changed_at FROM negotiation WHERE helper_id = $1
         AND ($2::timestamptz IS NULL OR (changed_at, id) < ($2, $3::uuid)) ORDER BY changed_at DESC, id DESC LIMIT $4)
      ORDER BY changed_at DESC, id DESC LIMIT $4
    ) ${VIEW} WHERE n.id IN (SELECT id FROM mine) ORDER BY n.changed_at DESC, n.id DESC`,
  row: viewOf,
};

/** One turn as the parties see it: never the words before masking, never the reason of a no. */
export interface TurnView {
  readonly negotiationId: string;
  readonly number: number;
  readonly kind: TurnKind;
  readonly byId: PersonId | null;
  /** First name of the broker whose turn it was; null for everybody else. */
  readonly brokerName: string | null;
  readonly at: Date;
  readonly version: number;
  readonly body: string | null;
  readonly masked: boolean;
  readonly answers: number | null;
  /** Number of the suggestion that it made or adopted. */
  readonly suggestion: number | null;
  /** What a mediator suggested with it. */
  readonly suggestedTerms: Terms | null;
}

interface TurnRow {
  readonly negotiation_id: string;
  readonly number: number;
  readonly kind: TurnKind;
  readonly by_id: PersonId | null;
  readonly at: Date;
  readonly version: number;
  readonly body: string | null;
  readonly masked: boolean;
  readonly answers: number | null;
  readonly broker_name: string | null;
  readonly suggestion: number | null;
  readonly suggested_terms: Terms | null;
}

/** The turns of a viewer's talks, or of talks that the viewer mediates, in order: `$1` viewer, `$2` talks. */
export const TURNS_OF: NamedQuery<TurnRow, TurnView> = {
  name: 'talks_turns',
  text: `SELECT t.negotiation_id, t.number, t.kind, t.by_id, t.at, t.version, t.body, t.original IS NOT NULL AS masked, t.answers,
           t.suggestion, g.terms AS suggested_terms, b.first_name AS broker_name
         FROM turn t JOIN negotiation n ON n.id = t.negotiation_id
         LEFT JOIN suggestion g ON g.negotiation_id = n.id AND g.number = t.suggestion AND t.kind = 'suggest'
         LEFT JOIN person b ON b.id = t.by_id AND t.by_id NOT IN (n.requester_id, n.helper_id)
         WHERE n.id = ANY($2::uuid[]) AND $1 IN (n.requester_id, n.helper_id, n.mediator_id)
         ORDER BY t.negotiation_id, t.number`,
  row: (row) => ({
    negotiationId: row.negotiation_id,
    number: row.number,
    kind: row.kind,
    byId: row.by_id,
    at: row.at,
    version: row.version,
    body: row.body,
    masked: row.masked,
    answers: row.answers,
    brokerName: row.broker_name,
    suggestion: row.suggestion,
    suggestedTerms: row.suggested_terms,
  }),
};

/** One version of the terms. */
export interface VersionView {
  readonly negotiationId: string;
  readonly version: number;
  readonly side: Side;
  readonly terms: Terms;
  readonly termsHash: string;
  readonly proposedAt: Date;
}

interface VersionRow {
  readonly negotiation_id: string;
  readonly version: number;
  readonly side: Side;
  readonly terms: Terms;
  readonly hash: string;
  readonly proposed_at: Date;
}

/** All versions of a viewer's talks, or of talks that the viewer mediates, in order: `$1` viewer, `$2` talks. */
export const VERSIONS_OF: NamedQuery<VersionRow, VersionView> = {
  name: 'talks_versions',
  text: `SELECT p.negotiation_id, p.version, p.side, p.terms, p.hash, p.proposed_at
         FROM terms_proposal p JOIN negotiation n ON n.id = p.negotiation_id
         WHERE n.id = ANY($2::uuid[]) AND $1 IN (n.requester_id, n.helper_id, n.mediator_id)
         ORDER BY p.negotiation_id, p.version`,
  row: (row) => ({
    negotiationId: row.negotiation_id,
    version: row.version,
    side: row.side,
    terms: row.terms,
    termsHash: row.hash,
    proposedAt: row.proposed_at,
  }),
};
