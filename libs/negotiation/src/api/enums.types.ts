import { registerEnumType } from '@nestjs/graphql';

import { OCCURRENCE_MOVES } from '../domain/agreements/agreement.rules.js';
import { MOVE_NAMES } from '../domain/talks/allowed-moves.policy.js';
import { OCCURRENCE_ACTIONS } from '../domain/agreements/occurrence-moves.policy.js';
import { SHOWN_MOVES } from '../domain/agreements/pauses.rules.js';
import { END_REASONS, NOT_CHOSEN_REASONS, WITHDRAWAL_REASONS } from '../domain/talks/reasons.data.js';
import { MOVES } from '../domain/talks/talks.rules.js';
import { TERM_PARTS } from '../domain/terms/changed-parts.rules.js';
import { TERM_NAMES } from '../domain/terms/terms.rules.js';

const named = <const Word extends string>(words: readonly Word[]): Readonly<Record<Word, Word>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
const keysOf = <Word extends string>(table: Readonly<Record<Word, unknown>>): Word[] => Object.keys(table) as Word[];

export const WHEN_KINDS = ['at', 'dates', 'open'] as const;
export const HOW_OFTEN_KINDS = ['once', 'daily', 'weekly', 'monthly', 'monthlyOnDay'] as const;
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
  'introduce',
  'askMediation',
  'stopMediation',
  'joinMediation',
  'leaveMediation',
  'suggest',
  'adopt',
  'lapse',
  'close',
] as const;

/** How far a broker's help is, for the parties. */
export const MEDIATION_STEPS = ['askedByRequester', 'askedByHelper', 'agreed', 'joined'] as const;
/** Why contact details in one's own words were masked. */
export const MASKED_BECAUSE = ['beforeAgreement', 'afterAgreement'] as const;

/** How talks closed, for the parties: why somebody else stopped them is nobody's business. */
export const CLOSED_AS = ['declined', 'withdrawn', 'noAnswer', 'stopped'] as const;

export const WhenKinds = named(WHEN_KINDS);
export const HowOftenKinds = named(HOW_OFTEN_KINDS);
export const WhereKinds = named(WHERE_KINDS);
export const InReturnKinds = named(IN_RETURN_KINDS);
export const TermNames = named(TERM_NAMES);
export const TermParts = named(TERM_PARTS);
export const Sides = named(['requester', 'helper']);
export const NegotiationStates = named(keysOf(MOVES));
export const NegotiationMoves = named(MOVE_NAMES);
export const TurnKinds = named(TURN_KINDS);
export const MediationSteps = named(MEDIATION_STEPS);
export const MaskedBecause = named(MASKED_BECAUSE);
export const ClosedAs = named(CLOSED_AS);
export const AgreementStates = named(keysOf(SHOWN_MOVES));
export const OccurrenceStates = named(keysOf(OCCURRENCE_MOVES));
export const OccurrenceActions = named(OCCURRENCE_ACTIONS);
export const WithdrawalReasons = named(WITHDRAWAL_REASONS);
export const EndReasons = named(END_REASONS);
export const NotChosenReasons = named(NOT_CHOSEN_REASONS);

registerEnumType(WhenKinds, {
  name: 'WhenKind',
  description: 'Whether the time is known.',
  valuesMap: {
    at: { description: 'At a start.' },
    dates: { description: 'At several starts, on different days.' },
    open: { description: 'Still to be agreed.' },
  },
});
registerEnumType(HowOftenKinds, {
  name: 'HowOftenKind',
  description: 'How often.',
  valuesMap: {
    once: { description: 'One time.' },
    daily: { description: 'Every so many days.' },
    weekly: { description: 'Every so many weeks, on the weekday of the start or on more weekdays.' },
    monthly: { description: 'On the n-th (or last) weekday of the month; the weekday is that of the start.' },
    monthlyOnDay: { description: 'On a day of the month, that of the start; a month without that day has none.' },
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
registerEnumType(TermParts, { name: 'TermPart', description: 'A part of a term that can change by itself.' });
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
    introduce: { description: 'A broker introduced the two; both said yes.' },
    askMediation: { description: 'One side would like a broker to join.' },
    stopMediation: { description: 'One side would not, or no longer.' },
    joinMediation: { description: 'A broker came beside the talks.' },
    leaveMediation: { description: 'The broker left.' },
    suggest: { description: 'The broker put a version beside the talks.' },
    adopt: { description: 'One side put the broker’s version forward.' },
    lapse: { description: 'Nobody answered in time.' },
    close: { description: 'The product stopped the talks.' },
  },
});
registerEnumType(MediationSteps, {
  name: 'MediationStep',
  description: 'How far a broker’s help is.',
  valuesMap: {
    askedByRequester: { description: 'The one who is helped asked for it; the one who helps has still to agree.' },
    askedByHelper: { description: 'The one who helps asked for it; the one who is helped has still to agree.' },
    agreed: { description: 'Both would like it; a broker is to come.' },
    joined: { description: 'A broker stands beside the talks and reads them.' },
  },
});
registerEnumType(MaskedBecause, {
  name: 'MaskedBecause',
  description: 'Why contact details in your words were masked.',
  valuesMap: {
    beforeAgreement: { description: 'They open with the agreement, not before.' },
    afterAgreement: { description: 'The agreement is over, and with it the time in which they are open.' },
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
registerEnumType(AgreementStates, {
  name: 'AgreementState',
  description: 'Whether an agreement runs.',
  valuesMap: {
    active: { description: 'It runs.' },
    paused: { description: 'It runs, and a pause lies over it now.' },
    ended: { description: 'It ended.' },
  },
});
registerEnumType(OccurrenceStates, {
  name: 'OccurrenceState',
  description: 'How one time stands.',
  valuesMap: {
    planned: { description: 'To come, as agreed.' },
    moved: { description: 'To come, at another moment.' },
    skipped: { description: 'It does not take place: a pause lies over it, or the terms changed.' },
    cancelled: { description: 'It was called off.' },
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
registerEnumType(NotChosenReasons, {
  name: 'NotChosenReason',
  description: 'Why an organisation does not choose a volunteer, who hears it.',
  valuesMap: {
    placeFilled: { description: 'Somebody else has the place.' },
    otherSkills: { description: 'The work asks for other skills.' },
    timesDoNotFit: { description: 'The times do not fit.' },
    other: { description: 'Another reason.' },
  },
});
