import { setTimeout as pause } from 'node:timers/promises';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { build } from '../faults/build.js';
import { Command, somewhere, type Place } from '../faults/start-command.js';

declare const CHROMIUM: string;

const [MOST_LOOKS, LOOK_EVERY_MS] = [300, 100];
const NOT_THERE = /Deze pagina is er niet|This page is not there/;
/** Everybody's password in the demo world. */
const PASSWORD = 'samen voor elkaar';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** How a screen is looked at. */
export interface Look {
  readonly locale?: 'nl' | 'en';
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly textSize?: 'normal' | 'large' | 'largest';
}

/** A mail that the desk caught. */
export interface CaughtMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A product that was started as a newcomer starts it, and a browser to look at it. */
export class Stage {
  /** Sessions by person: so many signings-in in a quarter of an hour would be refused, and rightly so. */
  private readonly signedIn = new Map<string, StorageState>();

  private constructor(
    private readonly place: Place,
    private readonly command: Command,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Stage> {
    const said = await build();
    if (said !== '') throw new Error(`The build said: ${said}`);
    const place = await somewhere();
    const command = new Command(['start'], place.environment);
    await command.running();
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    return new Stage(place, command, browser);
  }

  get url(): string {
    return `http://localhost:${this.place.port}`;
  }

  /** A browser of its own, of somebody who is not signed in. */
  async visitor(
    { locale = 'nl', width = 1280, height = 900, dark = false, textSize = 'normal' }: Look = {},
    storageState?: StorageState,
  ): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: locale === 'nl' ? 'nl-NL' : 'en-GB',
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      ...(storageState && { storageState }),
    });
    await context.addInitScript({ content: `localStorage.setItem('text-size', '"${textSize}"')` });
    return context;
  }

  /** A browser in which somebody of the demo is signed in. */
  async as(email: string, look: Look = {}): Promise<BrowserContext> {
    const known = this.signedIn.get(email);
    if (known) return this.visitor(look, known);
    const context = await this.visitor(look);
    const answer = await context.request.post('/graphql', {
      data: {
        query:
          'mutation ($email: String!, $password: String!) { signInWithPassword(email: $email, password: $password) { __typename } }',
        variables: { email: `${email}@demo.example`, password: PASSWORD },
      },
    });
    const { data } = (await answer.json()) as { data: { signInWithPassword: { __typename: string } } };
    if (data.signInWithPassword.__typename !== 'SignedInNow') throw new Error(`${email} could not sign in.`);
    this.signedIn.set(email, await context.storageState());
    return context;
  }

  /** Asks the api in the name of whoever is signed in there. */
  async ask<Data>(context: BrowserContext, query: string, variables: object = {}): Promise<Data> {
    const answer = await context.request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: Data | null; errors?: unknown };
    if (data === null || errors !== undefined) throw new Error(`The api refused: ${JSON.stringify(errors)}`);
    return data;
  }

  /** What the clock of the demo shows. */
  async now(): Promise<Date> {
    return new Date(((await (await fetch(`${this.desk}/clock`)).json()) as { now: string }).now);
  }

  /** Moves the clock of the demo forward, to a moment. */
  async passUntil(moment: Date): Promise<void> {
    const minutes = Math.ceil((moment.getTime() - (await this.now()).getTime()) / 60_000);
    const span = { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
    const answer = await fetch(`${this.desk}/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(span),
    });
    if (!answer.ok) throw new Error('The clock did not move.');
    // Whoever is paid to be there is signed out after half an hour.
    this.signedIn.clear();
  }

  /** Waits for a mail to somebody with a link to a path, among those that come after the first so many; answers the link. */
  async mailedLink(name: string, path: string, after: number): Promise<string> {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const mails = (await this.mails()).slice(after).filter(({ to }) => to === `${name}@demo.example`);
      if (mails.some(({ text }) => text.includes(`${this.url}${path}`))) return path;
      await pause(LOOK_EVERY_MS);
    }
    throw new Error(`No mail to ${name} leads to ${path}.`);
  }

  /** Mails that were sent, oldest first. */
  async mails(): Promise<readonly CaughtMail[]> {
    return (await (await fetch(`${this.desk}/mails.json`)).json()) as CaughtMail[];
  }

  private get desk(): string {
    return `http://localhost:${this.place.desk}`;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.command.stop();
    this.place.leave();
  }
}

/** Goes to an address and waits until its page is there: its title stands, and nothing says that it is on its way. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Goes from one page to another without loading anew, as a link does; in between stands the page of what is not there. */
export async function goInside(page: Page, path: string): Promise<void> {
  const elsewhere = page.locator('h1', { hasText: NOT_THERE });
  await follow(page, '/not-there');
  await elsewhere.waitFor();
  if (path === '/not-there') return;
  await follow(page, path);
  await elsewhere.waitFor({ state: 'detached' });
  await settled(page);
}

const follow = (page: Page, path: string): Promise<unknown> =>
  page.evaluate(`history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`);

/** Waits until a page is there and nothing on it is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('.tve-busy').first().waitFor({ state: 'detached' });
}
