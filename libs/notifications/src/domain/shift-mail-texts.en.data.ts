import type { ShiftMailTexts } from './shift-mail-texts.js';

const LINK = 'See the shift';

/** Mails about shifts in English: sentences of at most 15 words. */
export const SHIFT_MAILS_EN: ShiftMailTexts = {
  shiftPlaceOffered: {
    name: 'There is a place on a shift',
    subject: 'There is a place on a shift for you',
    body: [
      'You were on the waiting list with {organisation}. There is a free place now.',
      'The shift starts {moment}.',
      'Would you like it? Say yes before {until}.',
    ],
    after: ['If you say nothing, the place goes to the next on the list.'],
    link: LINK,
  },
  shiftPlaceGone: {
    name: 'A place went to somebody else',
    subject: 'The place is not yours any more',
    body: ['We did not hear from you about a shift with {organisation}.', 'The place goes to somebody else now.'],
    after: ['Would you still like it? You can join the waiting list again.'],
    link: LINK,
  },
  shiftMoved: {
    name: 'A shift has another time',
    subject: 'Your shift has another time: does it still suit?',
    body: [
      'Your shift with {organisation} has another time.',
      'The shift starts {moment} now.',
      'Does that suit? Say yes or no before {until}.',
    ],
    after: ['If you say nothing, your place goes to somebody else.'],
    link: LINK,
  },
  shiftCancelled: {
    name: 'A shift is off',
    subject: 'Your shift is off',
    body: ['The shift with {organisation} does not take place.', 'The shift would start {moment}.'],
    after: ['You do not have to come.'],
    link: LINK,
  },
  shiftDayBefore: {
    name: 'Reminder of a shift: a day before',
    subject: 'Reminder: your shift with {organisation}',
    body: [
      '{near, select, today {Today} tomorrow {Tomorrow} other {Soon}} you help at {organisation}.',
      'The shift starts {moment}.',
    ],
    after: ['Can you not come after all? Give the place back now.'],
    link: LINK,
  },
  shiftHoursBefore: {
    name: 'Reminder of a shift: two hours before',
    subject: '{near, select, today {Today} other {Tomorrow}} at {time}: your shift with {organisation}',
    body: ['{near, select, today {Today} other {Tomorrow}} at {time} you help at {organisation}.'],
    after: ['Can you not come after all? Give the place back now.'],
    link: LINK,
  },
  shiftWithdrawn: {
    name: 'A volunteer gives a place back',
    subject: '{name} does not come to the shift',
    body: [
      '{name} gave the place on a shift of {organisation} back.',
      'The shift starts {moment}.',
      '{late, select, yes {This is a late withdrawal.} other {}}',
    ],
    after: ['The place goes to the first on the waiting list. If nobody waits, it is free.'],
    link: LINK,
  },
};
