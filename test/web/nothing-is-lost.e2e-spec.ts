import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { builtFiles } from './built.js';
import { settled, Stage, visit } from './stage.js';
import { wordsOf, type Says } from './words.js';

const LONG = 120_000;
const WORDS = 'Wie wil er op zaterdag met mij schaken? Ik speel nog niet zo lang.';

let stage: Stage;
let nl: Says;
let en: Says;
beforeAll(async () => {
  stage = await Stage.open();
  [nl, en] = [await wordsOf('nl'), await wordsOf('en')];
}, 180_000);
afterAll(() => stage.close());

const opened = async (who: string): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await stage.as(who);
  return { context, page: await context.newPage() };
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

/** An offer that somebody who asks may answer. */
const offer = async (context: BrowserContext): Promise<string> => {
  const { feed } = await stage.ask<{ feed: { edges: { node: { id: string } }[] } }>(
    context,
    '{ feed(first: 1, filter: { kind: offer }) { edges { node { id } } } }',
  );
  return feed.edges[0]?.node.id ?? '';
};

/** Whether a page comes to stand so many pixels down within five seconds. */
const comesTo = (page: Page, place: number): Promise<boolean> =>
  page.evaluate<boolean>(`new Promise((answer) => {
    const end = performance.now() + 5000;
    const look = () => {
      if (Math.abs(scrollY - ${place}) < 2) answer(true);
      else if (performance.now() > end) answer(false);
      else requestAnimationFrame(look);
    };
    look();
  })`);

describe('what somebody was writing', () => {
  it(
    'stays over a reload, another language, the back button and a deep link',
    async () => {
      const { context, page } = await opened('olena');
      await visit(page, '/new');
      await page.getByLabel(nl('marketplace', 'whatLabel')).fill(WORDS);
      await page.reload();
      await settled(page);
      expect(await page.getByLabel(nl('marketplace', 'whatLabel')).inputValue()).toBe(WORDS);

      await page.getByRole('button', { name: 'English' }).click();
      await page.getByLabel(en('marketplace', 'whatLabel')).waitFor();
      expect(await page.getByLabel(en('marketplace', 'whatLabel')).inputValue()).toBe(WORDS);

      await button(page, en('app', 'next')).click();
      await page.getByRole('heading', { name: en('marketplace', 'checkTitle') }).waitFor();
      await page.goBack();
      expect(await page.getByLabel(en('marketplace', 'whatLabel')).inputValue()).toBe(WORDS);

      await visit(page, '/new/preview');
      await page.getByText(WORDS).first().waitFor();
      await context.close();
    },
    LONG,
  );

  it(
    'stays when the connection goes in the middle of a proposal, and is sent when it is back',
    async () => {
      const { context, page } = await opened('olena');
      await visit(page, `/posts/${await offer(context)}/respond`);
      const task = page.getByLabel(nl('terms', 'task'));
      await task.fill('Samen een brief van de gemeente lezen.');
      await context.setOffline(true);
      await page.getByText(nl('app', 'offline')).waitFor();
      for (let part = 0; part < 6; part += 1) {
        await button(page, nl('app', 'next')).click();
        await settled(page);
      }
      const send = page.getByRole('button', { name: /^Stuur voorstel naar/ });
      await send.click();
      await page.getByText(nl('app', 'notDone')).first().waitFor();
      await page.getByText('Samen een brief van de gemeente lezen.').first().waitFor();
      await context.setOffline(false);
      await send.click();
      await page.waitForURL(/\/talks\//);
      await page.getByText('Samen een brief van de gemeente lezen.').first().waitFor();
      await context.close();
    },
    LONG,
  );

  // Seen red with drafts that do not know on what they were written.
  it(
    'gives way to what was saved elsewhere since',
    async () => {
      const { context, page } = await opened('olena');
      const phone = page.locator('input[type=tel]');
      await visit(page, '/account/contact');
      await phone.fill('06 11111111');
      await page.reload();
      await settled(page);
      expect(await phone.inputValue()).toBe('06 11111111');
      await stage.ask(
        context,
        'mutation { saveContactDetails(input: { phone: "06 22222222", shareEmail: false, sharePhone: true, shareAddress: false }) { ... on MyContactDetails { phone } } }',
      );
      await visit(page, '/account/contact');
      expect((await phone.inputValue()).replace(/\D/g, '')).toMatch(/22222222$/);
      await context.close();
    },
    LONG,
  );
});

// Seen red with a failed load that is asked for again on the same page, and without the boundary around everything.
describe('words that do not come', () => {
  const wordsIn = (locale: 'nl' | 'en') => (url: URL) =>
    Object.entries(builtFiles()).some(
      ([name, { file }]) => name.endsWith(`words.${locale}.ts`) && url.pathname.endsWith(file),
    );
  const WORDS_OF = { nl: wordsIn('nl'), en: wordsIn('en') };

  it(
    'leave the page as it is, in its language, until they are there',
    async () => {
      const context = await stage.visitor();
      const page = await context.newPage();
      await visit(page, '/help');
      await page.route(WORDS_OF.en, (route) => route.abort());
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText(nl('app', 'notDone')).waitFor();
      expect(await page.locator('h1').textContent()).toBe(nl('help', 'title'));
      await page.unroute(WORDS_OF.en);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: en('help', 'title') }).waitFor();
      await context.close();
    },
    LONG,
  );

  it(
    'leave no blank page: it says so in both languages, and tries again',
    async () => {
      const context = await stage.visitor();
      const page = await context.newPage();
      await page.route(WORDS_OF.nl, (route) => route.abort());
      await page.goto('/help');
      await page.getByRole('button', { name: en('app', 'tryAgain') }).waitFor();
      await page.unroute(WORDS_OF.nl);
      await page.getByRole('button', { name: nl('app', 'tryAgain') }).click();
      await page.getByRole('heading', { level: 1, name: nl('help', 'title') }).waitFor();
      await context.close();
    },
    LONG,
  );
});

describe('the place on a page', () => {
  it(
    'is found again by going back, and another page begins at its title',
    async () => {
      // Seen red with every page at its top, and with the focus on the first question of a form that nobody opened.
      const { context, page } = await opened('olena');
      await visit(page, `/posts/${await offer(context)}/respond`);
      await page.getByLabel(nl('terms', 'task')).waitFor();
      expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('BODY');
      await visit(page, '/look');
      const post = page.locator('section[aria-labelledby=look-results] li a').last();
      await post.scrollIntoViewIfNeeded();
      const left = await page.evaluate<number>('window.scrollY');
      expect(left).toBeGreaterThan(300);
      await post.click();
      await page.waitForURL(/\/posts\//);
      await page.locator('h1:focus').waitFor();
      expect(await page.evaluate<number>('window.scrollY')).toBe(0);
      await page.goBack();
      expect(await comesTo(page, left)).toBe(true);
      await context.close();
    },
    LONG,
  );
});

describe('leaving quickly', () => {
  it(
    'leaves no page of this website behind the back button',
    async () => {
      // Seen red with a page that takes the place of the last one alone.
      const { context, page } = await opened('olena');
      await page.route('https://www.buienradar.nl/', (route) => route.fulfill({ body: 'Geen buien.' }));
      await visit(page, `/posts/${await offer(context)}`);
      await page.getByRole('link', { name: nl('marketplace', 'respond'), exact: true }).click();
      await page.getByRole('link', { name: nl('negotiation', 'respondBack') }).click();
      await page.waitForURL(/\/posts\/[^/]+$/);
      await page.goBack();
      await button(page, nl('app', 'quickExit')).click();
      await page.getByText('Geen buien.').waitFor();
      await page.goBack();
      expect(page.url()).not.toContain(stage.url);
      await context.close();
    },
    LONG,
  );
});

describe('agreements', () => {
  it(
    'are read without a connection, with the moment as of which they are',
    async () => {
      const { context, page } = await opened('jan');
      await visit(page, '/agreements');
      const before = await page.locator('main ul').first().textContent();
      await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
      await visit(page, '/agreements');
      await context.setOffline(true);
      await page.reload();
      await page.getByText(nl('agreements', 'asItWas', { moment: '' }).slice(0, 30)).waitFor();
      expect(await page.locator('main ul').first().textContent()).toBe(before);
      await context.close();
    },
    LONG,
  );
});
