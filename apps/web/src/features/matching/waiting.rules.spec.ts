import { describe, expect, it } from '@jest/globals';

import type { MyOverviewQuery } from '../../lib/graphql/generated/mine.js';
import { waitingIn } from './waiting.rules.js';

type Node = MyOverviewQuery['myNegotiations']['edges'][number]['node'];

const talk = (over: Partial<Node>) => ({
  __typename: 'NegotiationEdge' as const,
  node: {
    __typename: 'Negotiation' as const,
    id: 'talk',
    state: 'awaitingHelper' as const,
    whoseTurn: 'helper' as const,
    yourSide: 'helper' as const,
    answerBy: '2026-03-10T10:00:00Z',
    postTitle: 'Soep',
    agreementId: null,
    other: { __typename: 'Resident' as const, firstName: 'Rui' },
    ...over,
  },
});
const introduction = {
  __typename: 'Introduction' as const,
  id: 'introduction',
  state: 'asked' as const,
  broker: 'Nadia',
  answerBy: '2026-03-05T10:00:00Z',
  youSaidYes: null,
  activity: null,
};
const overview = (over: Partial<MyOverviewQuery> = {}): MyOverviewQuery => ({
  __typename: 'Query',
  myNegotiations: { __typename: 'NegotiationConnection', edges: [] },
  openQuestions: [],
  myIntroductions: [],
  standInRequests: [],
  myRings: [],
  ...over,
});
const talks = (...edges: ReturnType<typeof talk>[]) => ({
  myNegotiations: { __typename: 'NegotiationConnection' as const, edges },
});

// Seen red: without the filter of turns, without `youSaidYes === null`, and unsorted.
describe('what waits', () => {
  it('is no talk in which the other is to answer, or nobody', () => {
    const list = talks(talk({ whoseTurn: 'requester' }), talk({ whoseTurn: null, state: 'agreed' }));
    expect(waitingIn(overview(list))).toEqual([]);
  });
  it('is no introduction that was answered', () => {
    const answered = overview({ myIntroductions: [{ ...introduction, youSaidYes: true }] });
    expect(waitingIn(answered)).toEqual([]);
  });
  it('shows on top what ends first, and at the end what has no end', () => {
    const all = overview({
      ...talks(talk({})),
      myIntroductions: [introduction],
      openQuestions: [
        { __typename: 'OpenQuestion', occurrenceId: 'time', startsAt: '2026-03-01T10:00:00Z', other: null },
      ],
    });
    expect(waitingIn(all).map(({ to }) => to)).toEqual(['/introductions', '/talks/talk', '/afterwards/time']);
  });
});
