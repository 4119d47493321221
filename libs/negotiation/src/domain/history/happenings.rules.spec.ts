import { describe, expect, it } from '@jest/globals';

import { amendmentOf, moveOf, on, rowsOf, standInOf, timeOf } from './happening-examples.data.js';
import { happeningsOf, stoodAt, type Happening, type LivingRows } from './happenings.rules.js';

const told = (some: Partial<LivingRows>, readerId = 'fatma'): Happening[] =>
  happeningsOf(rowsOf(some), { requesterId: 'fatma', readerId }, 1);
const said = (some: Partial<LivingRows>, readerId?: string): unknown[][] =>
  told(some, readerId).map(({ kind, byId, at }) => [kind, byId, at.getUTCDate()]);

describe('what happened to an agreement', () => {
  it('compares each answer with the version before it, and a yes with what was agreed', () => {
    const amendments = [
      amendmentOf({}),
      amendmentOf({ kind: 'counter', byId: 'fatma', version: 3 }),
      amendmentOf({ kind: 'accept', version: 3 }),
      amendmentOf({ amendmentId: 'next', version: 4 }),
      amendmentOf({ amendmentId: 'next', kind: 'decline', byId: 'fatma', version: 4 }),
      amendmentOf({ amendmentId: 'third', version: 5 }),
      amendmentOf({ amendmentId: 'third', kind: 'lapse', byId: null, version: 5 }),
    ];
    expect(told({ amendments }).map(({ kind, terms }) => [kind, terms?.version, terms?.against])).toEqual([
      ['proposeAmendment', 2, 1],
      ['counterAmendment', 3, 2],
      ['acceptAmendment', 3, 1],
      ['proposeAmendment', 4, 3],
      ['declineAmendment', undefined, undefined],
      ['proposeAmendment', 5, 3],
      ['lapseAmendment', undefined, undefined],
    ]);
  });

  it('tells times that took place, did not, or were called off, and not what a pause or the end took along', () => {
    const times = [
      timeOf({ state: 'done' }),
      timeOf({ state: 'missed', startsAt: on(21) }),
      timeOf({ state: 'excused', startsAt: on(22), absentId: 'jan', excusedAt: on(23) }),
      timeOf({ state: 'excused', startsAt: on(24), excusedAt: on(25) }),
      timeOf({ state: 'cancelled', startsAt: on(27), cancelledBy: 'fatma', cancelledAt: on(2) }),
      timeOf({ state: 'cancelled', cancelledBy: 'fatma', cancelledAt: on(2), endedWithIt: true }),
      timeOf({ state: 'skipped' }),
      timeOf(),
    ];
    expect(said({ times })).toEqual([
      ['cancelTime', 'fatma', 2],
      ['timeDone', null, 20],
      ['timeMissed', null, 21],
      ['timeMissed', null, 22],
      ['excuseTime', 'jan', 23],
      ['timeMissed', null, 24],
      ['excusedTime', null, 25],
    ]);
  });

  it('tells a wish to move and how it went; one that another wish replaced is told by that one', () => {
    const moves = [
      moveOf({ state: 'replaced', decidedBy: 'fatma', proposedAt: on(1), decidedAt: on(2) }),
      moveOf({ state: 'dropped', proposedBy: 'fatma', proposedAt: on(2), decidedBy: 'jan', decidedAt: on(3) }),
      moveOf({ proposedAt: on(3), decidedAt: on(4) }),
      moveOf({ state: 'replaced', proposedAt: on(5), decidedBy: null, decidedAt: on(6) }),
      moveOf({ state: 'open', proposedAt: on(7), decidedBy: null, decidedAt: null }),
    ];
    expect(said({ moves })).toEqual([
      ['proposeMove', 'jan', 1],
      ['proposeMove', 'fatma', 2],
      ['dropMove', 'jan', 3],
      ['proposeMove', 'jan', 3],
      ['acceptMove', 'fatma', 4],
      ['proposeMove', 'jan', 5],
      ['moveGone', null, 6],
      ['proposeMove', 'jan', 7],
    ]);
  });

  it('knows where a time stood at a moment, and says nothing where no row keeps it', () => {
    const moved = timeOf({ localStart: '2026-01-22T16:00', slot: '2026-01-20T10:00' });
    const moves = [
      moveOf({ localStart: '2026-01-22T16:00', decidedAt: on(8) }),
      moveOf({}),
      moveOf({ state: 'dropped', localStart: '2026-01-23T10:00', decidedAt: on(5) }),
      moveOf({ timeId: 'another', localStart: '2026-01-24T10:00' }),
    ];
    const amendments = [amendmentOf({ kind: 'accept', at: on(2) })];
    const known = rowsOf({ moves });
    expect([3, 5, 7, 9].map((day) => stoodAt(known, moved, on(day)))).toEqual([
      '2026-01-20T10:00',
      '2026-01-21T14:00',
      '2026-01-21T14:00',
      '2026-01-22T16:00',
    ]);
    // Seen red: a wish that was agreed to in the same instant was told as "not there, but there".
    const atOnce = rowsOf({ times: [moved], moves: [moveOf({ decidedAt: on(3) })] });
    expect(told(atOnce).map(({ time }) => time)).toEqual(['2026-01-20T10:00', '2026-01-20T10:00']);
    expect(stoodAt(rowsOf({ moves, amendments }), moved, on(1))).toBeNull();
    expect(stoodAt(rowsOf({ moves, amendments }), moved, on(3))).toBe('2026-01-20T10:00');
    expect(stoodAt(rowsOf({ amendments }), timeOf(), on(1))).toBeNull();
    expect(stoodAt(rowsOf({ amendments }), timeOf({ startsAt: on(1, 12) }), on(1))).toBe('2026-01-20T10:00');
    expect(stoodAt(rowsOf({ amendments: [amendmentOf({})] }), timeOf(), on(1))).toBe('2026-01-20T10:00');
  });

  it('tells a pause, and its end when somebody ended it earlier', () => {
    const pause = { byId: 'jan', fromDay: '2026-01-10', toDay: '2026-01-20', madeAt: on(9) };
    expect(
      said({
        pauses: [
          { ...pause, endedAt: on(15), endedBy: 'fatma' },
          { ...pause, madeAt: on(16), endedAt: on(21), endedBy: null },
        ],
      }),
    ).toEqual([
      ['pause', 'jan', 9],
      ['resume', 'fatma', 15],
      ['pause', 'jan', 16],
    ]);
  });

  it('tells of a stand-in to who is helped from their yes on, and to the helper always', () => {
    const standIns = [
      standInOf({ name: 'Anna', askedAt: on(4), state: 'declined', decidedAt: on(4, 12) }),
      standInOf({ name: 'Bram', askedAt: on(5), state: 'refused', willingAt: on(6), decidedAt: on(7) }),
      standInOf({ askedAt: on(8), state: 'agreed', willingAt: on(9), consentedBy: 'fatma', decidedAt: on(10) }),
    ];
    const anna = [
      ['askStandIn', 'jan', 4],
      ['declineStandIn', null, 4],
    ];
    const others = [
      ['askStandIn', 'jan', 5],
      ['standInWilling', null, 6],
      ['refuseStandIn', 'fatma', 7],
      ['askStandIn', 'jan', 8],
      ['standInWilling', null, 9],
      ['agreeStandIn', 'fatma', 10],
    ];
    expect(said({ standIns }, 'fatma')).toEqual(others);
    expect(said({ standIns }, 'jan')).toEqual([...anna, ...others]);
  });

  it('does not say when a consent was given that its end wrote over', () => {
    const ended = { state: 'ended', willingAt: on(6), decidedAt: on(8) } as const;
    expect(said({ standIns: [standInOf({ ...ended, consentedBy: 'fatma' })] }).slice(2)).toEqual([
      ['endAgreedStandIn', null, 8],
    ]);
    expect(said({ standIns: [standInOf(ended)] }).slice(2)).toEqual([['endStandIn', null, 8]]);
  });

  it('tells what was asked after months, what the reader said, and the end after that', () => {
    const asked = { months: 2, askedAt: on(11), answer: null, answeredBy: null, answeredAt: null } as const;
    const answered = { answeredBy: 'fatma', answeredAt: on(12) };
    const endings = [{ at: on(12), byId: 'fatma' }];
    expect(said({ reviews: [asked], endings: [{ at: on(13), byId: null }] })).toEqual([
      ['askReview', null, 11],
      ['agreementOver', null, 13],
    ]);
    for (const [answer, kind] of [
      ['stillGood', 'reviewStillGood'],
      ['change', 'reviewChange'],
      ['stop', 'reviewStop'],
    ] as const)
      expect(said({ reviews: [{ ...asked, ...answered, answer }], endings })).toEqual([
        ['askReview', null, 11],
        [kind, 'fatma', 12],
        ['endAgreement', 'fatma', 12],
      ]);
  });
});
