import { press, type Answered } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import type { TermsInput } from './terms.js';
import type { World } from './world.js';

/** Talks with what a broker does beside them, as a party sees them. */
export interface PartySight {
  readonly id: string;
  readonly state: string;
  readonly whoseTurn: string | null;
  readonly offersMediation: boolean;
  readonly allowedMoves: readonly string[];
  readonly standing: { readonly version: number; readonly termsHash: string; readonly by: string } | null;
  readonly mediation: { readonly step: string; readonly mediator: string | null } | null;
  readonly suggestion: {
    readonly number: number;
    readonly termsHash: string;
    readonly differences: readonly { readonly term: string }[];
  } | null;
  readonly turns: readonly {
    readonly number: number;
    readonly kind: string;
    readonly by: string | null;
    readonly byBroker: string | null;
    readonly message: string | null;
    readonly masked: boolean;
    readonly maskedBecause: string | null;
  }[];
}

const ERROR = '... on UserError { message }';
const SIGHT = `id state whoseTurn offersMediation allowedMoves standing { version termsHash by }
  mediation { step mediator } suggestion { number termsHash differences { term } }
  turns { number kind by byBroker message masked maskedBecause }`;
const MEDIATED = `id state whoseTurn requester { firstName } helper { firstName } standing { version termsHash }
  suggestion { number termsHash } allowedMoves turns { number kind by byBroker message }`;

const PARTY = `query($id: ID!) { negotiation(id: $id) { ${SIGHT} } }`;
const ON_TALKS = (name: string): string =>
  `mutation($id: ID!) { ${name}(negotiationId: $id) { __typename ... on Negotiation { ${SIGHT} } ${ERROR} } }`;
const BY_BROKER = (name: string, more: string): string =>
  `mutation($id: ID!) { ${name}(negotiationId: $id) { __typename ${more} ${ERROR} } }`;
const ADOPT = `mutation($id: ID!, $suggestion: Int!, $termsHash: String!) {
  adoptSuggestion(negotiationId: $id, suggestion: $suggestion, termsHash: $termsHash) {
    __typename ... on Negotiation { ${SIGHT} } ${ERROR} } }`;
const SUGGEST = `mutation($id: ID!, $terms: TermsInput!, $message: String) {
  suggestTerms(negotiationId: $id, terms: $terms, message: $message) {
    __typename ... on MediatedTalks { ${MEDIATED} } ${ERROR} } }`;
const SAY = `mutation($id: ID!, $message: String!) { sayAsMediator(negotiationId: $id, message: $message) {
  __typename ... on MediatedTalks { ${MEDIATED} } ${ERROR} } }`;
const NOTE = `mutation($id: ID!, $note: String!) { addMediationNote(negotiationId: $id, note: $note) {
  __typename ... on MediationNotes { notes { by text } } ${ERROR} } }`;
const NOTES = 'query($id: ID!) { mediationNotes(negotiationId: $id) { notes { by text } } }';
const MEDIATED_TALKS = `query($id: ID!) { mediatedTalks(negotiationId: $id) { ${MEDIATED} } }`;

/** Talks as a party sees them; null when they are not there for this person. */
export const sightOf = async (who: Neighbour, id: string): Promise<PartySight | null> =>
  (await who.browser.ask<{ negotiation: PartySight | null }>(PARTY, { id })).negotiation;

export const askMediation = (who: Neighbour, id: string): Promise<Answered> =>
  press(who, ON_TALKS('askMediation'), { id });
export const stopMediation = (who: Neighbour, id: string): Promise<Answered> =>
  press(who, ON_TALKS('stopMediation'), { id });
export const joinMediation = (who: Neighbour, id: string): Promise<Answered> =>
  press(who, BY_BROKER('joinMediation', `... on MediatedTalks { ${MEDIATED} }`), { id });
export const leaveMediation = (who: Neighbour, id: string): Promise<Answered> =>
  press(who, BY_BROKER('leaveMediation', '... on MediationLeft { negotiationId }'), { id });
export const suggestTerms = (who: Neighbour, id: string, terms: TermsInput, message?: string): Promise<Answered> =>
  press(who, SUGGEST, { id, terms, message });
export const sayAsMediator = (who: Neighbour, id: string, message: string): Promise<Answered> =>
  press(who, SAY, { id, message });
export const addNote = (who: Neighbour, id: string, note: string): Promise<Answered> => press(who, NOTE, { id, note });

/** The private notes about talks, or how the question was refused. */
export async function notesFor(who: Neighbour, id: string): Promise<unknown> {
  const { data, errors } = await who.browser.send<{ mediationNotes: unknown }>(NOTES, { id });
  return errors?.[0]?.extensions?.code ?? data?.mediationNotes ?? null;
}

/** Talks as a broker beside them sees them, or how the question was refused. */
export async function mediatedFor(who: Neighbour, id: string): Promise<unknown> {
  const { data, errors } = await who.browser.send<{ mediatedTalks: unknown }>(MEDIATED_TALKS, { id });
  return errors?.[0]?.extensions?.code ?? data?.mediatedTalks ?? null;
}

/** Adopts what is suggested in the talks as they were seen. */
export const adoptSuggestion = (who: Neighbour, seen: PartySight | null): Promise<Answered> =>
  press(who, ADOPT, { id: seen?.id, suggestion: seen?.suggestion?.number, termsHash: seen?.suggestion?.termsHash });

/** Lets a broker suggest terms; answers what adopting them names. */
export async function adoptable(
  broker: Neighbour,
  id: string,
  terms: TermsInput,
): Promise<{ suggestion: number; termsHash: string }> {
  const { suggestion } = (await suggestTerms(broker, id, terms)) as unknown as PartySight;
  return { suggestion: suggestion?.number ?? 0, termsHash: suggestion?.termsHash ?? '' };
}

/** The open work items of a kind that a broker sees. */
export async function openItems(world: World, broker: Neighbour, kind: string): Promise<string[]> {
  await world.settle();
  const { workItems } = await broker.browser.ask<{
    workItems: { edges: { node: { kind: string; subjectId: string } }[] };
  }>('{ workItems(first: 50) { edges { node { kind subjectId } } } }', {});
  return workItems.edges.filter(({ node }) => node.kind === kind).map(({ node }) => node.subjectId);
}
