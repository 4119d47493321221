import type { Pool } from 'pg';
import { newId } from '#platform';

import { BARE_ACCEPT, BARE_COUNTER, type BareTalksRow } from './turns-statements.data.js';
import { ANSWER_DAYS, storedTerms, type TermsVariables } from './turns-operations.data.js';

const DAY_MS = 86_400_000;

/** What a counter-proposal or an accept carries. */
export type TurnVariables =
  | { readonly negotiationId: string; readonly seenVersion: number; readonly terms: TermsVariables }
  | { readonly negotiationId: string; readonly version: number; readonly termsHash: string };

/** Makes a turn by one named statement: whose turn it is counts as who asks, no rule is asked. */
export function bareTurn(pool: Pool, variables: TurnVariables): Promise<unknown> {
  return 'terms' in variables ? counter(pool, variables) : accept(pool, variables);
}

async function counter(pool: Pool, variables: Extract<TurnVariables, { seenVersion: number }>): Promise<unknown> {
  const { negotiationId, seenVersion } = variables;
  const { terms, canonical, hash } = storedTerms(variables.terms);
  const now = new Date();
  const answerBy = new Date(now.getTime() + ANSWER_DAYS * DAY_MS);
  const values = [negotiationId, seenVersion, JSON.stringify(terms), canonical, hash, now, answerBy];
  const { rows } = await pool.query<BareTalksRow>({ name: 'bare_counter', text: BARE_COUNTER, values });
  const [row] = rows;
  if (!row) return { data: { counterProposal: { __typename: 'StaleVersionError' } } };
  const standing = { version: row.version, termsHash: hash, by: row.proposed_by };
  const talks = { __typename: 'Negotiation', id: negotiationId, state: row.state, answerBy, standing };
  return { data: { counterProposal: talks } };
}

async function accept(pool: Pool, variables: Extract<TurnVariables, { termsHash: string }>): Promise<unknown> {
  const { negotiationId, version, termsHash } = variables;
  const now = new Date();
  const values = [negotiationId, version, termsHash, now, newId(now), newId(now)];
  const { rows } = await pool.query({ name: 'bare_accept', text: BARE_ACCEPT, values });
  if (rows.length === 0) return { data: { acceptTerms: { __typename: 'StaleVersionError' } } };
  const agreement = { __typename: 'Agreement', negotiationId, state: 'active', version, termsHash };
  return { data: { acceptTerms: agreement } };
}
