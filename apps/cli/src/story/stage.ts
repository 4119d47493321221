import { setTimeout as pause } from 'node:timers/promises';

import { Browser } from './browser.js';
import { SPEND_LINK } from './operations.js';

/** A mail as the desk shows it. */
export interface StoryMail {
  readonly number: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

type Answered = { readonly __typename: string; readonly message?: string };

/** Mails are looked for this often, and this many times, before the story gives up. */
const LOOK_MS = 250;
const MOST_LOOKS = 120;

/** The running product as the story meets it: the api over HTTP and WebSocket, and the desk with mails and clock. */
export class Stage {
  private told = 0;
  private step = 'the beginning';
  private readonly read = new Set<number>();

  constructor(
    readonly url: string,
    private readonly desk: string,
  ) {}

  browser(): Browser {
    return new Browser(this.url);
  }

  /** Prints a step. */
  tell(step: string): void {
    this.told += 1;
    this.step = `step ${this.told}, "${step}"`;
    console.log(`\n${String(this.told).padStart(2)}. ${step}`);
  }

  /** Plays until the end, or says where it came to a halt. */
  async within(minutes: number, play: Promise<void>): Promise<void> {
    const late = new AbortController();
    const halt = pause(minutes * 60_000, undefined, { signal: late.signal }).then(() => {
      throw new Error(`The story did not end within ${minutes} minutes; it came to a halt at ${this.step}.`);
    });
    // Once the story has ended nobody waits for the halt any more.
    halt.catch(() => undefined);
    try {
      await Promise.race([play, halt]);
    } finally {
      late.abort();
    }
  }

  /** Prints what somebody sees. */
  show(who: string, sight: string): void {
    console.log(`      ${who}: ${sight}`);
  }

  /** A mutation that must be answered by a type. */
  async press<T>(browser: Browser, type: string, mutation: string, variables: Record<string, unknown>): Promise<T> {
    const [answer] = Object.values(await browser.ask<Record<string, Answered>>(mutation, variables));
    if (answer?.__typename !== type) throw new Error(`The story stops here: ${JSON.stringify(answer)}`);
    return answer as unknown as T;
  }

  /** The first unread mail to an address whose subject fits, as soon as it was caught; printed. */
  async mail(address: string, fits: RegExp): Promise<StoryMail> {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const found = (await this.mails()).find(
        (mail) => mail.to === address && fits.test(mail.subject) && !this.read.has(mail.number),
      );
      if (found) {
        this.read.add(found.number);
        this.show(address, `mail "${found.subject}"`);
        return found;
      }
      await pause(LOOK_MS);
    }
    throw new Error(`No mail to ${address} that fits ${String(fits)} was caught.`);
  }

  /** Uses the sign-in link of the newest mail to an address. */
  async useLink(browser: Browser, address: string): Promise<void> {
    const { text } = await this.mail(address, /Uw link om in te loggen|Your link to sign in/);
    const link = decodeURIComponent(/sign-in\?link=(\S+)/.exec(text)?.[1] ?? '');
    await this.press(browser, 'SignedInNow', SPEND_LINK, { link });
  }

  /** What time it is for the product. */
  async now(): Promise<Date> {
    const { now } = (await (await fetch(`${this.desk}/clock`)).json()) as { now: string };
    return new Date(now);
  }

  /** Moves the product's clock to a moment that is still to come. */
  async waitUntil(moment: Date): Promise<void> {
    const minutes = Math.ceil((moment.getTime() - (await this.now()).getTime()) / 60_000);
    const span = { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
    const headers = { 'content-type': 'application/json' };
    const moved = await fetch(`${this.desk}/clock`, { method: 'POST', headers, body: JSON.stringify(span) });
    if (!moved.ok) throw new Error(`The desk at ${this.desk} does not move the clock: ${await moved.text()}`);
  }

  private async mails(): Promise<StoryMail[]> {
    return (await (await fetch(`${this.desk}/mails.json`)).json()) as StoryMail[];
  }
}
