import type { Ground } from './calls.js';
import { done, openPost, press } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import type { Town } from './town.js';
import { wholeAnswer } from './whole-answers.js';

const WORDS = 'Dit is niet veilig voor kinderen.';

interface Page {
  readonly workItems: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly node: { id: string; kind: string; postId: string | null; subjectId: string };
    }[];
  };
}

/** What the work item of a kind about a post is about, for a broker who has just signed in. */
export async function subjectOf(broker: Neighbour, kind: 'report' | 'appeal', postId: string): Promise<string> {
  for (let after: string | null = null; ;) {
    const { workItems }: Page = await broker.browser.ask<Page>(wholeAnswer('workItems'), { first: 50, after });
    const found = workItems.edges.find(({ node }) => node.kind === kind && node.postId === postId);
    if (found) return found.node.subjectId;
    if (!workItems.pageInfo.hasNextPage) throw new Error(`There is no ${kind} about the post.`);
    after = workItems.pageInfo.endCursor;
  }
}

/** Reports a post. */
export const reportPost = (who: { readonly browser: Neighbour['browser'] }, id: string, words = WORDS) =>
  press(who as Neighbour, wholeAnswer('report'), { input: { about: 'post', id, rule: 'dangerous', words } });

/** An open post that was reported, with the case of it. */
async function reported(town: Town) {
  const people = await town.people();
  const postId = await openPost(people.fatma, people.nadia);
  await reportPost(people.jan, postId);
  const { nadia } = await town.people();
  return { nadia, caseId: await subjectOf(nadia, 'report', postId) };
}

/** A post that was refused at its review. */
async function refused(town: Town) {
  const { fatma, nadia } = await town.people();
  const postId = await town.inReview(fatma);
  const refusal = { postId, revision: 1, rule: 'unclear', reason: 'Wij begrijpen het niet.' };
  await done(nadia, 'Post', wholeAnswer('refusePost'), refusal);
  return { fatma, postId };
}

/** The same with an appeal, and another broker. */
async function appealed(town: Town) {
  const { fatma, postId } = await refused(town);
  await done(fatma, 'AppealTaken', wholeAnswer('appeal'), { postId, words: 'Ik vind het wel duidelijk.' });
  const { nadia } = await town.people();
  return { nadia, appealId: await subjectOf(nadia, 'appeal', postId) };
}

const onAppeal: Ground = async (town) => {
  const { nadia, appealId } = await appealed(town);
  return { who: nadia, variables: { appealId, note: 'Wij hebben opnieuw gelezen.' }, foreign: {} };
};

/** For every mutation about reports and appeals a call that is taken. */
export const REPORT_CALLS: Readonly<Record<string, Ground>> = {
  report: async (town, { draft }) => {
    const { fatma, jan, nadia } = await town.people();
    const id = await openPost(fatma, nadia);
    const input = { about: 'post', id, rule: 'dangerous', words: WORDS };
    return { who: jan, variables: { input }, foreign: { input: { ...input, id: draft } as never } };
  },
  upholdReport: async (town) => {
    const { nadia, caseId } = await reported(town);
    const variables = { caseId, rule: 'dangerous', reason: 'Dit is niet veilig.' };
    return { who: nadia, variables, foreign: {} };
  },
  dismissReport: async (town) => {
    const { nadia, caseId } = await reported(town);
    return { who: nadia, variables: { caseId, note: 'Het mag wel.' }, foreign: {} };
  },
  appeal: async (town, { inReview }) => {
    const { fatma, postId } = await refused(town);
    const variables = { postId, words: 'Ik vind het wel duidelijk.' };
    return { who: fatma, variables, foreign: { postId: inReview } };
  },
  grantAppeal: onAppeal,
  rejectAppeal: onAppeal,
};
