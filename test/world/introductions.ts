import { press, type Answered } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';

/** An introduction as one of the two sees it. */
export interface IntroductionSeen {
  readonly id: string;
  readonly state: string;
  readonly broker: string;
  readonly words: string;
  readonly activity: { readonly slug: string } | null;
  readonly area: { readonly code: string } | null;
  readonly yourSide: string;
  readonly ownPostId: string | null;
  readonly youSaidYes: boolean | null;
  readonly negotiationId: string | null;
}

const SEEN = 'id state broker words activity { slug } area { code } yourSide ownPostId youSaidYes negotiationId';
const MINE = `{ myIntroductions { ${SEEN} } }`;
const MADE = '{ introductionsMade { id state postId author other words } }';
const INTRODUCE = `mutation($postId: ID!, $residentId: ID!, $otherPostId: ID, $words: String!) {
  introduce(postId: $postId, residentId: $residentId, otherPostId: $otherPostId, words: $words) {
    __typename ... on IntroductionMade { id state author other } ... on InvalidInputError { field rule }
    ... on UserError { message } } }`;
const ANSWER = `mutation($id: ID!, $yes: Boolean!) { answerIntroduction(introductionId: $id, yes: $yes) {
  __typename ... on Introduction { ${SEEN} } ... on UserError { message } } }`;

/** A broker proposes somebody to the author of a post. */
export const introduce = (
  broker: Neighbour,
  postId: string,
  residentId: string,
  words: string,
  otherPostId: string | null = null,
): Promise<Answered> => press(broker, INTRODUCE, { postId, residentId, otherPostId, words });

/** One of the two says yes or no. */
export const answerIntroduction = (who: Neighbour, id: string, yes: boolean): Promise<Answered> =>
  press(who, ANSWER, { id, yes });

/** What brokers asked somebody, newest first. */
export const introductionsOf = async (who: Neighbour): Promise<IntroductionSeen[]> =>
  (await who.browser.ask<{ myIntroductions: IntroductionSeen[] }>(MINE, {})).myIntroductions;

/** Introductions as a broker sees them. */
export const introductionsMade = async (
  who: Neighbour,
): Promise<{ id: string; state: string; author: string; other: string }[]> =>
  (
    await who.browser.ask<{ introductionsMade: { id: string; state: string; author: string; other: string }[] }>(
      MADE,
      {},
    )
  ).introductionsMade;
