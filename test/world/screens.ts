import { LiveEvents } from '#platform';

import type { Answer } from '../../apps/cli/src/story/browser.js';
import type { Neighbour } from './neighbourhood.js';
import { wholeAnswer } from './whole-answers.js';
import type { World } from './world.js';

/** What an open screen gets: talks, whole, each time that something happens in them. */
export type Screen = AsyncIterableIterator<Answer<{ readonly negotiationChanged: TalksOnScreen }>>;

/** What a test reads of talks on a screen. */
export interface TalksOnScreen {
  readonly id: string;
  readonly state: string;
  readonly turns: readonly { readonly number: number; readonly kind: string; readonly message: string | null }[];
  readonly standing: { readonly version: number } | null;
}

/** Opens talks on the screen of a party; resolves when the api listens, so that no event is missed. */
export const openScreen = (world: World, who: Neighbour, negotiationId: string): Promise<Screen> =>
  whenListening(world, 1, () => who.browser.subscribe(wholeAnswer('negotiationChanged'), { negotiationId }) as Screen);

/** Opens screens and resolves when the api listens for so many more; the protocol itself does not tell. */
export async function whenListening<T>(world: World, times: number, open: () => T): Promise<T> {
  const live = world.api.app.get(LiveEvents);
  const subscribe = live.subscribe.bind(live);
  let missing = times;
  const listening = new Promise<void>((resolve) => {
    live.subscribe = async (topic) => {
      const stream = await subscribe(topic);
      missing -= 1;
      if (missing === 0) resolve();
      return stream;
    };
  });
  const opened = open();
  await listening;
  live.subscribe = subscribe;
  return opened;
}
