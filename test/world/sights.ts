import type { Browser } from '../../apps/cli/src/story/browser.js';
import type { AgreementSeen, TalksSeen } from './deeds.js';
import { wholeAnswer } from './whole-answers.js';

/** Terms as an answer has them, as far as stories read them. */
export interface TermsSeen {
  readonly when: { readonly start: string | null };
  readonly howOften: { readonly kind: string; readonly everyWeeks: number | null };
  readonly inReturn: { readonly kind: string; readonly what: string | null };
  readonly until: string | null;
  readonly conditions: string;
}

/** One term that changed. */
export interface DifferenceSeen {
  readonly term: string;
  readonly before: TermsSeen;
  readonly after: TermsSeen;
}

/** Talks with all that a party sees of them. */
export interface WholeTalks extends TalksSeen {
  readonly postId: string;
  readonly whoseTurn: string | null;
  readonly yourSide: string;
  readonly answerBy: string | null;
  readonly closedAs: string | null;
  readonly offersMediation: boolean;
  readonly agreementId: string | null;
  readonly turns: readonly {
    readonly number: number;
    readonly kind: string;
    readonly by: string | null;
    readonly message: string | null;
    readonly masked: boolean;
    readonly answers: number | null;
    readonly proposal: { readonly version: number; readonly terms: TermsSeen } | null;
    readonly differences: readonly DifferenceSeen[];
  }[];
}

/** An agreement with all that a party sees of it. */
export interface WholeAgreement extends AgreementSeen {
  readonly negotiationId: string;
  readonly state: string;
  readonly terms: TermsSeen;
  readonly contact: {
    readonly email: string | null;
    readonly phone: string | null;
    readonly address: string | null;
  } | null;
}

/** Whoever looks: somebody of a test, or a guest. */
interface Viewer {
  readonly browser: Browser;
}

/** Talks as somebody sees them; null when they are not there for this person. */
export async function talksAs(who: Viewer, id: string): Promise<WholeTalks | null> {
  const { negotiation } = await who.browser.ask<{ negotiation: WholeTalks | null }>(wholeAnswer('negotiation'), { id });
  return negotiation;
}

/** An agreement as somebody sees it; null when it is not there for this person. */
export async function agreementAs(who: Viewer, id: string): Promise<WholeAgreement | null> {
  const { agreement } = await who.browser.ask<{ agreement: WholeAgreement | null }>(wholeAnswer('agreement'), { id });
  return agreement;
}

/** The agreements of somebody, at most 50. */
export async function agreementsOf(who: Viewer): Promise<WholeAgreement[]> {
  const answer = await who.browser.ask<{ myAgreements: { edges: { node: WholeAgreement }[] } }>(
    wholeAnswer('myAgreements'),
    { first: 50 },
  );
  return answer.myAgreements.edges.map(({ node }) => node);
}

/** The ids of the posts that somebody finds, newest first, at most 50. */
export async function found(who: Viewer, filter: Record<string, unknown> = {}): Promise<string[]> {
  const answer = await who.browser.ask<{ feed: { edges: { node: { id: string } }[] } }>(wholeAnswer('feed'), {
    first: 50,
    filter,
  });
  return answer.feed.edges.map(({ node }) => node.id);
}

/** The ids of the posts that are suggested for a post; null when it is not this person's to ask. */
export async function suggestedFor(who: Viewer, postId: string): Promise<string[] | null> {
  const { suggestions } = await who.browser.ask<{ suggestions: { post: { id: string } }[] | null }>(
    wholeAnswer('suggestions'),
    { postId },
  );
  return suggestions && suggestions.map(({ post }) => post.id);
}
