import { ACCEPT, APPROVE_POST, RESPOND, SUBMIT_POST, WRITE_POST } from '../../apps/cli/src/story/operations.js';
import type { Neighbour } from './neighbourhood.js';
import { terms, type TermsInput } from './terms.js';

/** What a mutation answers: the name of its type, and whatever was asked. */
export type Answered = { readonly __typename: string } & Readonly<Record<string, unknown>>;

/** What a test reads of talks. */
export interface TalksSeen {
  readonly id: string;
  readonly state: string;
  readonly allowedMoves: readonly string[];
  readonly standing: { readonly version: number; readonly termsHash: string } | null;
}

/** What a test reads of an agreement. */
export interface AgreementSeen {
  readonly id: string;
  readonly version: number;
  readonly termsHash: string;
  readonly occurrences: readonly { readonly id: string; readonly localStart: string; readonly state: string }[];
}

/** Sends a mutation and gives the one thing that it answers, a refusal too. */
export async function press(who: Neighbour, mutation: string, variables: Record<string, unknown>): Promise<Answered> {
  const data = await who.browser.ask<Record<string, Answered>>(mutation, variables);
  const [answer] = Object.values(data);
  if (!answer) throw new Error('The mutation answered nothing.');
  return answer;
}

/** The same for what must be answered by a type; a refusal fails with its own words. */
export async function done<T>(
  who: Neighbour,
  type: string,
  mutation: string,
  variables: Record<string, unknown>,
): Promise<T> {
  const answer = await press(who, mutation, variables);
  if (answer.__typename !== type) throw new Error(`${who.firstName} was refused: ${JSON.stringify(answer)}`);
  return answer as unknown as T;
}

/** A post that is open to all: written, handed in, approved. Answers its id. */
export async function openPost(
  author: Neighbour,
  broker: Neighbour,
  other: Record<string, unknown> = {},
): Promise<string> {
  const input = {
    kind: 'request',
    text: 'Wie kan elke week boodschappen voor mij doen? Ik ben slecht ter been.',
    activity: 'grocery-shopping',
    ...other,
  };
  const { id } = await done<{ id: string }>(author, 'Post', WRITE_POST, { input });
  await done(author, 'Post', SUBMIT_POST, { postId: id });
  await done(broker, 'Post', APPROVE_POST, { postId: id, revision: 1 });
  return id;
}

/** Opens talks with a first proposal; on a request the responder is the helper. */
export const respond = (who: Neighbour, postId: string, other: Partial<TermsInput> = {}): Promise<TalksSeen> =>
  done<TalksSeen>(who, 'Negotiation', RESPOND, { postId, terms: terms(other) });

/** Accepts what stands in the talks as they were seen. */
export const accept = (who: Neighbour, talks: TalksSeen): Promise<AgreementSeen> =>
  done<AgreementSeen>(who, 'Agreement', ACCEPT, {
    negotiationId: talks.id,
    version: talks.standing?.version ?? 0,
    termsHash: talks.standing?.termsHash ?? '',
  });
