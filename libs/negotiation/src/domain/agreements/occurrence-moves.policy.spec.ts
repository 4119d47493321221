import { describe, expect, it } from '@jest/globals';

import { allowedActions, type TimeAtHand } from './occurrence-moves.policy.js';

const now = new Date('2026-03-20T12:00:00Z');
const later = new Date('2026-03-24T09:00:00Z');
const time = (other: Partial<TimeAtHand> = {}): TimeAtHand => ({
  state: 'planned',
  startsAt: later,
  endsAt: new Date('2026-03-24T10:00:00Z'),
  absentId: null,
  agreementState: 'active',
  helperId: 'jan',
  move: null,
  standIn: null,
  apart: false,
  ...other,
});
const move = { proposedBy: 'jan', startsAt: later };

describe('what a party can do with one time', () => {
  it.each([
    ['to come', time(), 'fatma', ['cancel', 'proposeMove']],
    ['to come, for who helps', time(), 'jan', ['cancel', 'proposeMove', 'askStandIn']],
    ['that was moved', time({ state: 'moved' }), 'fatma', ['cancel', 'proposeMove']],
    [
      'that the other side would have liked at a moment that is gone',
      time({ move: { ...move, startsAt: now } }),
      'fatma',
      ['cancel', 'proposeMove', 'dropMove'],
    ],
    [
      'for which somebody would come, seen by the helper',
      time({ standIn: { state: 'willing', apart: false } }),
      'jan',
      ['cancel', 'proposeMove', 'endStandIn'],
    ],
    [
      'for which somebody was asked and has not answered',
      time({ standIn: { state: 'asked', apart: false } }),
      'fatma',
      ['cancel', 'proposeMove'],
    ],
    ['that has begun with a wish to move it', time({ startsAt: now, move }), 'fatma', ['dropMove']],
    [
      'that the other side would like to move',
      time({ move }),
      'fatma',
      ['cancel', 'proposeMove', 'acceptMove', 'dropMove'],
    ],
    ['that one would like to move oneself', time({ move }), 'jan', ['cancel', 'proposeMove', 'dropMove', 'askStandIn']],
    [
      'for which the helper asked somebody',
      time({ standIn: { state: 'asked', apart: false } }),
      'jan',
      ['cancel', 'proposeMove', 'endStandIn'],
    ],
    [
      'for which somebody would come',
      time({ standIn: { state: 'willing', apart: false } }),
      'fatma',
      ['cancel', 'proposeMove', 'consentToStandIn'],
    ],
    [
      'for which somebody would come who is apart by now',
      time({ standIn: { state: 'willing', apart: true } }),
      'fatma',
      ['cancel', 'proposeMove'],
    ],
    ['of two who are apart', time({ move, apart: true }), 'fatma', ['cancel', 'dropMove']],
    ['of which one has not to ask the other', time({ apart: true }), 'jan', ['cancel']],
    ['that was missed', time({ state: 'missed', startsAt: now }), 'jan', ['excuse']],
    ['that the other one missed', time({ state: 'missed', startsAt: now, absentId: 'jan' }), 'fatma', []],
    ['that has begun', time({ startsAt: now }), 'fatma', []],
    ['that was cancelled', time({ state: 'cancelled' }), 'fatma', []],
    ['of an agreement that ended', time({ agreementState: 'ended', move }), 'fatma', []],
  ])('%s', (_, given, party, actions) => {
    expect(allowedActions(given, party, now)).toEqual(actions);
  });
});
