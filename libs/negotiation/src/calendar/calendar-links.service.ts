import { Injectable } from '@nestjs/common';
import { limitedAddress, type TooOften } from '#accounts';
import { Clock, err, ok, type Result, type SignedIn } from '#kernel';
import { Database, Limiter, newToken, tokenHash, type Limit } from '#platform';

import { CalendarService, type CalendarFile } from './calendar.service.js';
import { LINK_OF, MAKE_LINK, OWNER_OF_LINK, REVOKE_LINK } from '../data/calendar/calendar.queries.js';
import type { NotFound } from '../domain/talks/refusals.rules.js';

const DAY_S = 86_400;
/** Somebody who makes more links than this does not read calendars. */
const LINKS_A_DAY: Limit = { name: 'calendar-links', times: 10, seconds: DAY_S };
/** Programs look once an hour or less; a few of one person may share a link. */
const LOOKS_PER_LINK: Limit = { name: 'calendar-looks', times: 120, seconds: 3600 };
/** Services that look for many people come from few addresses, so this is wide. */
const LOOKS_PER_ADDRESS: Limit = { name: 'calendar-address', times: 600, seconds: 600 };
/** A token of `newToken`: 256 bits as base64url. */
const TOKEN = /^[\w-]{43}$/u;

/** The private link to a calendar: whoever has it reads along, so it is shown once, and only its hash is kept. */
@Injectable()
export class CalendarLinksService {
  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarService,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
  ) {}

  /** Makes somebody's link and answers its secret; the link before it stops working. */
  async make(actor: SignedIn): Promise<Result<string, TooOften>> {
    const wait = await this.limiter.take(LINKS_A_DAY, actor.id);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    const token = newToken();
    await this.database.write((tx) => tx.named(MAKE_LINK, [actor.id, tokenHash(token), this.clock.now()]));
    return ok(token);
  }

  /** Takes somebody's link away: from now on nobody reads along. */
  revoke(actor: SignedIn): Promise<Result<'revoked', NotFound>> {
    return this.database.transaction<'revoked', NotFound>(async (tx) => {
      const [revoked] = await tx.named(REVOKE_LINK, [actor.id]);
      return revoked === undefined ? err({ kind: 'NotFound' }) : ok('revoked');
    });
  }

  /** When somebody's link was made; null when there is none. */
  async madeAt(actor: SignedIn): Promise<Date | null> {
    const [madeAt] = await this.database.read(LINK_OF, [actor.id]);
    return madeAt ?? null;
  }

  /** The calendar behind a link. Unknown, replaced and revoked ones answer alike, and so do those of who left. */
  async read(token: string, address: string): Promise<Result<CalendarFile, NotFound | TooOften>> {
    if (!TOKEN.test(token)) return err({ kind: 'NotFound' });
    const hash = tokenHash(token);
    const waitHere = await this.limiter.take(LOOKS_PER_ADDRESS, limitedAddress(address));
    if (waitHere !== null) return err({ kind: 'TooOften', retryAfterSeconds: waitHere });
    const [owner] = await this.database.read(OWNER_OF_LINK, [hash]);
    if (!owner) return err({ kind: 'NotFound' });
    const wait = await this.limiter.take(LOOKS_PER_LINK, hash);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    return ok(await this.calendars.ofPerson(owner));
  }
}
