import type { Browser } from '../../apps/cli/src/story/browser.js';
import { ALERT_CALLS } from './alert-calls.js';
import { BROKERED_CALLS } from './brokered-calls.js';
import { done, openPost, press } from './deeds.js';
import { EXCHANGE_CALLS } from './exchanges.js';
import { HOURS_CALLS } from './hours-calls.js';
import { LIVING_CALLS } from './living-calls.js';
import { MANDATE_CALLS } from './mandate-calls.js';
import { HOME, HOME_DISTRICT } from './neighbourhood.js';
import { firstTime } from './agreements.js';
import { ORGANISATION_CALLS } from './organisation-calls.js';
import { REPORT_CALLS } from './report-calls.js';
import { RING_CALLS } from './ring-calls.js';
import { SHIFT_CALLS } from './shift-calls.js';
import type { Strangers, Town } from './town.js';
import { TRY_AS_CALLS } from './try-as.js';
import { VACANCY_CALLS } from './vacancy-calls.js';
import { wholeAnswer } from './whole-answers.js';

/** A call of a mutation that is taken as it stands. */
export interface Call {
  readonly who: { readonly browser: Browser };
  readonly variables: Readonly<Record<string, unknown>>;
  /** For ids of what belongs to somebody: those of somebody else's. */
  readonly foreign: Readonly<Record<string, string>>;
  /** For versions, revisions and hashes that were seen: some that once stood, and stand no more. */
  readonly stale?: readonly Readonly<Record<string, unknown>>[];
}

/** Makes what one call needs, on ground of its own. */
export type Ground = (town: Town, strangers: Strangers) => Promise<Call>;

/** What everybody may ask who is not signed in. */
export const OPEN_MUTATIONS: readonly string[] = [
  'askCallBack',
  'askTakeOverCode',
  'confirmTakeOver',
  'askSignInLink',
  'report',
  'signInWithPassword',
  'signUp',
  'spendSignInLink',
  'tryAs',
];

const linkIn = (text = ''): string => decodeURIComponent(/sign-in\?link=(\S+)/.exec(text)?.[1] ?? '');

const inTalks =
  (by: 'fatma' | 'jan', more: (town: Town) => Record<string, unknown> = () => ({})): Ground =>
  async (town, { talks: foreign }) => {
    const people = await town.people();
    const { id } = await town.talks(people);
    return { who: people[by], variables: { negotiationId: id, ...more(town) }, foreign: { negotiationId: foreign } };
  };

const onOwnPost =
  (make: (town: Town) => Promise<Pick<Call, 'who'> & { postId: string }>, theirs: 'draft' | 'open'): Ground =>
  async (town, strangers) => {
    const { who, postId } = await make(town);
    return { who, variables: { postId }, foreign: { postId: strangers[theirs] } };
  };

const onReview =
  (more: Record<string, unknown> = {}): Ground =>
  async (town, { inReview }) => {
    const { fatma, nadia } = await town.people();
    return { who: nadia, variables: { postId: await town.inReview(fatma), ...more }, foreign: { postId: inReview } };
  };

/** A review of a second revision, while the first one was read. */
const onSecondRevision =
  (more: Record<string, unknown> = {}): Ground =>
  async (town, { inReview }) => {
    const { fatma, nadia } = await town.people();
    const postId = await town.inReview(fatma);
    await town.revised(fatma, postId);
    const variables = { postId, revision: 2, ...more };
    return { who: nadia, variables, foreign: { postId: inReview }, stale: [{ revision: 1 }] };
  };

/** A role of somebody else, asked for by an administrator. */
const ofRole =
  (of: 'fatma' | 'nadia'): Ground =>
  async (town) => {
    const people = await town.people();
    const input = { email: people[of].email, role: 'broker', areaCodes: [HOME_DISTRICT] };
    return { who: await town.world.given.administrator('Ria'), variables: { input }, foreign: {} };
  };

const onTime =
  (more: (town: Town) => Record<string, unknown>): Ground =>
  async (town, { time }) => {
    const people = await town.people();
    const { id } = firstTime(await town.agreement(people));
    return { who: people.jan, variables: { occurrenceId: id, ...more(town) }, foreign: { occurrenceId: time } };
  };

const afterwards =
  (more: Record<string, unknown>): Ground =>
  async (town, strangers) => {
    const { fatma, time } = await town.pastTime();
    return { who: fatma, variables: { occurrenceId: time, ...more }, foreign: { occurrenceId: strangers.time } };
  };

const onMove: Ground = async (town, strangers) => {
  const people = await town.people();
  const { moveId } = await town.move(people);
  return { who: people.fatma, variables: { moveId }, foreign: { moveId: strangers.move } };
};

const bySelf =
  (variables: (town: Town) => Record<string, unknown>): Ground =>
  async (town) => ({ who: (await town.people()).fatma, variables: variables(town), foreign: {} });

const byAnyone =
  (variables: (town: Town) => Record<string, unknown> | Promise<Record<string, unknown>>): Ground =>
  async (town) => ({ who: { browser: town.world.browser() }, variables: await variables(town), foreign: {} });

/** For every mutation a call that is taken, on ground of its own. */
export const CALLS: Readonly<Record<string, Ground>> = {
  ...MANDATE_CALLS,
  ...HOURS_CALLS,
  ...LIVING_CALLS,
  ...BROKERED_CALLS,
  ...RING_CALLS,
  ...ALERT_CALLS,
  ...EXCHANGE_CALLS,
  ...TRY_AS_CALLS,
  ...REPORT_CALLS,
  ...SHIFT_CALLS,
  ...ORGANISATION_CALLS,
  ...VACANCY_CALLS,
  acceptMove: onMove,
  chooseMailLanguage: bySelf(() => ({ locale: 'en' })),
  dropMove: onMove,
  acceptTerms: async (town, { talks: foreign }) => {
    const people = await town.people();
    const { id, first, second } = await town.secondVersion(people);
    const variables = { negotiationId: id, ...second, message: 'Graag tot dan.' };
    const stale = [first, { termsHash: first.termsHash }, { version: first.version }];
    return { who: people.fatma, variables, foreign: { negotiationId: foreign }, stale };
  },
  answerHappened: afterwards({ happened: false, reason: 'otherDay' }),
  giveThanks: afterwards({ text: 'Dank je wel!' }),
  answerQuestion: async (town, { talks: foreign }) => {
    const people = await town.people();
    const { id } = await town.talks(people);
    const asked = await done<{ turns: { number: number }[] }>(people.jan, 'Negotiation', wholeAnswer('askQuestion'), {
      negotiationId: id,
      message: 'Is er een lift?',
    });
    const variables = { negotiationId: id, question: asked.turns.at(-1)?.number, message: 'Ja, er is een lift.' };
    return { who: people.fatma, variables, foreign: { negotiationId: foreign } };
  },
  approvePost: onSecondRevision(),
  askChange: onSecondRevision({ note: 'Hoeveel tassen zijn het?' }),
  refusePost: onSecondRevision({ rule: 'unclear', reason: 'Wij begrijpen het niet.' }),
  claimReview: onReview(),
  releaseReview: onReview(),
  askMediation: inTalks('fatma'),
  askQuestion: inTalks('jan', () => ({ message: 'Is er een lift?' })),
  counterProposal: async (town, { talks: foreign }) => {
    const people = await town.people();
    const { id: negotiationId, first, second } = await town.secondVersion(people);
    const terms = town.fullTerms({ conditions: 'Graag met de auto.' });
    const variables = { negotiationId, seenVersion: second.version, terms, message: 'Zo kan het ook.' };
    const stale = [{ seenVersion: first.version }];
    return { who: people.fatma, variables, foreign: { negotiationId: foreign }, stale };
  },
  declineTalks: inTalks('fatma', () => ({ reason: 'noTime', message: 'Het lukt niet.' })),
  grantRole: ofRole('fatma'),
  revokeRole: ofRole('nadia'),
  leaveTalks: inTalks('jan'),
  sendMessage: inTalks('jan', () => ({ message: 'Ik heb er zin in.' })),
  withdrawProposal: inTalks('jan'),
  proposeTerms: async (town, { talks: foreign }) => {
    const people = await town.people();
    const { id: negotiationId, postId } = await town.talks(people);
    await press(people.jan, wholeAnswer('withdrawProposal'), { negotiationId });
    const terms = town.fullTerms({ inReturn: { kind: 'activity', task: 'Nederlands oefenen', postId } });
    const variables = { negotiationId, terms, message: 'Toch liever zo.' };
    return { who: people.jan, variables, foreign: { negotiationId: foreign } };
  },
  respondToPost: async (town, { draft }) => {
    const { fatma, jan, nadia } = await town.people();
    const postId = await openPost(fatma, nadia);
    const inReturn = { kind: 'expenses', cents: 500, reason: 'benzine' } as const;
    const variables = { postId, terms: town.fullTerms({ inReturn }), message: 'Ik help graag.' };
    return { who: jan, variables, foreign: { postId: draft } };
  },
  cancelOccurrence: onTime(() => ({ reason: 'ill' })),
  proposeMove: onTime((town) => ({ start: town.inDays(5) })),
  endAgreement: async (town, { agreement }) => {
    const people = await town.people();
    const { id } = await town.agreement(people);
    return { who: people.jan, variables: { agreementId: id, reason: 'noTime' }, foreign: { agreementId: agreement } };
  },
  finishWorkItem: async (town, { workItem }) => {
    const { nadia, item } = await town.lapsedTalks();
    return { who: nadia, variables: { id: item, note: 'Met beiden gebeld.' }, foreign: { id: workItem } };
  },
  writePost: bySelf((town) => ({ input: { kind: 'offer', ...town.words() } })),
  submitPost: onOwnPost(async (town) => {
    const { fatma } = await town.people();
    return { who: fatma, postId: await town.draft(fatma) };
  }, 'draft'),
  revisePost: async (town, { draft }) => {
    const { fatma } = await town.people();
    const postId = await town.inReview(fatma);
    await town.revised(fatma, postId);
    const input = { ...town.words(), text: 'Wie kan elke drie weken boodschappen voor mij doen?' };
    const variables = { postId, seenRevision: 2, input };
    return { who: fatma, variables, foreign: { postId: draft }, stale: [{ seenRevision: 1 }] };
  },
  withdrawPost: onOwnPost(async (town) => {
    const { fatma, nadia } = await town.people();
    return { who: fatma, postId: await openPost(fatma, nadia) };
  }, 'open'),
  reopenPost: onOwnPost(async (town) => {
    const { fatma, nadia } = await town.people();
    const postId = await openPost(fatma, nadia);
    await press(fatma, wholeAnswer('withdrawPost'), { postId });
    return { who: fatma, postId };
  }, 'open'),
  saveProfile: bySelf((town) => ({
    input: {
      firstName: 'Fatima',
      areaCode: HOME,
      languages: ['nl', 'ar'],
      availability: [{ day: 'friday', part: 'evening' }],
      skills: ['odd-jobs'],
      about: 'Ik woon hier graag.',
      pausedUntil: town.world.clock.now().toISOString(),
      helpsFrom: '2031-05-01',
      helpsAtMost: 2,
    },
  })),
  saveContactDetails: bySelf(() => ({
    input: {
      phone: '0612345678',
      address: 'Havenstraat 1, Almere',
      shareEmail: true,
      sharePhone: true,
      shareAddress: true,
    },
  })),
  switchMail: bySelf(() => ({ kind: 'proposal', on: false })),
  blockResident: async (town) => {
    const { fatma, jan } = await town.people();
    return { who: fatma, variables: { personId: jan.id }, foreign: {} };
  },
  unblockResident: async (town) => {
    const { fatma, jan } = await town.people();
    await press(fatma, wholeAnswer('blockResident'), { personId: jan.id });
    return { who: fatma, variables: { personId: jan.id }, foreign: {} };
  },
  makeCalendarLink: bySelf(() => ({})),
  revokeCalendarLink: async (town) => {
    const { fatma } = await town.people();
    await press(fatma, wholeAnswer('makeCalendarLink'), {});
    return { who: fatma, variables: {}, foreign: {} };
  },
  signOut: bySelf(() => ({})),
  leave: bySelf(() => ({ reason: 'moved' })),
  stayAfterAll: async (town) => {
    const { fatma } = await town.people();
    await press(fatma, wholeAnswer('leave'), {});
    return { who: fatma, variables: {}, foreign: {} };
  },
  signOutEverywhere: bySelf(() => ({})),
  signUp: byAnyone((town) => ({
    input: { email: town.newEmail(), firstName: 'Ann', locale: 'en', password: 'een lang wachtwoord' },
  })),
  askCallBack: byAnyone((town) => town.callBack()),
  askSignInLink: byAnyone(async (town) => ({ email: (await town.people()).fatma.email })),
  signInWithPassword: byAnyone((town) => town.withPassword()),
  spendSignInLink: async (town) => {
    const { email } = (await town.people()).fatma;
    const browser = town.world.browser();
    await browser.ask(wholeAnswer('askSignInLink'), { email });
    const link = linkIn((await town.world.inbox(email)).at(-1)?.text);
    return { who: { browser }, variables: { link }, foreign: {} };
  },
};
