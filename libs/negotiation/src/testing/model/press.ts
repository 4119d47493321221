import { deepStrictEqual } from 'node:assert/strict';

import fc from 'fast-check';

import { compare } from './compare.js';
import type { ModelledTalks } from './modelled-talks.js';
import { TERMS, type Answer, type Model, type Seen, type TermsName, type Who } from './negotiation.model.js';

/** One thing that somebody does, or that happens: in the product, and in the model. */
export interface Step {
  /** What stands in a counterexample. */
  readonly name: string;
  /** Whether there is anything to press at all; what is refused is pressed too. */
  possible?(m: Model): boolean;
  /** In the product, with what the screen showed before it. */
  act(real: ModelledTalks, m: Model): Promise<Answer>;
  /** In the model, which changes by it. */
  expect(m: Model): Answer;
}

/** A step as fast-check runs it: the answer, and after it everything that can be seen, are what the model expects. */
export class Press implements fc.AsyncCommand<Model, ModelledTalks> {
  constructor(private readonly step: Step) {}

  check(m: Readonly<Model>): boolean {
    return this.step.possible?.(m) ?? true;
  }

  async run(m: Model, real: ModelledTalks): Promise<void> {
    const answer = await this.step.act(real, m);
    deepStrictEqual(answer, this.step.expect(m), this.step.name);
    await compare(real, m);
  }

  toString(): string {
    return this.step.name;
  }
}

/** What somebody looks at when pressing: what stands, the version before it, or a hash that somebody made up. */
export type Look = 'standing' | 'earlier' | 'forged';

export const looks = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Look>('standing') },
  { weight: 1, arbitrary: fc.constant<Look>('earlier') },
  { weight: 1, arbitrary: fc.constant<Look>('forged') },
);
export const who = fc.constantFrom<Who>('requester', 'helper', 'requester', 'helper', 'mo');
export const side = fc.constantFrom('requester' as const, 'helper' as const);
export const broker = fc.constantFrom('bea' as const, 'mo' as const);
export const anyTerms = fc.constantFrom(...(Object.keys(TERMS) as TermsName[]));

/** A version as it is looked at, out of a list that counts from 1; `at` is the one that stands. */
export function seenIn(versions: readonly TermsName[], at: number, look: Look): Seen {
  const version = look === 'earlier' ? at - 1 : at;
  return { version, terms: look === 'forged' ? null : (versions[version - 1] ?? null) };
}

/** A version of the talks or of an amendment as it is looked at. */
export const seenVersion = (m: Model, at: number, look: Look): Seen =>
  seenIn(
    m.versions.map(({ terms }) => terms),
    at,
    look,
  );
