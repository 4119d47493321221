import type { Browser } from '../../apps/cli/src/story/browser.js';
import { HOME } from './neighbourhood.js';
import { SCHEMA, wholeAnswer } from './whole-answers.js';

/** What exists in a test, by the name of the argument that asks for it. */
export interface Known {
  readonly posts: readonly string[];
  readonly talks: readonly string[];
  readonly agreements: readonly string[];
  readonly times: readonly string[];
}

/** With which variables a query is asked; what needs none is asked as it is. */
const VARIABLES: Readonly<Record<string, (known: Known) => readonly Record<string, unknown>[]>> = {
  area: () => [{ code: HOME }],
  suggestActivities: () => [{ text: 'Wie doet boodschappen voor mij?' }],
  feed: () => [{}, { filter: { text: 'boodschappen' } }, { filter: { near: { area: HOME, metres: 5000 } } }],
  post: ({ posts }) => posts.map((id) => ({ id })),
  suggestions: ({ posts }) => posts.map((postId) => ({ postId })),
  negotiation: ({ talks }) => talks.map((id) => ({ id })),
  agreement: ({ agreements }) => agreements.map((id) => ({ id })),
  thanks: ({ times }) => times.map((occurrenceId) => ({ occurrenceId })),
  workItems: () => [{ state: 'open' }, { state: 'done' }],
};

/** Asks every query of the schema for everything it can show, and gives the answers as text; refusals too. */
export async function everythingSeenBy({ browser }: { readonly browser: Browser }, known: Known): Promise<string> {
  const answers: unknown[] = [];
  for (const name of Object.keys(SCHEMA.getQueryType()?.getFields() ?? {})) {
    for (const variables of VARIABLES[name]?.(known) ?? [{}]) {
      const answer = await browser.send(wholeAnswer(name), variables);
      if (answer.errors?.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT'))
        throw new Error(`The query ${name} wants to know more: ${JSON.stringify(answer.errors)}`);
      answers.push({ [name]: answer });
    }
  }
  return JSON.stringify(answers);
}
