import type { Ground } from './calls.js';
import { done, openPost, press } from './deeds.js';
import { HOME, type Neighbour } from './neighbourhood.js';
import { wholeAnswer } from './whole-answers.js';

const search = (name: string) => ({
  name,
  kind: 'request',
  activities: ['grocery-shopping'],
  words: 'boodschappen',
  areaCode: HOME,
  metres: 3000,
  dayParts: [{ day: 'friday', part: 'evening' }],
  languages: ['nl'],
  hears: 'digest',
});

const kept = async (by: Neighbour): Promise<string> =>
  (await done<{ id: string }>(by, 'SavedSearch', wholeAnswer('saveSearch'), { input: search('Boodschappen') })).id;

/** A search of Fatma's, and one of Jan's that is none of hers. */
const onSearch =
  (more: Record<string, unknown> = {}): Ground =>
  async (town) => {
    const { fatma, jan } = await town.people();
    return { who: fatma, variables: { id: await kept(fatma), ...more }, foreign: { id: await kept(jan) } };
  };

/** For every mutation about new posts a call that is taken. */
export const ALERT_CALLS: Readonly<Record<string, Ground>> = {
  saveSearch: async (town) => ({
    who: (await town.people()).fatma,
    variables: { input: search('Boodschappen') },
    foreign: {},
  }),
  changeSavedSearch: onSearch({ input: search('Boodschappen in de buurt') }),
  removeSavedSearch: onSearch(),
  hearOfNewFits: async (town) => ({ who: (await town.people()).fatma, variables: { how: 'off' }, foreign: {} }),
  setDigest: async (town) => ({ who: (await town.people()).fatma, variables: { rhythm: 'daily' }, foreign: {} }),
  notForMe: async (town, { draft }) => {
    const { fatma, jan, nadia } = await town.people();
    return { who: jan, variables: { postId: await openPost(fatma, nadia) }, foreign: { postId: draft } };
  },
  takeBackNotForMe: async (town, { draft }) => {
    const { fatma, jan, nadia } = await town.people();
    const postId = await openPost(fatma, nadia);
    await press(jan, wholeAnswer('notForMe'), { postId });
    return { who: jan, variables: { postId }, foreign: { postId: draft } };
  },
};
