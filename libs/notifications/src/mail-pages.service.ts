import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '#kernel';
import { AlertsService } from '#matching';
import {
  Database,
  MailAddressError,
  Mailer,
  MailRefusedError,
  MailServerAwayError,
  SETTINGS_TOKEN,
  type RunSettings,
} from '#platform';
import { localDate } from '#wording';

import type { ReadFacts } from './data/mail-facts.queries.js';
import type { ClaimedMail } from './data/mails.queries.js';
import { MailsRepository, type Claim, type MailOutcome } from './data/mails.repository.js';
import type { Recipient } from './domain/mail-facts.js';
import { isReminderOfTime } from './domain/mail-kinds.data.js';
import { mailFailed } from './domain/notifications.events.js';
import { isLeftAlone, missed, MOST_ATTEMPTS, REACHED, retryAt } from './domain/retry.rules.js';
import { timeVerdict, verdictOnFullDay, type LaterOrNever } from './domain/sending-time.rules.js';
import { unwantedBecause } from './domain/still-wanted.policy.js';
import { MailCalendars, type KnownCalendars } from './mail-calendars.service.js';
import { MailFactsService } from './mail-facts.service.js';
import { MailMarks, type MarkedMail } from './mail-marks.js';
import { toldIn } from './writing/fits-words.js';
import { MailWriter } from './writing/mail-writer.service.js';

/** Mails in one page. */
const PAGE_SIZE = 500;

/** A claim ends by itself after so long: whoever was killed holds nothing for longer. */
const CLAIM_MS = 60_000;
/** Sending stops so long before the end of the claim, so that nothing is sent on a claim that is over. */
const MARGIN_MS = 10_000;
/** Facts older than this are read again before the next mail leaves. */
const FRESH_MS = 4_000;

/** A page on its way: what has been decided is written down while the rest is being sent. */
interface PageUnderWay {
  readonly claim: Claim;
  readonly marks: MailMarks;
}

/** A mail with what it is written from. */
interface ReadyMail {
  readonly mail: ClaimedMail;
  readonly to: Recipient;
  readonly about: ReadFacts;
  readonly calendars: KnownCalendars;
  readonly readAt: Date;
}

/** Sends what is due, a page at a time: claim, check, send, mark. */
@Injectable()
export class MailPagesService implements BeforeApplicationShutdown {
  private readonly logger = new Logger(MailPagesService.name);
  private stopping = false;
  /** What this process knows of the mail server; a new one begins by trying. */
  private server = REACHED;
  private failures = 0;

  constructor(
    private readonly database: Database,
    private readonly mails: MailsRepository,
    private readonly facts: MailFactsService,
    private readonly calendars: MailCalendars,
    private readonly writer: MailWriter,
    private readonly mailer: Mailer,
    private readonly alerts: AlertsService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** How many mails this process gave up since its start. */
  get failedSinceStart(): number {
    return this.failures;
  }

  /** From now on no mail leaves any more; the pages under way give back what they did not reach. */
  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /**
   * How many pages are due, at most `most`; what a dead process had claimed counts again. None while the mail server is
   * left alone.
   */
  async pagesDue(most: number): Promise<number> {
    const now = this.clock.now();
    await this.mails.freeExpired(now);
    if (isLeftAlone(this.server, now)) return 0;
    return Math.min(most, Math.ceil((await this.mails.countDue(now, most * PAGE_SIZE)) / PAGE_SIZE));
  }

  /** Sends one page of at most `most` mails; answers how many it claimed, none when nothing may leave now. */
  async sendPage(most = PAGE_SIZE): Promise<number> {
    const now = this.clock.now();
    if (this.stopping || isLeftAlone(this.server, now)) return 0;
    const claim = await this.mails.claim(now, new Date(now.getTime() + CLAIM_MS), most);
    const page: PageUnderWay = { claim, marks: new MailMarks((batch) => this.write(claim, batch)) };
    let waiting = claim.mails;
    while (waiting.length > 0 && this.mayStillSend(claim)) {
      const ready = await this.check(page, waiting);
      waiting = await this.send(page, ready);
    }
    for (const mail of waiting) page.marks.add(mail, { became: 'untouched' });
    await page.marks.written();
    return claim.mails.length;
  }

  /** Reads the facts again and sorts out what is not wanted, not yet, or too much for a day. */
  private async check({ marks }: PageUnderWay, mails: readonly ClaimedMail[]): Promise<ReadyMail[]> {
    const facts = await orUntouched(marks, mails, this.facts.read(mails));
    const calendars = await orUntouched(marks, mails, this.calendars.read(mails, facts));
    const known: ReadyMail[] = [];
    for (const mail of mails) {
      const [to, about] = [facts.to(mail), facts.about(mail)];
      const because = unwantedBecause(mail, to, about, facts.readAt);
      const ready = to && about ? { mail, to, about, calendars, readAt: facts.readAt } : null;
      const later = ready && laterBecauseOfTime(ready, facts.readAt);
      if (because !== null || !ready) marks.add(mail, { became: 'skipped', because: because ?? 'gone' });
      // Whoever dies over a mail never tells: so attempts are counted when they begin.
      else if (mail.attempts > MOST_ATTEMPTS) marks.add(mail, { became: 'failed' });
      else if (later) marks.add(mail, later);
      else known.push(ready);
    }
    const placed = await orUntouched(
      marks,
      known.map(({ mail }) => mail),
      this.placed(known),
    );
    return known.flatMap((ready) => {
      const { mail, to, readAt } = ready;
      if (!isCounted(mail)) return [ready];
      if (placed.has(mail.id)) return [{ ...ready, mail: { ...mail, countedOn: localDate(readAt, to.zone) } }];
      marks.add(mail, outcomeOf(verdictOnFullDay(mail, readAt, to.zone)));
      return [];
    });
  }

  /** The mails that have a place in the number of their person's day, of those that need one. */
  private async placed(known: readonly ReadyMail[]): Promise<Set<string>> {
    const wanted = known
      .filter(({ mail }) => isCounted(mail))
      .map(({ mail, to, readAt }) => ({ mail, personId: mail.personId, day: localDate(readAt, to.zone) }));
    const kept = wanted.filter(({ mail, day }) => mail.countedOn === day);
    const taken = await this.mails.takePlaces(
      wanted
        .filter(({ mail, day }) => mail.countedOn !== day)
        .map(({ mail, personId, day }) => ({ mailId: mail.id, personId, day })),
      this.settings.MAILS_A_DAY,
    );
    return new Set([...kept.map(({ mail }) => mail.id), ...taken]);
  }

  /** Sends, some at once; answers those that were not reached before their facts grew old. */
  private async send({ claim, marks }: PageUnderWay, ready: readonly ReadyMail[]): Promise<ClaimedMail[]> {
    const waiting = [...ready];
    const lane = async (): Promise<void> => {
      while (this.mayStillSend(claim) && !marks.broken) {
        const [next] = waiting;
        if (!next || this.clock.now().getTime() - next.readAt.getTime() > FRESH_MS) return;
        waiting.shift();
        marks.add(next.mail, await this.sendOne(next));
        // Marked before the next one leaves: a kill repeats at most the one mail that this lane had just handed over.
        await marks.written();
      }
    };
    await Promise.all(Array.from({ length: this.settings.MAILS_AT_ONCE }, lane));
    await marks.written();
    return waiting.map(({ mail }) => mail);
  }

  private async sendOne(ready: ReadyMail): Promise<MailOutcome> {
    const { mail, to, about, calendars } = ready;
    const later = laterBecauseOfTime(ready, this.clock.now());
    if (later) return later;
    try {
      const letter = this.writer.write(mail, to, about, this.clock.now());
      await this.mailer.send({ ...letter, attachments: calendars.attachmentsOf(mail, to) });
      this.server = REACHED;
      const told = about.of === 'fits' ? toldIn(about).map(({ alertId }) => alertId) : [];
      return { became: 'sent', at: this.clock.now(), messageId: letter.messageId, told };
    } catch (error) {
      const now = this.clock.now();
      if (error instanceof MailServerAwayError) {
        this.server = missed(this.server, now);
        this.logger.warn(
          `The mail server is not reached; it is tried again from ${this.server.aloneUntil?.toISOString()}.`,
        );
        return { became: 'untouched' };
      }
      // The key holds ids only; what the mail server says may hold an address.
      this.logger.warn(`The mail ${mail.key} did not leave (${error instanceof Error ? error.name : 'unknown'}).`);
      const forGood = error instanceof MailAddressError || error instanceof MailRefusedError;
      const at = forGood ? null : retryAt(mail.attempts, now, mail.notAfter);
      return at === null ? { became: 'failed' } : { became: 'again', at };
    }
  }

  private async write(claim: Claim, batch: readonly MarkedMail[]): Promise<void> {
    await this.database.write(async (tx) => {
      await this.mails.mark(tx, claim, batch);
      for (const { mail, outcome } of batch) {
        if (outcome.became === 'sent' && outcome.told.length > 0) {
          await this.alerts.noteTold(tx, outcome.told, outcome.at);
        }
        if (outcome.became !== 'failed') continue;
        await tx.emit(mailFailed({ mailId: mail.id, personId: mail.personId, kind: mail.kind }));
      }
    });
    this.failures += batch.filter(({ outcome }) => outcome.became === 'failed').length;
  }

  private mayStillSend(claim: Claim): boolean {
    const now = this.clock.now();
    return !this.stopping && !isLeftAlone(this.server, now) && claim.until.getTime() - now.getTime() > MARGIN_MS;
  }
}

/** Whether a mail needs a place in the number of a day: neither urgent ones nor reminders of a time do. */
const isCounted = ({ kind, urgent }: ClaimedMail): boolean => !urgent && !isReminderOfTime(kind);

/** Waits for the work on mails; when it fails they are given back with their attempt, and the error goes on. */
async function orUntouched<T>(marks: MailMarks, mails: readonly ClaimedMail[], work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    for (const mail of mails) marks.add(mail, { became: 'untouched' });
    // When this cannot be written either, the end of the claim gives them back; the first error tells more.
    await Promise.allSettled([marks.written()]);
    throw error;
  }
}

/** What becomes of a mail that the clock keeps back now, or null when it may leave. */
function laterBecauseOfTime({ mail, to }: ReadyMail, now: Date): MailOutcome | null {
  const verdict = timeVerdict(mail, now, to.zone);
  return verdict.kind === 'send' ? null : outcomeOf(verdict);
}

const outcomeOf = (verdict: LaterOrNever): MailOutcome =>
  verdict.kind === 'later' ? { became: 'later', at: verdict.at } : { became: 'skipped', because: 'tooLate' };
