import type { Ground } from './calls.js';
import { accept, done, openPost, respond, type TalksSeen } from './deeds.js';
import { answerStandIn, askStandIn, standInRequests, type LivingSeen } from './living.js';
import {
  ASK_CODE,
  ASK_MANDATE,
  ASK_TAKE_OVER_CODE,
  CONFIRM_CODE,
  interview,
  newestDigits,
  offlineResident,
  PHONE_LIST,
  RECORD_MANDATE,
  START_TAKE_OVER,
} from './mandates.js';
import type { Neighbour } from './neighbourhood.js';
import { legsOf } from './rings.js';
import type { Town } from './town.js';
import { wholeAnswer } from './whole-answers.js';

interface RingVersion {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
}

/** The local date of a mandate that was given today. */
const today = ({ world }: Town): string => world.clock.now().toISOString().slice(0, 10);
const spoken = (town: Town) => ({
  scopes: ['posts', 'talks', 'agree'],
  months: 6,
  written: true,
  givenOn: today(town),
});

/** Somebody without an address, acted for by Mo, who works in the neighbourhood; and somebody of another one. */
async function acted(town: Town): Promise<{ mo: Neighbour; annie: Neighbour; foreign: { personId: string } }> {
  const mo = await town.world.given.broker('Mo');
  const annie = await offlineResident(mo, { mandate: spoken(town) });
  const elsewhere = await town.world.given.resident('Wim', { area: 'BU00340201' });
  return { mo, annie, foreign: { personId: elsewhere.id } };
}

/** Talks in which it is her turn, with what confirms the version that stands, and one that stood before. */
async function actedTalks(town: Town) {
  const { mo, annie } = await acted(town);
  const jan = await town.world.given.resident('Jan');
  const { id, standing } = await respond(jan, await openPost(annie, mo), {
    when: { kind: 'at', start: town.inDays(5), minutes: 60 },
  });
  await done(jan, 'Negotiation', wholeAnswer('withdrawProposal'), { negotiationId: id });
  const again = { negotiationId: id, terms: town.fullTerms() };
  const next = await done<TalksSeen>(jan, 'Negotiation', wholeAnswer('proposeTerms'), again);
  const seen = ({ version = 0, termsHash = '' }: Partial<NonNullable<TalksSeen['standing']>>) => ({
    version,
    termsHash,
  });
  return { annie, variables: { negotiationId: id, ...seen(next.standing ?? {}) }, first: seen(standing ?? {}) };
}

/** An agreement of hers with Jan, made with her own yes. */
async function actedAgreement(town: Town): Promise<{ mo: Neighbour; annie: Neighbour; jan: Neighbour; time: string }> {
  const { mo, annie } = await acted(town);
  const jan = await town.world.given.resident('Jan');
  const talks = await respond(jan, await openPost(annie, mo), {
    when: { kind: 'at', start: town.inDays(5), minutes: 60 },
  });
  const { version, termsHash } = talks.standing ?? { version: 0, termsHash: '' };
  const seen = { negotiationId: talks.id, version, termsHash };
  const { codeId } = await done<{ codeId: string }>(annie, 'PhoneCodeSent', ASK_CODE, seen);
  await done(annie, 'PhoneCodeConfirmed', CONFIRM_CODE, { codeId, digits: await newestDigits(town.world) });
  const { occurrences } = await accept(annie, talks);
  return { mo, annie, jan, time: occurrences[0]?.id ?? '' };
}

async function askedMandate(town: Town): Promise<{ fatma: Neighbour; mandateId: string }> {
  const mo = await town.world.given.broker('Mo');
  const fatma = await town.world.given.resident('Fatma');
  const asked = { personId: fatma.id, input: { scopes: ['talks'] } };
  return { fatma, ...(await done<{ mandateId: string }>(mo, 'MandateChanged', ASK_MANDATE, asked)) };
}

/** The link that begins an account of one's own. */
async function takeOverLink(town: Town): Promise<string> {
  const { mo, annie } = await acted(town);
  const email = town.newEmail();
  await done(mo, 'TakeOverStarted', START_TAKE_OVER, { personId: annie.id, email });
  const text = (await town.world.inbox(email)).at(-1)?.text ?? '';
  return decodeURIComponent(/take-over\?link=(\S+)/.exec(text)?.[1] ?? '');
}

/** For every mutation about mandates a call that is taken. */
export const MANDATE_CALLS: Readonly<Record<string, Ground>> = {
  recordInterview: async (town) => {
    const mo = await town.world.given.broker('Mo');
    return { who: mo, variables: { input: interview({ mandate: spoken(town), languages: ['nl'] }) }, foreign: {} };
  },
  recordMandate: async (town) => {
    const { mo, annie, foreign } = await acted(town);
    return { who: mo, variables: { personId: annie.id, input: spoken(town) }, foreign };
  },
  askMandate: async (town) => {
    const { mo, foreign } = await acted(town);
    const fatma = await town.world.given.resident('Fatma');
    return { who: mo, variables: { personId: fatma.id, input: { scopes: ['talks'], months: 6 } }, foreign };
  },
  endMandate: async (town) => {
    const { mo, annie } = await acted(town);
    const again = { personId: annie.id, input: spoken(town) };
    const { mandateId } = await done<{ mandateId: string }>(mo, 'MandateChanged', RECORD_MANDATE, again);
    return { who: mo, variables: { mandateId }, foreign: {} };
  },
  giveMandate: async (town) => {
    const { fatma, mandateId } = await askedMandate(town);
    return { who: fatma, variables: { mandateId }, foreign: { mandateId: (await askedMandate(town)).mandateId } };
  },
  endMyMandate: async (town) => {
    const { fatma, mandateId } = await askedMandate(town);
    return { who: fatma, variables: { mandateId }, foreign: { mandateId: (await askedMandate(town)).mandateId } };
  },
  startTakeOver: async (town) => {
    const { mo, annie, foreign } = await acted(town);
    return { who: mo, variables: { personId: annie.id, email: town.newEmail() }, foreign };
  },
  askTakeOverCode: async (town) => {
    const link = await takeOverLink(town);
    return { who: { browser: town.world.browser() }, variables: { link }, foreign: {} };
  },
  confirmTakeOver: async (town) => {
    const link = await takeOverLink(town);
    const browser = town.world.browser();
    const answer = await browser.ask<{ askTakeOverCode: { codeId: string } }>(ASK_TAKE_OVER_CODE, { link });
    const { codeId } = answer.askTakeOverCode;
    return { who: { browser }, variables: { link, codeId, digits: await newestDigits(town.world) }, foreign: {} };
  },
  askRingCode: async (town) => {
    const { mo, annie } = await acted(town);
    const [bo, cas] = [await town.world.given.resident('Bo'), await town.world.given.resident('Cas')];
    const people = [annie, bo, cas];
    const posts = [await openPost(annie, mo), await openPost(bo, mo), await openPost(cas, mo)];
    const legs = legsOf(people, posts, town.world.clock.now());
    const first = await done<RingVersion>(mo, 'RingAtDesk', wholeAnswer('proposeRing'), { legs });
    const change = { ringId: first.id, seenVersion: 1, legs: legs.map((leg) => ({ ...leg, minutes: 90 })) };
    const { id, version, hash } = await done<RingVersion>(mo, 'RingAtDesk', wholeAnswer('changeRing'), change);
    const stale = [{ version: first.version, hash: first.hash }, { hash: first.hash }];
    return { who: annie, variables: { ringId: id, version, hash }, foreign: {}, stale };
  },
  askMoveCode: async (town) => {
    const { jan, annie, time } = await actedAgreement(town);
    const { occurrences } = await done<LivingSeen>(jan, 'Agreement', wholeAnswer('proposeMove'), {
      occurrenceId: time,
      start: town.inDays(6),
    });
    return { who: annie, variables: { moveId: occurrences[0]?.move?.id }, foreign: {} };
  },
  askStandInCode: async (town) => {
    const { annie, mo, jan, time } = await actedAgreement(town);
    const piet = await town.world.given.resident('Piet');
    await openPost(piet, mo, { kind: 'offer', text: 'Ik doe graag boodschappen voor een buur.', places: 2 });
    await askStandIn(jan, time, piet.id);
    const standInId = (await standInRequests(piet))[0]?.id ?? '';
    await answerStandIn(piet, standInId, true);
    return { who: annie, variables: { standInId }, foreign: {} };
  },
  askPhoneCode: async (town, { talks }) => {
    const { annie, variables, first } = await actedTalks(town);
    const stale = [first, { termsHash: first.termsHash }];
    return { who: annie, variables, foreign: { negotiationId: talks }, stale };
  },
  confirmPhoneCode: async (town) => {
    const { annie, variables } = await actedTalks(town);
    const { codeId } = await done<{ codeId: string }>(annie, 'PhoneCodeSent', ASK_CODE, variables);
    return { who: annie, variables: { codeId, digits: await newestDigits(town.world) }, foreign: {} };
  },
  markTold: async (town) => {
    const { mo, annie } = await acted(town);
    await openPost(annie, mo);
    await town.world.settle();
    const { phoneList } = await mo.browser.ask<{
      phoneList: readonly { personId: string; messages: readonly { id: string }[] }[];
    }>(PHONE_LIST, { day: null });
    const messageId = phoneList.find(({ personId }) => personId === annie.id)?.messages[0]?.id;
    return { who: mo, variables: { messageId }, foreign: {} };
  },
};
