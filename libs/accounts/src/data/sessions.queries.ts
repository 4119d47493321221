import type { Locale, PersonId, Role, SignedIn } from '#kernel';
import type { NamedQuery } from '#platform';

interface SessionRow {
  readonly person_id: string;
  readonly locale: Locale;
  readonly seen_at: Date;
  readonly roles: Role[] | null;
  readonly broker_of: string[] | null;
}

/** Who a session belongs to, read on every request: `$1` token hash, `$2` now. */
export const SESSION_ACTOR: NamedQuery<SessionRow, { actor: SignedIn; seenAt: Date }> = {
  name: 'session_actor',
  hot: true,
  text: `SELECT s.person_id, p.locale, s.seen_at,
           (SELECT array_agg(DISTINCT g.role::text) FROM role_grant g WHERE g.person_id = p.id) AS roles,
           (SELECT array_agg(g.area_code::text ORDER BY g.area_code) FROM role_grant g WHERE g.person_id = p.id AND g.role = 'broker') AS broker_of
         FROM session s JOIN person p ON p.id = s.person_id
         WHERE s.token_hash = $1 AND s.ends_at > $2 AND p.state IN ('active', 'leaving')`,
  row: (row) => ({
    actor: {
      kind: 'person',
      id: row.person_id,
      roles: row.roles ?? [],
      brokerOf: row.broker_of ?? [],
      locale: row.locale,
    },
    seenAt: row.seen_at,
  }),
};

/** Moves the end of a session: `$1` token hash, `$2` now, `$3` new end. */
export const PROLONG_SESSION: NamedQuery<object, object> = {
  name: 'session_prolong',
  text: 'UPDATE session SET seen_at = $2, ends_at = $3 WHERE token_hash = $1',
  row: (row) => row,
};

interface SpentRow {
  readonly person_id: string;
  readonly password_hash: string | null;
  readonly first_name: string | null;
  readonly locale: Locale | null;
}

/** A link that was used just now, with what was chosen when it was asked for. */
export interface SpentLink {
  readonly personId: PersonId;
  readonly passwordHash: string | null;
  /** Null in a link that was no sign-up. */
  readonly named: { readonly firstName: string; readonly locale: Locale } | null;
}

/** Spends a link once, in the browser that asked: `$1` id, `$2` browser hash, `$3` now. */
export const SPEND_LINK: NamedQuery<SpentRow, SpentLink> = {
  name: 'sign_in_link_spend',
  text: `UPDATE sign_in_link SET spent_at = $3
         WHERE id = $1 AND browser_hash = $2 AND spent_at IS NULL AND ends_at > $3
         RETURNING person_id, password_hash, first_name, locale`,
  row: ({ person_id: personId, password_hash: passwordHash, first_name: firstName, locale }) => ({
    personId,
    passwordHash,
    named: firstName === null || locale === null ? null : { firstName, locale },
  }),
};

/** Deletes sessions that ended: `$1` now. */
export const FORGET_SESSIONS: NamedQuery<{ removed: number }, number> = {
  name: 'session_forget',
  text: `WITH gone AS (DELETE FROM session WHERE ends_at <= $1 RETURNING 1)
         SELECT count(*)::int AS removed FROM gone`,
  row: ({ removed }) => removed,
};

/** Deletes links that were used or are too old, and the password hashes in them: `$1` now. */
export const FORGET_LINKS: NamedQuery<{ removed: number }, number> = {
  name: 'sign_in_link_forget',
  text: `WITH gone AS (DELETE FROM sign_in_link WHERE spent_at IS NOT NULL OR ends_at <= $1 RETURNING 1)
         SELECT count(*)::int AS removed FROM gone`,
  row: ({ removed }) => removed,
};

/** Deletes counts of limits that ran out; these are counted in real time, so the server's clock decides. */
export const FORGET_COUNTS: NamedQuery<{ removed: number }, number> = {
  name: 'rate_limit_forget',
  text: `WITH gone AS (DELETE FROM rate_limit WHERE expire <= extract(epoch FROM now()) * 1000 RETURNING 1)
         SELECT count(*)::int AS removed FROM gone`,
  row: ({ removed }) => removed,
};
