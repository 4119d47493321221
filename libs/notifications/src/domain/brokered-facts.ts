import type { PersonId } from '#kernel';

import type { Party } from './mail-facts.js';

interface BetweenTwo {
  readonly requester: Party;
  readonly helper: Party;
  readonly blocked: boolean;
}

/** A broker's help in talks. */
export interface MediationFacts extends BetweenTwo {
  readonly of: 'mediation';
  readonly negotiationId: string;
  readonly mediation: 'askedByRequester' | 'askedByHelper' | 'agreed' | 'joined' | null;
  /** First name of whoever stands beside the talks, or made the suggestion that stands; null for nobody. */
  readonly brokerName: string | null;
  readonly suggestion: number | null;
  readonly answerBy: Date;
  readonly zone: string;
}

/** A broker's proposal that two people talk. */
export interface IntroductionFacts extends BetweenTwo {
  readonly of: 'introduction';
  readonly introductionId: string;
  readonly state: 'asked' | 'agreed' | 'over';
  readonly brokerName: string;
  readonly words: string;
  /** Slug of what the post is about. */
  readonly activity: string;
  readonly answerBy: Date;
  /** What each of the two said; who said nothing is not in it. */
  readonly said: Readonly<Record<PersonId, 'yes' | 'no'>>;
  readonly negotiationId: string | null;
}

/** What is read again before a mail about a broker's part is sent. */
export type BrokeredFacts = MediationFacts | IntroductionFacts;

/** What such a mail is about; a suggestion has a number, and what can happen again has its event. */
export type BrokeredSubject =
  | { readonly of: 'mediation'; readonly negotiationId: string; readonly event: string; readonly suggestion?: number }
  | { readonly of: 'introduction'; readonly introductionId: string };

/** Whether what a mail tells of a broker's part is still so. */
export function brokeredStands(
  { kind, personId, about }: { readonly kind: string; readonly personId: PersonId; readonly about: object },
  facts: BrokeredFacts,
): boolean {
  if (facts.of === 'introduction') return introductionStands(kind, personId, facts);
  const { mediation, suggestion, requester } = facts;
  if (kind === 'mediationAsked')
    return mediation === (personId === requester.id ? 'askedByHelper' : 'askedByRequester');
  if (kind === 'mediatorJoined') return mediation === 'joined';
  return suggestion !== null && 'suggestion' in about && about.suggestion === suggestion;
}

/** A no is not answered with a mail, and a yes of the other one is not told before there are two. */
function introductionStands(kind: string, personId: PersonId, { state, said }: IntroductionFacts): boolean {
  if (kind === 'introductionAsked') return state === 'asked' && said[personId] === undefined;
  return kind === 'introductionAgreed' ? state === 'agreed' : state === 'over' && said[personId] !== 'no';
}
