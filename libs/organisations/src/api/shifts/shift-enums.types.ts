import { registerEnumType } from '@nestjs/graphql';

import { SHIFT_STEPS } from '../../domain/shifts/shift.events.js';
import { ORGANISER_MOVES, VOLUNTEER_MOVES } from '../../domain/shifts/shift-moves.policy.js';
import { SHIFT_STATES } from '../../domain/shifts/shift.rules.js';
import { SHIFT_REASONS, SIGN_UP_STATES } from '../../domain/shifts/sign-up.rules.js';

const named = <const Word extends string>(words: readonly Word[]): Readonly<Record<Word, Word>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;

export const ShiftStates = named(SHIFT_STATES);
export const SignUpStates = named(SIGN_UP_STATES);
export const ShiftReasons = named(SHIFT_REASONS);
export const ShiftMoves = named([...VOLUNTEER_MOVES, ...ORGANISER_MOVES]);
export const ShiftSteps = named(SHIFT_STEPS);
/** Why a shift takes no more sign-ups. */
export const ShiftClosedWhys = named(['begun', 'cancelled', 'vacancy']);
/** How often a series comes. */
export const REPEAT_KINDS = ['daily', 'weekly', 'monthly', 'monthlyOnDay'] as const;
export const RepeatKinds = named(REPEAT_KINDS);

registerEnumType(ShiftStates, {
  name: 'ShiftState',
  description: 'Where a shift stands.',
  valuesMap: {
    planned: { description: 'It takes place.' },
    cancelled: { description: 'The organisation called it off.' },
  },
});
registerEnumType(SignUpStates, {
  name: 'SignUpState',
  description: 'Where a sign-up stands.',
  valuesMap: {
    confirmed: { description: 'The volunteer has a place.' },
    toConfirm: {
      description: 'The shift was moved: the volunteer is asked whether it still suits, and keeps the place meanwhile.',
    },
    waiting: { description: 'In line for a place.' },
    offered: { description: 'A freed place is offered, for a time.' },
    withdrawn: { description: 'The volunteer gave the place back, or left the list.' },
    declined: { description: 'The volunteer said no to an offered place.' },
    lapsed: { description: 'There was no answer in time.' },
    cancelled: { description: 'The organisation called the shift off.' },
  },
});
registerEnumType(ShiftReasons, {
  name: 'ShiftReason',
  description: 'Why a volunteer does not come.',
  valuesMap: {
    ill: { description: 'Ill.' },
    noTime: { description: 'No time after all.' },
    family: { description: 'Something at home.' },
    transport: { description: 'No way to get there.' },
    timeChanged: { description: 'The new time does not suit.' },
    other: { description: 'Something else.' },
  },
});
registerEnumType(ShiftMoves, {
  name: 'ShiftMove',
  description: 'What you can do with a shift now: the names of the mutations.',
  valuesMap: {
    signUpForShift: { description: 'Take a place.' },
    joinWaitingList: { description: 'Wait for a place.' },
    leaveWaitingList: { description: 'Wait no longer.' },
    answerPlaceOffer: { description: 'Say yes or no to an offered place.' },
    confirmMovedShift: { description: 'Say whether the new time suits.' },
    withdrawFromShift: { description: 'Give the place back.' },
    silenceShift: { description: 'Hear nothing more about it.' },
    changeShift: { description: 'Change places or time.' },
    cancelShift: { description: 'Call it off.' },
  },
});
registerEnumType(ShiftSteps, {
  name: 'ShiftStep',
  description: 'A step in the story of a shift.',
  valuesMap: {
    planned: { description: 'It was planned.' },
    changed: { description: 'Places changed, or it ends sooner.' },
    moved: { description: 'It has another time: everybody is asked again.' },
    cancelled: { description: 'It was called off.' },
    signedUp: { description: 'A volunteer took a place.' },
    joinedList: { description: 'A volunteer waits for a place.' },
    leftList: { description: 'A volunteer waits no longer.' },
    withdrew: { description: 'A volunteer gave the place back in time.' },
    withdrewLate: { description: 'A volunteer gave the place back late.' },
    offered: { description: 'A freed place was offered to the first who waits.' },
    accepted: { description: 'The volunteer said yes to the offered place.' },
    declined: { description: 'The volunteer said no to the offered place.' },
    lapsed: { description: 'A volunteer did not answer in time.' },
    confirmedAgain: { description: 'The new time suits the volunteer.' },
  },
});
registerEnumType(ShiftClosedWhys, {
  name: 'ShiftClosedWhy',
  description: 'Why nobody signs up for a shift any more.',
  valuesMap: {
    begun: { description: 'It has begun.' },
    cancelled: { description: 'It was called off.' },
    vacancy: { description: 'Its vacancy is not open.' },
  },
});
registerEnumType(RepeatKinds, {
  name: 'ShiftRepeatKind',
  description: 'In which rhythm shifts come.',
  valuesMap: {
    daily: { description: 'Every so many days.' },
    weekly: { description: 'Every so many weeks, on some weekdays.' },
    monthly: { description: 'On the n-th weekday of each month.' },
    monthlyOnDay: { description: 'On a day of each month.' },
  },
});
