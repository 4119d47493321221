import { sha256 } from '#platform';

import { canonicalTerms, hashOfTerms } from '../../../libs/negotiation/src/domain/terms/terms-hash.rules.js';
import { inZone, type Terms, type WordedTerms } from '../../../libs/negotiation/src/domain/terms/terms.rules.js';

/** The zone of every post of the bench. */
export const ZONE = 'Europe/Amsterdam';

/** Days in which an answer is expected, as the product has it without settings. */
export const ANSWER_DAYS = 5;

/** Terms as a client sends them. */
export interface TermsVariables extends Pick<WordedTerms, 'when' | 'howOften' | 'where' | 'inReturn' | 'conditions'> {
  readonly activity: string;
  readonly task: string;
}

const FIRST: TermsVariables = {
  activity: 'dog-walking',
  task: 'Een uur met de hond naar het park',
  when: { kind: 'at', start: '2027-03-02T10:00', minutes: 60 },
  howOften: { kind: 'once' },
  where: { kind: 'atRequester' },
  inReturn: { kind: 'nothing' },
  conditions: '',
};

/** What is put forward by the counter-proposal. */
export const COUNTERED: TermsVariables = { ...FIRST, inReturn: { kind: 'together', what: 'Na afloop koffie' } };

/** A version as it is stored. */
export interface StoredTerms {
  readonly terms: Terms;
  readonly canonical: string;
  readonly hash: string;
}

/** Terms as they are stored and hashed; nothing is checked, nothing masked. */
export function storedTerms({ activity, task, ...others }: TermsVariables): StoredTerms {
  const terms = inZone({ ...others, what: { activity, task }, until: { kind: 'notNeeded' } }, ZONE);
  return { terms, canonical: canonicalTerms(terms), hash: hashOfTerms(terms, sha256) };
}

/** What stands before the counter-proposal, and after it. */
export const FIRST_STORED = storedTerms(FIRST);
export const COUNTERED_STORED = storedTerms(COUNTERED);

const ASKED = 'negotiationId: $negotiationId, seenVersion: $seenVersion, terms: $terms';
const AGREED = 'negotiationId: $negotiationId, version: $version, termsHash: $termsHash';
const TALKS = 'id state answerBy standing { version termsHash by }';
const AGREEMENT = 'negotiationId state version termsHash';

/** The two mutations, as clients of the product send them: an answer is a union. */
export const OURS = {
  counter: `mutation Counter($negotiationId: ID!, $seenVersion: Int!, $terms: TermsInput!) {
    counterProposal(${ASKED}) { __typename ... on Negotiation { ${TALKS} } } }`,
  accept: `mutation Accept($negotiationId: ID!, $version: Int!, $termsHash: String!) {
    acceptTerms(${AGREED}) { __typename ... on Agreement { ${AGREEMENT} } } }`,
} as const;

/** The same for the stock server, whose answer is one type. */
export const STOCK = {
  counter: OURS.counter.replace('{ __typename ... on Negotiation { ', '{ __typename ').replace(' } } }', ' } }'),
  accept: OURS.accept.replace('{ __typename ... on Agreement { ', '{ __typename ').replace(' } } }', ' } }'),
} as const;
