import { registerEnumType } from '@nestjs/graphql';

import { AGREEMENT_MOVES, OCCURRENCE_MOVES } from '../domain/agreement.rules.js';
import { MOVE_NAMES } from '../domain/allowed-moves.policy.js';
import { OCCURRENCE_ACTIONS } from '../domain/occurrence-moves.policy.js';
import { END_REASONS, WITHDRAWAL_REASONS } from '../domain/reasons.data.js';
import { MOVES } from '../domain/talks.rules.js';
import { TERM_NAMES } from '../domain/terms.rules.js';

const named = <const Word extends string>(words: readonly Word[]): Readonly<Record<Word, Word>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
const keysOf = <Word extends string>(table: Readonly<Record<Word, unknown>>): Word[] => Object.keys(table) as Word[];

export const WHEN_KINDS = ['at', 'open'] as const;
export const HOW_OFTEN_KINDS = ['once', 'weekly', 'monthly'] as const;
export const WHERE_KINDS = ['atRequester', 'atHelper', 'publicPlace', 'onTheWay', 'byPhone', 'online', 'open'] as const;
export const IN_RETURN_KINDS = ['nothing', 'passItOn', 'together', 'activity', 'expenses'] as const;
const TURN_KINDS = [
  'propose',
  'counter',
  'accept',
  'withdrawProposal',
  'decline',
  'leave',
  'ask',
  'answer',
  'message',
  'askMediation',
  'lapse',
  'close',
] as const;

/** How talks closed, for the parties: why somebody else stopped them is nobody's business. */
export const CLOSED_AS = ['declined', 'withdrawn', 'noAnswer', 'stopped'] as const;

export const WhenKinds = named(WHEN_KINDS);
export const HowOftenKinds = named(HOW_OFTEN_KINDS);
export const WhereKinds = named(WHERE_KINDS);
export const InReturnKinds = named(IN_RETURN_KINDS);
export const TermNames = named(TERM_NAMES);
export const Sides = named(['requester', 'helper']);
export const NegotiationStates = named(keysOf(MOVES));
export const NegotiationMoves = named(MOVE_NAMES);
export const TurnKinds = named(TURN_KINDS);
export const ClosedAs = named(CLOSED_AS);
export const AgreementStates = named(keysOf(AGREEMENT_MOVES));
export const OccurrenceStates = named(keysOf(OCCURRENCE_MOVES));
export const OccurrenceActions = named(OCCURRENCE_ACTIONS);
export const WithdrawalReasons = named(WITHDRAWAL_REASONS);
export const EndReasons = named(END_REASONS);

registerEnumType(WhenKinds, {
  name: 'WhenKind',
  description: 'Whether the time is known.',
  valuesMap: { at: { description: 'At a start.' }, open: { description: 'Still to be agreed.' } },
});
registerEnumType(HowOftenKinds, {
  name: 'HowOftenKind',
  description: 'How often.',
  valuesMap: {
    once: { description: 'One time.' },
    weekly: { description: 'Every so many weeks.' },
    monthly: { description: 'On the n-th (or last) weekday of the month; the weekday is that of the start.' },
  },
});
registerEnumType(WhereKinds, {
  name: 'WhereKind',
  description: 'Where; never an address.',
  valuesMap: {
    atRequester: { description: 'Where the one who is helped lives.' },
    atHelper: { description: 'Where the one who helps lives.' },
    publicPlace: { description: 'A place by its name.' },
    onTheWay: { description: 'From one area to another.' },
    byPhone: { description: 'By phone.' },
    online: { description: 'On line.' },
    open: { description: 'Still to be agreed.' },
  },
});
registerEnumType(InReturnKinds, {
  name: 'InReturnKind',
  description: 'What is given back.',
  valuesMap: {
    nothing: { description: 'Nothing.' },
    passItOn: { description: 'Something for somebody else, some day.' },
    together: { description: 'Something together, such as coffee.' },
    activity: { description: 'Help back.' },
    expenses: { description: 'Expenses in euro cents, with a reason; never wages.' },
  },
});
registerEnumType(TermNames, { name: 'TermName', description: 'One of the seven terms.' });
registerEnumType(Sides, {
  name: 'Side',
  description: 'One of the two parties.',
  valuesMap: { requester: { description: 'Is helped.' }, helper: { description: 'Helps.' } },
});
registerEnumType(NegotiationStates, {
  name: 'NegotiationState',
  description: 'Whose turn it is, or how it ended.',
  valuesMap: {
    awaitingRequester: { description: 'The one who is helped is to answer.' },
    awaitingHelper: { description: 'The one who helps is to answer.' },
    agreed: { description: 'There is an agreement.' },
    closed: { description: 'It ended without agreement.' },
  },
});
registerEnumType(NegotiationMoves, { name: 'NegotiationMove', description: 'What you can do; buttons come from it.' });
registerEnumType(TurnKinds, {
  name: 'TurnKind',
  description: 'What happened in a turn.',
  valuesMap: {
    lapse: { description: 'Nobody answered in time.' },
    close: { description: 'The product stopped the talks.' },
  },
});
registerEnumType(ClosedAs, {
  name: 'ClosedAs',
  description: 'How talks ended without agreement, in neutral words.',
  valuesMap: {
    declined: { description: 'One side said no.' },
    withdrawn: { description: 'One side left.' },
    noAnswer: { description: 'Nobody answered in time.' },
    stopped: { description: 'It could not go on, for instance because the post went away.' },
  },
});
registerEnumType(AgreementStates, { name: 'AgreementState', description: 'Whether an agreement runs.' });
registerEnumType(OccurrenceStates, {
  name: 'OccurrenceState',
  description: 'How one time stands.',
  valuesMap: {
    planned: { description: 'To come, as agreed.' },
    moved: { description: 'To come, at another moment.' },
    cancelled: { description: 'It does not take place.' },
    done: { description: 'It happened.' },
    missed: { description: 'It did not happen.' },
    excused: { description: 'It did not happen, with a reason.' },
  },
});
registerEnumType(OccurrenceActions, {
  name: 'OccurrenceAction',
  description: 'What you can do with one time; buttons come from it.',
});
registerEnumType(WithdrawalReasons, { name: 'WithdrawalReason', description: 'Why somebody does not go on.' });
registerEnumType(EndReasons, { name: 'EndReason', description: 'Why an agreement ends; "done" means completed.' });
