import fc from 'fast-check';

import type { MandateScope } from '#kernel';

import { AGREEMENT } from './agreement.model.js';
import { DAY, HOUR, isOpenAmendment, other, standing, TALKS, type Model, type TermsName } from './negotiation.model.js';
import { side, step } from './press.js';

/** The clock stays in winter, so that the wall keeps its distance to UTC. */
const LAST_MOMENT = Date.parse('2027-03-01T00:00:00Z');
const CODE_MS = 600_000;
/** So many a half hour of the real clock. */
const CODES = 5;

const goOn = fc.constantFrom(CODE_MS - 1000, CODE_MS, HOUR, 13 * HOUR, 2 * DAY, 5 * DAY).map((ms) =>
  step({
    name: `${ms / HOUR} hours go by`,
    possible: (m) => m.now + ms < LAST_MOMENT,
    act: async (real, m) => {
      real.world.clock.moveTo(new Date(m.now + ms));
      return 'done';
    },
    expect: (m) => {
      m.now += ms;
      return 'done';
    },
  }),
);

const sweep = fc.constant(
  step({
    name: 'the clock looks what lapsed',
    act: async (real) => {
      await real.sweep();
      return 'done';
    },
    expect: (m) => {
      TALKS.lapse(m);
      AGREEMENT.lapse(m);
      return 'done';
    },
  }),
);

const block = side.map((by) =>
  step({
    name: `${by} blocks the other`,
    possible: (m) => !m.isBlocked && m.suspended !== by,
    act: async ({ world, people }) => {
      const blocked = await world.blocks.block(people[by], people[other(by)].id);
      return blocked.ok ? 'done' : blocked.error.kind;
    },
    expect: (m) => {
      m.isBlocked = true;
      m.untold.push('blocked');
      return 'done';
    },
  }),
);

const suspend = side.map((whom) =>
  step({
    name: `the ${whom} is suspended`,
    possible: (m) => m.suspended === null,
    act: (real) => real.suspend(whom),
    expect: (m) => {
      m.suspended = whom;
      m.untold.push('suspended');
      return 'done';
    },
  }),
);

const tell = fc.constant(
  step({
    name: 'what happened elsewhere reaches the talks',
    possible: (m) => m.untold.length > 0,
    act: async (real, m) => {
      await real.tell(m);
      return 'done';
    },
    expect: (m) => {
      TALKS.told(m);
      return 'done';
    },
  }),
);

const given = fc.constantFrom<readonly MandateScope[]>(['talks', 'agree', 'agreements'], ['talks', 'agree'], ['talks']);
const giveMandate = given.map((scopes) =>
  step({
    name: `the requester lets Mo act (${scopes.join(', ')})`,
    act: (real) => real.giveMandate(scopes),
    expect: (m) => {
      if (m.suspended === 'requester') return 'NotFound';
      m.mandate = scopes;
      return 'done';
    },
  }),
);

const endMandate = fc.constant(
  step({
    name: 'the requester lets Mo act no more',
    possible: (m) => m.mandate.length > 0,
    act: (real) => real.endMandate(),
    expect: (m) => {
      m.mandate = [];
      return 'done';
    },
  }),
);

/** What there is to say yes to: other terms for the agreement, or what stands in the talks. */
function waiting(m: Model): { readonly version: number; readonly terms: TermsName } | null {
  const version = isOpenAmendment(m) ? (m.agreement?.amendment?.version ?? 0) : m.last;
  const terms = isOpenAmendment(m) ? (m.versions[version - 1]?.terms ?? null) : standing(m);
  return terms && { version, terms };
}

const sayYes = fc.constant(
  step({
    name: 'the requester says yes by phone',
    possible: (m) => m.codes < CODES && m.mandate.includes('agree') && waiting(m) !== null,
    act: async (real, m) => {
      const seen = waiting(m);
      return seen === null ? 'nothing' : real.sayYes(seen);
    },
    expect: (m) => {
      const seen = waiting(m);
      if (seen === null) return 'nothing';
      m.codes += 1;
      m.ownYes = { to: seen, until: m.now + CODE_MS };
      return 'done';
    },
  }),
);

/** The clock, a block, a suspension, a mandate, and a yes by phone. */
export const ELSEWHERE_STEPS = {
  goOn: { weight: 8, arbitrary: goOn },
  sweep: { weight: 7, arbitrary: sweep },
  block: { weight: 1, arbitrary: block },
  suspend: { weight: 1, arbitrary: suspend },
  tell: { weight: 10, arbitrary: tell },
  giveMandate: { weight: 5, arbitrary: giveMandate },
  endMandate: { weight: 1, arbitrary: endMandate },
  sayYes: { weight: 14, arbitrary: sayYes },
};
