import type { Ground } from './calls.js';
import { openPost } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import { wholeAnswer } from './whole-answers.js';
import type { World } from './world.js';

/** An exchange or ring, as a broker reads it. */
export interface ExchangeSeen {
  readonly id: string;
  readonly legs: readonly {
    readonly helperId: string;
    readonly helpedId: string;
    readonly offer: { readonly id: string };
    readonly request: { readonly id: string; readonly author: { readonly firstName: string } };
    readonly reasons: readonly { readonly kind: string; readonly is: string; readonly verdict: string }[];
  }[];
}

/** People who could help each other round, and the broker of their district. */
export interface Exchangers {
  readonly nadia: Neighbour;
  readonly people: Neighbour[];
  /** What each of them offers. */
  readonly offers: string[];
}

const DEEDS = ['hanging-blinds', 'cooking', 'organise-party'] as const;
const NAMES = ['An', 'Bo', 'Cas'];

/** So many neighbours, two or three, each of whom offers what the next one asks. */
export async function exchangersOf(world: World, count: 2 | 3): Promise<Exchangers> {
  const nadia = await world.given.broker('Nadia');
  const people: Neighbour[] = [];
  const offers: string[] = [];
  for (const [at, name] of NAMES.slice(0, count).entries()) {
    const person = await world.given.resident(name);
    const asked = DEEDS[(at + count - 1) % count];
    people.push(person);
    offers.push(
      await openPost(person, nadia, { kind: 'offer', text: 'Dit doe ik graag voor u.', activity: DEEDS[at] }),
    );
    await openPost(person, nadia, { text: 'Wie kan mij hiermee helpen?', activity: asked });
  }
  return { nadia, people, offers };
}

/** What a broker is told for a post; null when it is not theirs to ask for. */
export const exchangesFor = async (who: Neighbour, postId: string): Promise<ExchangeSeen[] | null> =>
  (await who.browser.ask<{ exchanges: ExchangeSeen[] | null }>(wholeAnswer('exchanges'), { postId })).exchanges;

/** For every mutation about exchanges a call that is taken. */
export const EXCHANGE_CALLS: Readonly<Record<string, Ground>> = {
  setAsideExchange: async ({ world }) => {
    const { nadia, offers } = await exchangersOf(world, 2);
    const [first] = (await exchangesFor(nadia, offers[0] ?? '')) ?? [];
    return { who: nadia, variables: { exchangeId: first?.id }, foreign: {} };
  },
};
