import { err, type Actor, type MandateScope, type Result, type SignedIn } from '#kernel';

import type { Authenticator } from './authenticator.js';

/** Names, in a request or in the first message of a socket, the person or organisation in whose name somebody asks. */
export const ON_BEHALF_OF = 'x-on-behalf-of';

/** What a broker or coordinator does or reads in the name of another. */
export interface Deed {
  /** The coordinate in the schema: `acceptTerms`, `Agreement.contact`. */
  readonly field: string;
  /** The part of the mandate that an act needs; null for looking, which any mandate that lives allows. */
  readonly scope: MandateScope | null;
  /** Whether the resident has to say yes personally, by a code that came by phone. */
  readonly needsOwnYes: boolean;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Nobody may act for this person now, or not for this broker: never given, revoked, ended, or no longer the area. */
export interface NoMandate {
  readonly kind: 'NoMandate';
}
/** The mandate does not cover this. */
export interface OutsideMandate {
  readonly kind: 'OutsideMandate';
  readonly scope: MandateScope | null;
}
/** The broker is, or acted for, the other side of the same talks. */
export interface OtherSide {
  readonly kind: 'OtherSide';
}
/** The resident has not said yes personally to exactly this version. */
export interface ConfirmationNeeded {
  readonly kind: 'ConfirmationNeeded';
}

/** Why something is not done in another's name. */
export type ActingRefusal = NoMandate | OutsideMandate | OtherSide | ConfirmationNeeded;

/** One request in another's name. Every deed is checked and noted in the journal in the transaction that does it. */
export interface Acting {
  perform<T>(deed: Deed, work: () => Promise<T>): Promise<Result<T, ActingRefusal>>;
}

/** Who asks: the actor, and in whose name when a broker acts for somebody. */
export interface Asking {
  readonly actor: Actor;
  readonly acting: Acting | null;
}

/** A broker with the person in whose name this is asked. */
export interface ActingActor {
  readonly actor: SignedIn;
  readonly acting: Acting;
}

const NOBODY: Acting = { perform: async () => err({ kind: 'NoMandate' }) };

/** Names, in a request and in the first message of a socket, the language of the screen. */
export const LANGUAGE = 'accept-language';

/** What a request or a socket says of who asks: its cookies, the person acted for, the language of its screen. */
export interface AskedBy {
  readonly cookie: string | undefined;
  readonly onBehalfOf?: unknown;
  readonly language?: unknown;
}

/** Whoever asks, in the language of the screen when that says one alone; a browser that lists several says none. */
const speaking = (actor: Actor, language: unknown): Actor =>
  (language === 'nl' || language === 'en') && actor.kind !== 'system' ? { ...actor, locale: language } : actor;

/**
 * Who asks, from the cookie and the name of the person acted for. A broker who may not is nobody at all, and is told so
 * by every answer: never does such a request go on in the broker's own name.
 */
export async function askingOf(
  authenticator: Authenticator,
  { cookie, onBehalfOf, language }: AskedBy,
  look: 'actorOf' | 'peek' = 'actorOf',
): Promise<Asking> {
  const actor = speaking(await authenticator[look](cookie), language);
  if (onBehalfOf === undefined || onBehalfOf === null) return { actor, acting: null };
  const asked = typeof onBehalfOf === 'string' ? await authenticator.inNameOf(actor, onBehalfOf) : null;
  return asked ?? { actor: { kind: 'anonymous' }, acting: NOBODY };
}
