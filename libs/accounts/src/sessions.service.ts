import { Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import { ANONYMOUS, Clock, type Actor, type PersonId, type SignedIn } from '#kernel';
import { Authenticator, Database, newToken, SESSION_COOKIE, tokenHash, type ActingActor, type Tx } from '#platform';

import { ActingService } from './acting.service.js';
import { FORGET_TAKE_OVERS } from './data/phone-codes.queries.js';
import { PeopleRepository } from './data/people.repository.js';
import {
  FORGET_COUNTS,
  FORGET_LINKS,
  FORGET_SESSIONS,
  PROLONG_SESSION,
  SESSION_ACTOR,
} from './data/sessions.queries.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { isDueForProlonging, sessionEnd } from './domain/session.rules.js';

/** Signed-in browsers: who they are, their beginning and end. */
@Injectable()
export class SessionsService extends Authenticator {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly people: PeopleRepository,
    private readonly acting: ActingService,
    private readonly clock: Clock,
  ) {
    super();
  }

  async actorOf(cookieHeader: string | undefined): Promise<Actor> {
    const token = tokenIn(cookieHeader);
    const session = await this.living(token);
    if (token === null || !session) return ANONYMOUS;
    const now = this.clock.now();
    if (isDueForProlonging(session.seenAt, now)) {
      await this.database.read(PROLONG_SESSION, [tokenHash(token), now, sessionEnd(session.actor.roles, now)]);
    }
    return session.actor;
  }

  async peek(cookieHeader: string | undefined): Promise<Actor> {
    return (await this.living(tokenIn(cookieHeader)))?.actor ?? ANONYMOUS;
  }

  inNameOf(broker: Actor, personId: string): Promise<ActingActor | null> {
    return this.acting.inNameOf(broker, personId);
  }

  /** Begins a session; the token goes into the cookie and is kept nowhere else. */
  async begin(tx: Tx, personId: PersonId): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    const endsAt = sessionEnd(await this.people.rolesOf(tx, personId), now);
    await this.sessions.add(tx, { tokenHash: tokenHash(token), personId, createdAt: now, seenAt: now, endsAt });
    return token;
  }

  /** Ends the session of this browser. */
  async end(cookieHeader: string | undefined): Promise<void> {
    const token = tokenIn(cookieHeader);
    if (token !== null) await this.database.write((tx) => this.sessions.remove(tx, tokenHash(token)));
  }

  /** Ends all sessions of a person, this one too; answers how many. */
  endAll(actor: SignedIn): Promise<number> {
    return this.database.write((tx) => this.sessions.removeAllOf(tx, actor.id));
  }

  /** Deletes sessions, links and counts that are over; answers how many rows there were. */
  async forgetEnded(): Promise<number> {
    const now = this.clock.now();
    const removed = [
      ...(await this.database.read(FORGET_SESSIONS, [now])),
      ...(await this.database.read(FORGET_LINKS, [now])),
      ...(await this.database.read(FORGET_COUNTS, [])),
      ...(await this.database.read(FORGET_TAKE_OVERS, [now])),
    ];
    return removed.reduce((sum, count) => sum + count, 0);
  }

  private async living(token: string | null): Promise<{ actor: SignedIn; seenAt: Date } | null> {
    if (token === null) return null;
    const [session] = await this.database.read(SESSION_ACTOR, [tokenHash(token), this.clock.now()]);
    return session ?? null;
  }
}

const tokenIn = (cookieHeader: string | undefined): string | null =>
  cookieHeader === undefined ? null : (parseCookie(cookieHeader)[SESSION_COOKIE] ?? null);
