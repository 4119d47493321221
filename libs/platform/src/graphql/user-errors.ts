import { createUnionType, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Fact, Result } from '#kernel';

import { Open } from './access.js';

/** What every refusal has in common. */
@InterfaceType({
  description: 'A refusal that people can do something about. The screens word it from its type and facts.',
})
export abstract class UserError {
  @Open(() => String, { description: 'What happened, in plain English, for developers.' })
  message: string;
}

/** Not there, or not for this viewer: both answer alike. */
@ObjectType({ implements: () => [UserError], description: 'It does not exist, or you may not see it.' })
export class NotFoundError extends UserError {
  static of(): NotFoundError {
    return Object.assign(new NotFoundError(), { message: 'It was not found.' });
  }
}

/** A field of the input breaks a rule. */
@ObjectType({ implements: () => [UserError], description: 'A field of the input cannot be used.' })
export class InvalidInputError extends UserError {
  @Open(() => String, { description: 'The field, as a path: `terms.when.start`.' })
  field: string;

  @Open(() => String, { description: 'The rule that it breaks, a stable word: `tooLong`, `past`, `unknown`.' })
  rule: string;

  @Open(() => Int, { nullable: true, description: 'The bound of the rule, when it has one.' })
  bound: number | null;

  static of(facts: { field: string; rule: string; bound?: number | null }): InvalidInputError {
    const message = `The field ${facts.field} cannot be used: ${facts.rule}.`;
    return Object.assign(new InvalidInputError(), {
      message,
      field: facts.field,
      rule: facts.rule,
      bound: facts.bound ?? null,
    });
  }
}

/** Too often in a short time. */
@ObjectType({ implements: () => [UserError], description: 'This was done too often; it is possible again later.' })
export class TooOftenError extends UserError {
  @Open(() => Int, { description: 'Seconds until it is possible again.' })
  retryAfterSeconds: number;

  static of(retryAfterSeconds: number): TooOftenError {
    return Object.assign(new TooOftenError(), { message: 'Too often; try again later.', retryAfterSeconds });
  }
}

/** One presenter per error kind; a new kind without one does not compile. */
export type ErrorMap<E extends Fact> = { readonly [K in E['kind']]: (error: Extract<E, { kind: K }>) => UserError };

/** Shows a result at the door: the value by `from`, an error by its presenter; `present` may know more kinds than these. */
export function show<T, E extends Fact, Shown extends object, Presenters extends ErrorMap<E>>(
  result: Result<T, E>,
  from: (value: T) => Shown,
  present: Presenters,
): Shown | ReturnType<Presenters[E['kind']]> {
  if (result.ok) return from(result.value);
  const presenter = present[result.error.kind as E['kind']] as unknown as (
    error: E,
  ) => ReturnType<Presenters[E['kind']]>;
  return presenter(result.error);
}

type Class = abstract new (...given: never[]) => object;

/** The union of a mutation: what it gives, and every refusal it knows. */
export const resultUnion = <const Types extends readonly Class[]>(
  name: string,
  description: string,
  types: Types,
): InstanceType<Types[number]> =>
  createUnionType({
    name,
    description,
    types: () => types as never,
    resolveType: (value: object) => value.constructor,
  });
