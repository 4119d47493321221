import type { Actor } from '#kernel';

import type { ActingActor } from './acting.js';

/** Name of the session cookie: bound to this host, over HTTPS (or localhost) alone. */
export const SESSION_COOKIE = '__Host-session';

/** Tells who sends a request or opens a socket; accounts provide it. */
export abstract class Authenticator {
  /** The actor behind a `Cookie` header; anonymous when there is no living session. */
  abstract actorOf(cookieHeader: string | undefined): Promise<Actor>;

  /** The same without keeping the session alive: for a look that no person asked for. */
  abstract peek(cookieHeader: string | undefined): Promise<Actor>;

  /** The one in whose name somebody asks, with what checks and notes each deed; null when nothing allows it. */
  abstract inNameOf(broker: Actor, personId: string): Promise<ActingActor | null>;
}
