import { Extensions, Field, type FieldOptions, type ReturnTypeFunc } from '@nestjs/graphql';
import type { Actor, MandateScope, Role } from '#kernel';

import type { RequestContext } from './request-context.js';

/** Decides about one nested value for one viewer; a denied value reads as absent. */
export interface FieldPolicy<Source> {
  readonly name: string;
  readonly allows: (source: Source, actor: Actor, context: RequestContext) => boolean | Promise<boolean>;
}

/** What stands on a schema coordinate: who may call a root field, or who may read a nested one. */
export type Access =
  | { readonly may: 'anyone' }
  | { readonly may: 'signedIn' }
  | { readonly may: 'roles'; readonly roles: readonly Role[] }
  | { readonly may: 'withParent' }
  | { readonly may: 'policy'; readonly policy: FieldPolicy<never> };

const declare = (access: Access): MethodDecorator & PropertyDecorator => Extensions({ access });

/** A root field that needs no session. */
export const Anyone = (): MethodDecorator & PropertyDecorator => declare({ may: 'anyone' });

/** A root field for everybody who is signed in. */
export const SignedInOnly = (): MethodDecorator & PropertyDecorator => declare({ may: 'signedIn' });

/** A root field for people with one of these roles. */
export const RequiresRole = (...roles: Role[]): MethodDecorator & PropertyDecorator => declare({ may: 'roles', roles });

/** A resolved nested field that whoever sees the parent may read. */
export const WithParent = (): MethodDecorator & PropertyDecorator => declare({ may: 'withParent' });

/** A resolved nested field that a policy decides about. */
export const Decided = <Source>(policy: FieldPolicy<Source>): MethodDecorator & PropertyDecorator =>
  declare({ may: 'policy', policy: policy });

/** How a root field can be used in another's name. */
export interface ForAnother {
  /** Part of the mandate that it needs; null for looking. */
  readonly scope: MandateScope | null;
  readonly needsOwnYes: boolean;
  /** The argument that has to be true for it to be a yes; null when it always is one. */
  readonly yesWhen: string | null;
}

/**
 * A mutation that a broker may press in the name of somebody whose mandate covers this part, and a coordinator in that of an
 * organisation; one without a ground is refused.
 * With `ownYes` the resident has to confirm the same version by a phone code first, where `yesWhen` names an argument only when
 * that is true. Its union gains the refusals by itself.
 */
export const ActableForAnother = (
  scope: MandateScope,
  ownYes?: 'ownYes',
  yesWhen: string | null = null,
): MethodDecorator & PropertyDecorator =>
  Extensions({ forAnother: { scope, needsOwnYes: ownYes === 'ownYes', yesWhen } satisfies ForAnother });

/** A query or subscription that a broker may use in the name of somebody with a mandate; each use stands in the journal. */
export const SeenForAnother = (): MethodDecorator & PropertyDecorator =>
  Extensions({ forAnother: { scope: null, needsOwnYes: false, yesWhen: null } satisfies ForAnother });

type Options = FieldOptions & { readonly description: string };

/** A field that whoever sees the parent may read. */
export const Open = (type: ReturnTypeFunc, options: Options): PropertyDecorator =>
  both(Field(type, options as never), WithParent());

/** A field that a policy decides about, viewer by viewer; it must be nullable. */
export const Guarded = <Source>(
  policy: FieldPolicy<Source>,
  type: ReturnTypeFunc,
  options: Options & { readonly nullable: true },
): PropertyDecorator => both(Field(type, options as never), Decided(policy));

const both =
  (first: PropertyDecorator, second: PropertyDecorator): PropertyDecorator =>
  (target, key) => {
    first(target, key);
    second(target, key);
  };
