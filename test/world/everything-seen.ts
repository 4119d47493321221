import type { Browser } from '../../apps/cli/src/story/browser.js';
import { HOME, HOME_DISTRICT } from './neighbourhood.js';
import { SCHEMA, wholeAnswer } from './whole-answers.js';

/** What exists in a test, by the name of the argument that asks for it. */
export interface Known {
  readonly posts: readonly string[];
  readonly talks: readonly string[];
  readonly agreements: readonly string[];
  readonly times: readonly string[];
}

/** Whoever has an account is not in what brokers read of those without one. */
const NOBODY = { personId: '01900000-0000-7000-8000-000000000000' };

const STRETCH = { from: '2026-11-01T00:00:00Z', to: '2026-12-31T00:00:00Z' };

/** With which variables a query is asked; what needs none is asked as it is. */
const VARIABLES: Readonly<Record<string, (known: Known) => readonly Record<string, unknown>[]>> = {
  area: () => [{ code: HOME }],
  areaShapes: () => [{ under: HOME_DISTRICT }],
  postCounts: () => [{ under: HOME_DISTRICT }, { under: HOME_DISTRICT, kind: 'district', postKind: 'request' }],
  helpDesk: () => [{}, { areaCode: HOME }],
  suggestActivities: () => [{ text: 'Wie doet boodschappen voor mij?' }],
  understandText: () => [{ text: 'Wie doet elke dinsdagmiddag boodschappen voor mij?', today: '2026-11-22' }],
  feed: () => [{}, { filter: { text: 'boodschappen' } }, { filter: { near: { area: HOME, metres: 5000 } } }],
  post: ({ posts }) => posts.map((id) => ({ id })),
  postRefusal: ({ posts }) => posts.map((postId) => ({ postId })),
  suggestions: ({ posts }) => posts.map((postId) => ({ postId })),
  suggestionWidenings: ({ posts }) => posts.map((postId) => ({ postId })),
  told: ({ posts }) => posts.map((postId) => ({ postId })),
  exchanges: ({ posts }) => posts.map((postId) => ({ postId })),
  exchangesOfArea: () => [{ areaCode: HOME }],
  negotiation: ({ talks }) => talks.map((id) => ({ id })),
  agreement: ({ agreements }) => agreements.map((id) => ({ id })),
  agreementCalendar: ({ agreements }) => agreements.map((agreementId) => ({ agreementId })),
  standInCandidates: ({ times }) => times.map((occurrenceId) => ({ occurrenceId })),
  thanks: ({ times }) => times.map((occurrenceId) => ({ occurrenceId })),
  shift: ({ posts }) => posts.map((id) => ({ id })),
  shifts: ({ posts }) => posts.map((vacancyId) => ({ vacancyId, ...STRETCH })),
  shiftStory: ({ posts }) => posts.map((shiftId) => ({ shiftId })),
  invitation: () => [{ token: 'no-token' }],
  organisation: () => [{ id: NOBODY.personId }],
  organisationJournal: () => [{ organisationId: NOBODY.personId }],
  organisationTeam: () => [{ organisationId: NOBODY.personId }],
  organisationToCheck: () => [{ id: NOBODY.personId }],
  hoursOfYear: () => [{ year: 2026 }],
  checkCertificate: () => [{ code: '0123456789ABCDEF' }],
  roster: () => [{ organisationId: NOBODY.personId, ...STRETCH }],
  residentRecord: () => [NOBODY],
  history: ({ talks }) => talks.flatMap((negotiationId) => [{ negotiationId }, { negotiationId, format: 'json' }]),
  mediatedTalks: ({ talks }) => talks.map((negotiationId) => ({ negotiationId })),
  mediatedHistory: ({ talks }) => talks.map((negotiationId) => ({ negotiationId })),
  mediationNotes: ({ talks }) => talks.map((negotiationId) => ({ negotiationId })),
  journal: () => [NOBODY],
  journalLetter: () => [NOBODY],
  matchDesk: () => [{ list: 'waiting' }, { list: 'hardToMatch' }, { list: 'unusedOffers' }],
  workItems: () => [{ state: 'open' }, { state: 'done' }],
};

/** How somebody is refused who may not ask at all. */
const REFUSALS: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** Asks every query of the schema (but some) for everything it can show, and gives the answers as text; refusals too. */
export async function everythingSeenBy(
  { browser }: { readonly browser: Browser },
  known: Known,
  without: readonly string[] = [],
): Promise<string> {
  const answers: unknown[] = [];
  const queries = Object.keys(SCHEMA.getQueryType()?.getFields() ?? {});
  for (const name of queries.filter((query) => !without.includes(query))) {
    for (const variables of VARIABLES[name]?.(known) ?? [{}]) {
      const answer = await browser.send(wholeAnswer(name), variables);
      // A query that is not understood would show nothing, and prove nothing.
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code ?? '');
      if (!codes.every((code) => REFUSALS.includes(code)))
        throw new Error(`The query ${name} is asked in a wrong way: ${JSON.stringify(answer.errors)}`);
      answers.push({ [name]: answer });
    }
  }
  return JSON.stringify(answers);
}
