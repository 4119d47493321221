import { registerEnumType } from '@nestjs/graphql';

import { AGREEMENT_ACTIONS } from '../../domain/agreements/agreement-actions.policy.js';
import { AMENDMENT_MOVES } from '../../domain/agreements/amendments.rules.js';
import { REVIEW_ANSWERS } from '../../domain/agreements/reviews.rules.js';
import { STAND_IN_MOVES, type StandInState } from '../../domain/agreements/stand-ins.rules.js';

const named = <const Word extends string>(words: readonly Word[]): Readonly<Record<Word, Word>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;

export const AmendmentMoves = named(AMENDMENT_MOVES);
export const AmendmentClosedAs = named(['declined', 'withdrawn', 'noAnswer', 'ended']);
export const AgreementActions = named(AGREEMENT_ACTIONS);
export const ReviewAnswers = named(REVIEW_ANSWERS);
export const StandInStates = named(Object.keys(STAND_IN_MOVES) as StandInState[]);

registerEnumType(AmendmentMoves, {
  name: 'AmendmentMove',
  description: 'What you can do about other terms; buttons come from it.',
});
registerEnumType(AmendmentClosedAs, {
  name: 'AmendmentClosedAs',
  description: 'How talk about other terms ended; what was agreed before stands.',
  valuesMap: {
    declined: { description: 'One side said no.' },
    withdrawn: { description: 'Its author took it back.' },
    noAnswer: { description: 'Nobody answered in time.' },
    ended: { description: 'The agreement itself ended.' },
  },
});
registerEnumType(AgreementActions, {
  name: 'AgreementAction',
  description: 'What you can do with an agreement; buttons come from it.',
});
registerEnumType(ReviewAnswers, {
  name: 'ReviewAnswer',
  description: 'Whether an agreement is still good.',
  valuesMap: {
    stillGood: { description: 'It is.' },
    change: { description: 'Something has to change; the other terms come along.' },
    stop: { description: 'It ends now; a reason comes along.' },
  },
});
registerEnumType(StandInStates, {
  name: 'StandInState',
  description: 'How it stands with somebody who may come in the place of the helper.',
  valuesMap: {
    asked: { description: 'The helper asked; that person is to answer.' },
    willing: { description: 'That person would come; who is helped is to agree.' },
    agreed: { description: 'That person comes.' },
    declined: { description: 'That person cannot.' },
    refused: { description: 'Who is helped did not agree.' },
    ended: { description: 'It is not needed or not possible any more.' },
  },
});
