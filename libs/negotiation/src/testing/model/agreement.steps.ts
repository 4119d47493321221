import fc from 'fast-check';

import { AGREEMENT } from './agreement.model.js';
import { hashOf, worded } from './modelled-street.js';
import { DAY, pressedBy, type Model, type Who } from './negotiation.model.js';
import { anyTerms, looks, step, seenVersion, who } from './press.js';

const running = { scope: 'agreements' } as const;

const isThere = (m: Model): boolean => m.agreement !== null;
const amended = (m: Model): number => m.agreement?.amendment?.version ?? m.versions.length;

/** Whoever is kept out has no session; in what needs both that is held by the services too. */
const isIn = (m: Model, by: Who): boolean => isThere(m) && (by === 'mo' || m.suspended !== by);

const propose = fc.tuple(who, anyTerms).map(([by, next]) =>
  step({
    name: `${by} proposes ${next} for the agreement`,
    possible: isThere,
    act: (real) =>
      real.press(by, { field: 'proposeAmendment', ...running }, (actor) =>
        real.world.amendments.propose(actor, real.agreementId, worded(next)),
      ),
    expect: (m) => pressedBy(m, { who: by, ...running }, (side) => AGREEMENT.propose(m, side, next)),
  }),
);

const counter = fc.tuple(who, looks, anyTerms).map(([by, look, next]) =>
  step({
    name: `${by} counters the ${look} version for the agreement with ${next}`,
    possible: isThere,
    act: (real, m) =>
      real.press(by, { field: 'counterAmendment', ...running }, (actor) =>
        real.world.amendments.counter(actor, real.agreementId, seenVersion(m, amended(m), look).version, worded(next)),
      ),
    expect: (m) =>
      pressedBy(m, { who: by, ...running }, (side) =>
        AGREEMENT.counter(m, side, next, seenVersion(m, amended(m), look)),
      ),
  }),
);

const accept = fc.tuple(who, looks).map(([by, look]) =>
  step({
    name: `${by} accepts the ${look} version for the agreement`,
    possible: isThere,
    act: (real, m) => {
      const consentsTo = seenVersion(m, amended(m), look);
      const seen = { version: consentsTo.version, termsHash: hashOf(consentsTo.terms) };
      return real.press(by, { field: 'acceptAmendment', scope: 'agree', consentsTo }, (actor) =>
        real.world.amendments.accept(actor, real.agreementId, seen),
      );
    },
    expect: (m) => {
      const seen = seenVersion(m, amended(m), look);
      return pressedBy(m, { who: by, scope: 'agree', yesTo: seen }, (side) => AGREEMENT.accept(m, side, seen));
    },
  }),
);

const decline = who.map((by) =>
  step({
    name: `${by} declines other terms`,
    possible: (m) => isIn(m, by),
    act: (real) =>
      real.press(by, { field: 'declineAmendment', ...running }, (actor) =>
        real.world.amendments.decline(actor, real.agreementId),
      ),
    expect: (m) => pressedBy(m, { who: by, ...running }, (side) => AGREEMENT.decline(m, side)),
  }),
);

const withdraw = who.map((by) =>
  step({
    name: `${by} takes other terms back`,
    possible: (m) => isIn(m, by),
    act: (real) =>
      real.press(by, { field: 'withdrawAmendment', ...running }, (actor) =>
        real.world.amendments.withdraw(actor, real.agreementId),
      ),
    expect: (m) => pressedBy(m, { who: by, ...running }, (side) => AGREEMENT.withdraw(m, side)),
  }),
);

const days = fc.constantFrom([0, 1], [2, 4], [0, 20], [-1, 3], [3, 2]);
const pause = fc.tuple(who, days).map(([by, [from = 0, to = 0]]) =>
  step({
    name: `${by} pauses from day ${from} to day ${to}`,
    possible: (m) => isIn(m, by),
    act: (real, m) => {
      const day = (ahead: number): string => new Date(m.now + DAY / 24 + ahead * DAY).toISOString().slice(0, 10);
      return real.press(by, { field: 'pauseAgreement', ...running }, (actor) =>
        real.world.pauses.pause(actor, real.agreementId, { fromDay: day(from), toDay: day(to) }),
      );
    },
    expect: (m) => pressedBy(m, { who: by, ...running }, () => AGREEMENT.pause(m, from, to)),
  }),
);

const resume = who.map((by) =>
  step({
    name: `${by} ends the pause`,
    possible: (m) => isIn(m, by),
    act: (real) =>
      real.press(by, { field: 'resumeAgreement', ...running }, (actor) =>
        real.world.pauses.resume(actor, real.agreementId),
      ),
    expect: (m) => pressedBy(m, { who: by, ...running }, () => AGREEMENT.resume(m)),
  }),
);

const end = who.map((by) =>
  step({
    name: `${by} ends the agreement`,
    possible: (m) => isIn(m, by),
    act: (real) =>
      real.press(by, { field: 'endAgreement', ...running }, (actor) =>
        real.world.agreements.endAgreement(actor, real.agreementId, 'noTime'),
      ),
    expect: (m) => pressedBy(m, { who: by, ...running }, () => AGREEMENT.end(m)),
  }),
);

/** What two parties do with what they agreed. */
export const AGREEMENT_STEPS = {
  proposeAmendment: { weight: 40, arbitrary: propose },
  counterAmendment: { weight: 50, arbitrary: counter },
  acceptAmendment: { weight: 40, arbitrary: accept },
  declineAmendment: { weight: 4, arbitrary: decline },
  withdrawAmendment: { weight: 4, arbitrary: withdraw },
  pause: { weight: 14, arbitrary: pause },
  resume: { weight: 10, arbitrary: resume },
  end: { weight: 1, arbitrary: end },
};
