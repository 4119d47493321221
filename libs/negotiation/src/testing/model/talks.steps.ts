import fc from 'fast-check';

import { hashOf, worded } from './modelled-street.js';
import { MEDIATION, pressedBy, TALKS } from './negotiation.model.js';
import { anyTerms, broker, looks, step, seenIn, seenVersion, who } from './press.js';

const talking = { scope: 'talks' } as const;

const propose = fc.tuple(who, anyTerms).map(([by, next]) =>
  step({
    name: `${by} proposes ${next}`,
    act: (real) =>
      real.press(by, { field: 'proposeTerms', ...talking }, (actor) =>
        real.world.talks.propose(actor, real.id, worded(next)),
      ),
    expect: (m) => pressedBy(m, { who: by, ...talking }, (side) => TALKS.putForward(m, side, next, null)),
  }),
);

const counter = fc.tuple(who, looks, anyTerms).map(([by, look, next]) =>
  step({
    name: `${by} counters the ${look} version with ${next}`,
    act: (real, m) =>
      real.press(by, { field: 'counterProposal', ...talking }, (actor) =>
        real.world.talks.counter(actor, real.id, seenVersion(m, m.last, look).version, worded(next)),
      ),
    expect: (m) =>
      pressedBy(m, { who: by, ...talking }, (side) => TALKS.putForward(m, side, next, seenVersion(m, m.last, look))),
  }),
);

const accept = fc.tuple(who, looks).map(([by, look]) =>
  step({
    name: `${by} accepts the ${look} version`,
    act: (real, m) => {
      const consentsTo = seenVersion(m, m.last, look);
      return real.press(by, { field: 'acceptTerms', scope: 'agree', consentsTo }, (actor) =>
        real.world.talks.accept(actor, real.id, consentsTo.version, hashOf(consentsTo.terms)),
      );
    },
    expect: (m) => {
      const seen = seenVersion(m, m.last, look);
      return pressedBy(m, { who: by, scope: 'agree', yesTo: seen }, (side) => TALKS.accept(m, side, seen));
    },
  }),
);

const withdraw = who.map((by) =>
  step({
    name: `${by} takes the proposal back`,
    act: (real) =>
      real.press(by, { field: 'withdrawProposal', ...talking }, (actor) =>
        real.world.talks.withdrawProposal(actor, real.id),
      ),
    expect: (m) => pressedBy(m, { who: by, ...talking }, (side) => TALKS.withdrawProposal(m, side)),
  }),
);

const decline = who.map((by) =>
  step({
    name: `${by} declines`,
    act: (real) =>
      real.press(by, { field: 'declineProposal', ...talking }, (actor) => real.world.talks.decline(actor, real.id)),
    expect: (m) => pressedBy(m, { who: by, ...talking }, () => TALKS.stop(m, 'declined')),
  }),
);

const leave = who.map((by) =>
  step({
    name: `${by} leaves`,
    act: (real) =>
      real.press(by, { field: 'leaveTalks', ...talking }, (actor) => real.world.talks.leave(actor, real.id)),
    expect: (m) => pressedBy(m, { who: by, ...talking }, () => TALKS.stop(m, 'withdrawn')),
  }),
);

const say = fc.tuple(who, fc.constantFrom('ask' as const, 'message' as const)).map(([by, kind]) =>
  step({
    name: `${by} says something (${kind})`,
    act: (real) =>
      real.press(by, { field: kind, ...talking }, (actor) => real.world.talks[kind](actor, real.id, 'Is er een lift?')),
    expect: (m) => pressedBy(m, { who: by, ...talking }, () => TALKS.say(m)),
  }),
);

const askMediation = who.map((by) =>
  step({
    name: `${by} asks for a broker`,
    act: (real) =>
      real.press(by, { field: 'askMediation', ...talking }, (actor) =>
        real.world.mediated.askMediation(actor, real.id),
      ),
    expect: (m) => pressedBy(m, { who: by, ...talking }, (side) => MEDIATION.ask(m, side)),
  }),
);

const stopMediation = who.map((by) =>
  step({
    name: `${by} wants no broker`,
    act: (real) =>
      real.press(by, { field: 'stopMediation', ...talking }, (actor) =>
        real.world.mediated.stopMediation(actor, real.id),
      ),
    expect: (m) => pressedBy(m, { who: by, ...talking }, () => MEDIATION.stop(m)),
  }),
);

const adopt = fc.tuple(who, looks).map(([by, look]) =>
  step({
    name: `${by} adopts the ${look} suggestion`,
    act: (real, m) => {
      const { version: suggestion, terms } = seenIn(m.suggestions, m.suggestions.length, look);
      return real.press(by, { field: 'adoptSuggestion', ...talking }, (actor) =>
        real.world.mediated.adoptSuggestion(actor, real.id, { suggestion, termsHash: hashOf(terms) }),
      );
    },
    expect: (m) =>
      pressedBy(m, { who: by, ...talking }, (side) =>
        MEDIATION.adopt(m, side, seenIn(m.suggestions, m.suggestions.length, look)),
      ),
  }),
);

const join = broker.map((name) =>
  step({
    name: `${name} joins as mediator`,
    act: async (real) => {
      const { database, mediation } = real.world;
      const joined = await database.transaction((tx) => mediation.join(tx, real.broker(name), real.id));
      return joined.ok ? 'done' : joined.error.kind;
    },
    expect: (m) => MEDIATION.join(m, name),
  }),
);

const suggest = fc.tuple(broker, anyTerms).map(([name, next]) =>
  step({
    name: `${name} suggests ${next}`,
    act: async (real) => {
      const suggested = await real.world.mediation.suggest(real.broker(name), real.id, worded(next));
      return suggested.ok ? 'done' : suggested.error.kind;
    },
    expect: (m) => MEDIATION.suggest(m, name, next),
  }),
);

const leaveAsMediator = broker.map((name) =>
  step({
    name: `${name} stops mediating`,
    act: async (real) => {
      const left = await real.world.mediation.leave(real.broker(name), real.id);
      return left.ok ? 'done' : left.error.kind;
    },
    expect: (m) => MEDIATION.leave(m, name),
  }),
);

/** What two parties and a mediator do in talks; what ends them comes seldom, so that most runs go on for a while. */
export const TALKS_STEPS = {
  propose: { weight: 20, arbitrary: propose },
  counter: { weight: 30, arbitrary: counter },
  accept: { weight: 24, arbitrary: accept },
  withdraw: { weight: 8, arbitrary: withdraw },
  decline: { weight: 1, arbitrary: decline },
  leave: { weight: 1, arbitrary: leave },
  say: { weight: 4, arbitrary: say },
  askMediation: { weight: 30, arbitrary: askMediation },
  stopMediation: { weight: 2, arbitrary: stopMediation },
  adopt: { weight: 60, arbitrary: adopt },
  join: { weight: 40, arbitrary: join },
  suggest: { weight: 50, arbitrary: suggest },
  leaveAsMediator: { weight: 3, arbitrary: leaveAsMediator },
};
