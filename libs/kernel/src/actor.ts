import type { PersonId } from './ids.js';
import type { MandateScope } from './mandate-scopes.js';

/** What somebody may be here; a broker's areas stand beside the role. */
export type Role = 'resident' | 'broker' | 'coordinator' | 'administrator';

/** Languages of the screens and mails. */
export type Locale = 'nl' | 'en';

/** Somebody who is signed in, with what this person may be. */
export interface SignedIn {
  readonly kind: 'person';
  readonly id: PersonId;
  readonly roles: readonly Role[];
  /** Codes of the areas (and all below them) that this person is broker of. */
  readonly brokerOf: readonly string[];
  readonly locale: Locale;
  /** Who acts in this name, a broker by a mandate or a coordinator of an organisation; absent when people act for themselves. */
  readonly actedBy?: PersonId;
  /** What this covers; absent with `actedBy`. */
  readonly actedWithin?: readonly MandateScope[];
}

/** Who acts: a person, nobody known, or the product itself (jobs, demo). */
export type Actor = SignedIn | { readonly kind: 'anonymous'; readonly locale?: Locale } | { readonly kind: 'system' };

/** The product itself, as actor of jobs. */
export const SYSTEM: Actor = { kind: 'system' };

/** Somebody who is not signed in. */
export const ANONYMOUS: Actor = { kind: 'anonymous' };

/** Whether the actor holds the role. */
export const hasRole = (actor: Actor, role: Role): actor is SignedIn =>
  actor.kind === 'person' && actor.roles.includes(role);

/** Whether somebody may do what a mandate has to cover: always for oneself, in another's name as far as it goes. */
export const mayAct = ({ actedBy, actedWithin = [] }: SignedIn, scope: MandateScope): boolean =>
  actedBy === undefined || actedWithin.includes(scope);

/** The person behind an actor, or null. */
export const personOf = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.id : null);
