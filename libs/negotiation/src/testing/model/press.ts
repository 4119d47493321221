import { deepStrictEqual } from 'node:assert/strict';

import fc from 'fast-check';

import { compare } from './compare.js';
import type { ModelledTalks } from './modelled-talks.js';
import { TERMS, type Answer, type Model, type Seen, type TermsName, type Who } from './negotiation.model.js';

/** The most that is pressed in one run. */
const MOST = 50;
/** The most that is tried in one run: what the model refuses is mostly left. */
const MOST_TRIED = 180;

/** One thing that somebody does, or that happens: in the product, and in the model. */
export interface Step {
  /** What stands in a counterexample. */
  readonly name: string;
  /** Whether there is anything to press at all. */
  possible?(m: Model): boolean;
  /** In the product, with what the screen showed before it. */
  act(real: ModelledTalks, m: Model): Promise<Answer>;
  /** In the model, which changes by it. */
  expect(m: Model): Answer;
}

/** A step, as it is. */
export const step = (made: Step): Step => made;

/** A step as fast-check runs it: the answer, and after it everything that can be seen, are what the model expects. */
class Press implements fc.AsyncCommand<Model, ModelledTalks> {
  constructor(
    private readonly verb: string,
    private readonly made: Step,
    private readonly boldly: boolean,
  ) {}

  /** What the model refuses is pressed boldly alone: seldom enough that most runs get somewhere. */
  check(m: Readonly<Model>): boolean {
    const tried = structuredClone(m) as Model;
    if (m.pressed === MOST || this.made.possible?.(tried) === false) return false;
    return this.boldly || this.made.expect(tried) === 'done';
  }

  async run(m: Model, real: ModelledTalks): Promise<void> {
    const answer = await this.made.act(real, m);
    deepStrictEqual(answer, this.made.expect(m), this.made.name);
    m.pressed += 1;
    real.world.answered(this.verb, answer);
    await compare(real, m);
  }

  toString(): string {
    return this.made.name;
  }
}

/** How often each step comes, by its verb. */
export type Steps = Readonly<Record<string, { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }>>;

const boldly = fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

/** Whatever comes of these steps, one after another; at most fifty of them are pressed. */
export const pressesOf = (steps: Steps) => {
  const presses = Object.entries(steps).map(([verb, { weight, arbitrary }]) => ({
    weight,
    arbitrary: fc.tuple(arbitrary, boldly).map(([made, bold]) => new Press(verb, made, bold)),
  }));
  return fc.commands([fc.oneof(...presses)], { maxCommands: MOST_TRIED, size: 'large' });
};

/** What somebody looks at when pressing: what stands, what stood before it, or a hash or a number that somebody made up. */
export type Look = 'standing' | 'earlier' | 'forged' | 'renumbered';

/** Mostly what stands. */
export const looks = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Look>('standing') },
  { weight: 2, arbitrary: fc.constantFrom<Look>('earlier', 'forged', 'renumbered') },
);
/** Anybody who can press a button of a party. */
export const who = fc.constantFrom<Who>('requester', 'helper', 'requester', 'helper', 'mo');
/** Either party. */
export const side = fc.constantFrom('requester' as const, 'helper' as const);
/** Either broker. */
export const broker = fc.constantFrom('bea' as const, 'mo' as const);
/** Any of the terms. */
export const anyTerms = fc.constantFrom(...(Object.keys(TERMS) as TermsName[]));

/** A version as it is looked at, out of a list that counts from 1; `at` is the one that stands. */
export function seenIn(versions: readonly TermsName[], at: number, look: Look): Seen {
  const seen = look === 'earlier' ? at - 1 : at;
  const terms = look === 'forged' ? null : (versions[seen - 1] ?? null);
  return { version: look === 'renumbered' ? at + 1 : seen, terms };
}

/** A version of the talks or of an amendment as it is looked at. */
export const seenVersion = (m: Model, at: number, look: Look): Seen =>
  seenIn(
    m.versions.map(({ terms }) => terms),
    at,
    look,
  );
