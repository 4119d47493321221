import type { MyOverviewQuery } from '../../lib/graphql/generated/mine.js';

/** Something that waits for the viewer. */
export interface Waiting {
  readonly what: 'talk' | 'happened' | 'introduction' | 'standIn' | 'ring';
  readonly id: string;
  /** Where it is answered. */
  readonly to: string;
  /** With whom; null when that person has left. */
  readonly name: string | null;
  readonly title: string;
  /** Until when; null when that is not said. */
  readonly until: string | null;
}

/** What waits for the viewer, that which ends first on top; what has no end comes last, in the order of the api. */
export function waitingIn(overview: MyOverviewQuery): Waiting[] {
  const talks = talksOf(overview)
    .filter((talk) => isMyTurn(talk))
    .map(({ id, other, postTitle, answerBy }) => ({
      what: 'talk' as const,
      id,
      to: `/talks/${id}`,
      name: other.firstName,
      title: postTitle,
      until: answerBy,
    }));
  const happened = overview.openQuestions.map(({ occurrenceId, other }) => ({
    what: 'happened' as const,
    id: occurrenceId,
    to: `/afterwards/${occurrenceId}`,
    name: other?.firstName ?? null,
    title: '',
    until: null,
  }));
  const introductions = overview.myIntroductions
    .filter(({ state, youSaidYes }) => state === 'asked' && youSaidYes === null)
    .map(({ id, broker, answerBy }) => ({
      what: 'introduction' as const,
      id,
      to: '/introductions',
      name: broker,
      title: '',
      until: answerBy,
    }));
  const standIns = overview.standInRequests
    .filter(({ state }) => state === 'asked')
    .map(({ id, askedBy, startsAt }) => ({
      what: 'standIn' as const,
      id,
      to: '/stand-ins',
      name: askedBy,
      title: '',
      until: startsAt,
    }));
  const rings = overview.myRings
    .filter(({ state, youSaidYes }) => state === 'proposed' && !youSaidYes)
    .map(({ id, broker, answerBy }) => ({
      what: 'ring' as const,
      id,
      to: '/rings',
      name: broker,
      title: '',
      until: answerBy,
    }));
  const end = ({ until }: Waiting): number => (until === null ? Infinity : Date.parse(until));
  return [...talks, ...introductions, ...standIns, ...rings, ...happened].toSorted((a, b) => {
    const [one, other] = [end(a), end(b)];
    return one === other ? 0 : one - other;
  });
}

type Talk = MyOverviewQuery['myNegotiations']['edges'][number]['node'];

/** The talks of the overview. */
export const talksOf = ({ myNegotiations }: MyOverviewQuery): Talk[] => myNegotiations.edges.map(({ node }) => node);

/** Whether the viewer is to answer. */
export const isMyTurn = ({ whoseTurn, yourSide }: Pick<Talk, 'whoseTurn' | 'yourSide'>): boolean =>
  whoseTurn !== null && whoseTurn === yourSide;
