import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { AmendmentAtHand, AmendmentClosedReason } from '../../domain/agreements/amendments.rules.js';
import type { NegotiationState, Side } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import { apart } from '../talks/apart.queries.js';

/** An amendment as one of the two sees it. */
export interface AmendmentView extends AmendmentAtHand {
  readonly agreementId: string;
  readonly viewerId: PersonId;
  /** What was said with the version that stands. */
  readonly message: string | null;
  readonly closedBecause: AmendmentClosedReason | null;
}

interface AmendmentRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly viewer_id: PersonId;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly state: NegotiationState;
  readonly version: number;
  readonly standing_hash: string;
  readonly proposed_by: Side;
  readonly counters: number;
  readonly answer_by: Date;
  readonly closed_because: AmendmentClosedReason | null;
  readonly terms: Terms;
  readonly agreed: Terms;
  readonly message: string | null;
  readonly apart: boolean;
}

/** The newest amendment of each of a viewer's agreements: `$1` viewer, `$2` agreements. */
export const AMENDMENTS_OF: NamedQuery<AmendmentRow, AmendmentView> = {
  name: 'agreement_amendments',
  text: `SELECT DISTINCT ON (m.agreement_id) m.id, m.agreement_id, $1::uuid AS viewer_id, a.requester_id, a.helper_id, m.state,
           m.version, m.standing_hash, m.proposed_by, m.counters, m.answer_by, m.closed_because, p.terms, a.terms AS agreed,
           (SELECT t.body FROM amendment_turn t
            WHERE t.amendment_id = m.id AND t.version = m.version AND t.kind IN ('propose', 'counter')) AS message,
           ${apart('a.requester_id', 'a.helper_id')} AS apart
         FROM amendment m JOIN agreement a ON a.id = m.agreement_id
         JOIN terms_proposal p ON p.negotiation_id = m.negotiation_id AND p.version = m.version
         WHERE m.agreement_id = ANY ($2::uuid[]) AND $1 IN (a.requester_id, a.helper_id)
         ORDER BY m.agreement_id, m.version DESC`,
  row: (row) => ({
    id: row.id,
    agreementId: row.agreement_id,
    viewerId: row.viewer_id,
    requesterId: row.requester_id,
    helperId: row.helper_id,
    state: row.state,
    version: row.version,
    termsHash: row.standing_hash,
    proposedBy: row.proposed_by,
    counters: row.counters,
    answerBy: row.answer_by,
    closedBecause: row.closed_because,
    terms: row.terms,
    agreed: row.agreed,
    message: row.message,
    apart: row.apart,
  }),
};

/** A version of the terms that both consented to. */
export interface AgreedVersionView {
  readonly agreementId: string;
  readonly version: number;
  readonly terms: Terms;
  readonly termsHash: string;
  readonly agreedAt: Date;
}

interface VersionRow {
  readonly agreement_id: string;
  readonly version: number;
  readonly terms: Terms;
  readonly terms_hash: string;
  readonly agreed_at: Date;
}

/** All agreed versions of a viewer's agreements, in order: `$1` viewer, `$2` agreements. */
export const AGREED_VERSIONS_OF: NamedQuery<VersionRow, AgreedVersionView> = {
  name: 'agreement_versions',
  text: `SELECT v.agreement_id, v.version, p.terms, v.terms_hash, v.agreed_at
         FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
         JOIN terms_proposal p ON p.negotiation_id = v.negotiation_id AND p.version = v.version
         WHERE v.agreement_id = ANY ($2::uuid[]) AND $1 IN (a.requester_id, a.helper_id)
         ORDER BY v.agreement_id, v.version`,
  row: (row) => ({
    agreementId: row.agreement_id,
    version: row.version,
    terms: row.terms,
    termsHash: row.terms_hash,
    agreedAt: row.agreed_at,
  }),
};
