import { ANSWER_HAPPENED } from '../../apps/cli/src/story/operations.js';
import { firstTime } from './agreements.js';
import type { Ground } from './calls.js';
import { openPost, press } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import type { TermsInput } from './terms.js';
import type { People, Town } from './town.js';
import {
  answerStandIn,
  askStandIn,
  counterOther,
  pauseAgreement,
  proposeOther,
  standInRequests,
  type LivingSeen,
} from './living.js';

/** Terms of which each part has something to get wrong; `other` makes them differ. */
const worded = (town: Town, other: Partial<TermsInput> = {}): TermsInput => town.fullTerms(other);

/** Terms that differ from what is agreed in `town.agreement`. */
const others = (town: Town): TermsInput => worded(town, { task: 'Samen boodschappen doen en koffie drinken' });

const onAgreement =
  (by: 'fatma' | 'jan', more: (town: Town) => Record<string, unknown>): Ground =>
  async (town, { agreement }) => {
    const people = await town.people();
    const { id } = await town.agreement(people);
    return { who: people[by], variables: { agreementId: id, ...more(town) }, foreign: { agreementId: agreement } };
  };

interface Version {
  readonly version: number;
  readonly termsHash: string;
}

const versionOf = ({ amendment }: LivingSeen): Version => {
  const { version, termsHash } = amendment ?? { version: 0, termsHash: '' };
  return { version, termsHash };
};

/** Jan put other terms forward, Fatma countered, and so did Jan: Fatma is to answer. */
const onAmendment =
  (
    by: 'fatma' | 'jan',
    more: (town: Town, standing: Version) => Record<string, unknown>,
    stale: (first: Version) => readonly Record<string, unknown>[] = () => [],
  ): Ground =>
  async (town, { agreement }) => {
    const people = await town.people();
    const { id } = await town.agreement(people);
    const first = versionOf(await proposeOther(people.jan, id, others(town)));
    const walk = worded(town, { task: 'Samen wandelen' });
    const second = versionOf(await counterOther(people.fatma, id, first.version, walk));
    const standing = versionOf(await counterOther(people.jan, id, second.version, others(town)));
    const variables = { agreementId: id, ...more(town, standing) };
    return { who: people[by], variables, foreign: { agreementId: agreement }, stale: stale(first) };
  };

/** A time of Jan's for which Piet can be asked. */
async function withCandidate(town: Town): Promise<People & { piet: Neighbour; time: string }> {
  const people = await town.people();
  const piet = await town.world.given.resident('Piet');
  await openPost(piet, people.nadia, { kind: 'offer', text: 'Ik doe graag boodschappen voor een buur.', places: 2 });
  const { id } = firstTime(await town.agreement(people));
  return { ...people, piet, time: id };
}

/** The same, with Piet asked, and willing if so. */
async function withStandIn(town: Town, willing: boolean): Promise<People & { piet: Neighbour; standIn: string }> {
  const people = await withCandidate(town);
  await askStandIn(people.jan, people.time, people.piet.id);
  const [asked] = await standInRequests(people.piet);
  const standIn = asked?.id ?? '';
  if (willing) await answerStandIn(people.piet, standIn, true);
  return { ...people, standIn };
}

/** For every mutation about running agreements a call that is taken, on ground of its own. */
export const LIVING_CALLS: Readonly<Record<string, Ground>> = {
  proposeAmendment: onAgreement('jan', (town) => ({ terms: others(town), message: 'Graag ook koffie.' })),
  counterAmendment: onAmendment(
    'fatma',
    (town, { version }) => ({
      seenVersion: version,
      terms: worded(town, { task: 'Samen boodschappen doen en thee drinken' }),
      message: 'Liever thee.',
    }),
    ({ version }) => [{ seenVersion: version }],
  ),
  acceptAmendment: onAmendment(
    'fatma',
    (_, standing) => ({ ...standing }),
    ({ version, termsHash }) => [{ version, termsHash }, { version }],
  ),
  declineAmendment: onAmendment('fatma', () => ({ reason: 'noTime' })),
  withdrawAmendment: onAmendment('jan', () => ({})),
  pauseAgreement: onAgreement('fatma', (town) => ({
    from: town.inDays(2).slice(0, 10),
    to: town.inDays(9).slice(0, 10),
  })),
  resumeAgreement: async (town, { agreement }) => {
    const people = await town.people();
    const { id } = await town.agreement(people);
    await pauseAgreement(people.fatma, id, town.inDays(2).slice(0, 10), town.inDays(9).slice(0, 10));
    return { who: people.jan, variables: { agreementId: id }, foreign: { agreementId: agreement } };
  },
  excuseOccurrence: async (town, { time }) => {
    const two = await town.pastTime();
    await press(two.fatma, ANSWER_HAPPENED, { occurrenceId: two.time, happened: false, reason: 'otherDidNotCome' });
    return { who: two.jan, variables: { occurrenceId: two.time, reason: 'ill' }, foreign: { occurrenceId: time } };
  },
  answerReview: async (town, { agreement }) => {
    const { id, ...people } = await town.reviewed();
    const terms = worded(town, { task: 'Samen boodschappen doen en koffie drinken' });
    const variables = { agreementId: id, answer: 'change', terms };
    return { who: people.fatma, variables, foreign: { agreementId: agreement } };
  },
  askStandIn: async (town, { time: theirs }) => {
    const { jan, piet, time } = await withCandidate(town);
    const variables = { occurrenceId: time, personId: piet.id, message: 'Kun jij een keer?' };
    return { who: jan, variables, foreign: { occurrenceId: theirs } };
  },
  answerStandIn: async (town, { standIn: theirs }) => {
    const { piet, standIn } = await withStandIn(town, false);
    return { who: piet, variables: { standInId: standIn, willing: true }, foreign: { standInId: theirs } };
  },
  consentToStandIn: async (town, { standIn: theirs }) => {
    const { fatma, standIn } = await withStandIn(town, true);
    return { who: fatma, variables: { standInId: standIn, agree: true }, foreign: { standInId: theirs } };
  },
  endStandIn: async (town, { standIn: theirs }) => {
    const { jan, standIn } = await withStandIn(town, true);
    return { who: jan, variables: { standInId: standIn }, foreign: { standInId: theirs } };
  },
  giveBackTime: async (town, { standIn: theirs }) => {
    const { piet, standIn } = await withStandIn(town, true);
    return { who: piet, variables: { standInId: standIn }, foreign: { standInId: theirs } };
  },
};

/** Somebody of another district who was asked to stand in: nobody else’s business. */
export async function strangeStandIn(town: Town, { jan, nadia }: People, time: string, area: string): Promise<string> {
  const piet = await town.world.given.resident('Rik', { area });
  await openPost(piet, nadia, { kind: 'offer', text: 'Ik doe graag boodschappen voor een buur.', places: 2 });
  await askStandIn(jan, time, piet.id);
  return (await standInRequests(piet))[0]?.id ?? '';
}
