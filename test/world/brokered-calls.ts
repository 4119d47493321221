import type { Ground } from './calls.js';
import { openPost, press } from './deeds.js';
import { introduce } from './introductions.js';
import { adoptable, askMediation, joinMediation } from './mediation.js';
import type { Neighbour } from './neighbourhood.js';
import type { People, Town } from './town.js';

const WORDS = 'Jullie houden allebei van wandelen.';
const SUSPEND = `mutation($personId: ID!) { suspendResident(personId: $personId, reason: "Bedreigde een buur.") {
  __typename } }`;

/** Talks for which both would like a broker. */
async function asked(town: Town): Promise<People & { id: string }> {
  const people = await town.people();
  const { id } = await town.talks(people);
  for (const who of [people.jan, people.fatma]) await askMediation(who, id);
  return { ...people, id };
}

/** Talks that Nadia stands beside. */
async function mediated(town: Town): Promise<People & { id: string }> {
  const talks = await asked(town);
  await joinMediation(talks.nadia, talks.id);
  return talks;
}

const inMediated =
  (who: 'fatma' | 'nadia', more: (town: Town) => Record<string, unknown> = () => ({})): Ground =>
  async (town, { talks: foreign }) => {
    const { id, ...people } = await mediated(town);
    return { who: people[who], variables: { negotiationId: id, ...more(town) }, foreign: { negotiationId: foreign } };
  };

const onPerson =
  (before: (nadia: Neighbour, jan: Neighbour) => Promise<unknown>, more: Record<string, unknown> = {}): Ground =>
  async (town) => {
    const { nadia, jan } = await town.people();
    await before(nadia, jan);
    return { who: nadia, variables: { personId: jan.id, ...more }, foreign: {} };
  };

/** For every mutation about what a broker does between two people a call that is taken. */
export const BROKERED_CALLS: Readonly<Record<string, Ground>> = {
  stopMediation: inMediated('fatma'),
  leaveMediation: inMediated('nadia'),
  sayAsMediator: inMediated('nadia', () => ({ message: 'Zullen we samen kijken?' })),
  addMediationNote: inMediated('nadia', () => ({ note: 'Beiden zijn wat verlegen.' })),
  suggestTerms: inMediated('nadia', (town) => ({ terms: town.fullTerms(), message: 'Is dit iets?' })),
  joinMediation: async (town, { talks: foreign }) => {
    const { id, nadia } = await asked(town);
    return { who: nadia, variables: { negotiationId: id }, foreign: { negotiationId: foreign } };
  },
  adoptSuggestion: async (town, { talks: foreign }) => {
    const { id, nadia, fatma } = await mediated(town);
    const first = await adoptable(nadia, id, town.fullTerms({ task: 'Samen wandelen' }));
    const seen = await adoptable(nadia, id, town.fullTerms());
    return {
      who: fatma,
      variables: { negotiationId: id, ...seen, message: 'Goed idee.' },
      foreign: { negotiationId: foreign },
      stale: [first, { termsHash: first.termsHash }],
    };
  },
  introduce: async (town, { draft }) => {
    const { fatma, jan, nadia } = await town.people();
    const [postId, otherPostId] = [await openPost(fatma, nadia), await openPost(jan, nadia, { kind: 'offer' })];
    const variables = { postId, residentId: jan.id, otherPostId, words: WORDS };
    return { who: nadia, variables, foreign: { postId: draft } };
  },
  answerIntroduction: async (town) => {
    const { fatma, jan, nadia } = await town.people();
    const made = await introduce(nadia, await openPost(fatma, nadia), jan.id, WORDS);
    return { who: fatma, variables: { introductionId: made['id'], yes: true }, foreign: {} };
  },
  suspendResident: onPerson(async () => undefined, { reason: 'Bedreigde een buur.' }),
  restoreResident: onPerson((nadia, jan) => press(nadia, SUSPEND, { personId: jan.id })),
};
