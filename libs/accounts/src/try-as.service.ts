import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type PersonId, type Result } from '#kernel';
import { Database } from '#platform';

import { PeopleRepository } from './data/people.repository.js';
import { DEMO_CAST, type DemoCast, type DemoPart } from './domain/demo-cast.js';
import { SessionsService } from './sessions.service.js';
import type { Begun } from './sign-in.service.js';

/** Somebody to try the product as. */
export interface DemoFace extends Omit<DemoPart, 'email'> {
  readonly id: PersonId;
  readonly firstName: string;
}

/** Nobody whom one can be. */
export interface NotForTrying {
  readonly kind: 'NotFound';
}

/** Being somebody of the demo world without a password. Without a cast, as wherever real people are, nobody can be. */
@Injectable()
export class TryAsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsService,
    @Inject(DEMO_CAST) private readonly cast: DemoCast,
  ) {}

  /** The cast as it can be chosen from, in its own order; who has no active account is left out. */
  async faces(): Promise<DemoFace[]> {
    if (this.cast.length === 0) return [];
    const found = await this.people.byEmails(this.cast.map(({ email }) => email));
    return this.cast.flatMap(({ email, ...part }) => {
      const person = found.find((one) => one.email === email);
      return person ? [{ ...part, id: person.id, firstName: person.firstName }] : [];
    });
  }

  /** Begins a session as somebody of the cast, in place of the one that this browser has. */
  async tryAs(personId: string, cookieHeader: string | undefined): Promise<Result<Begun, NotForTrying>> {
    const faces = await this.faces();
    const face = faces.find(({ id }) => id === personId);
    if (!face) return err({ kind: 'NotFound' });
    const begun = await this.database.transaction<Begun, NotForTrying>(async (tx) => {
      const person = await this.people.lockToSignIn(tx, face.id);
      if (person?.state !== 'active') return err({ kind: 'NotFound' });
      return ok({ token: await this.sessions.begin(tx, face.id), personId: face.id });
    });
    if (begun.ok) await this.sessions.end(cookieHeader);
    return begun;
  }
}
