import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { source as AXE } from 'axe-core';
import type { Page } from 'playwright-core';

import { idsOf, SCREENS, type Screen, type Seer } from './screens.js';
import { goInside, settled, Stage, visit } from './stage.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];
const DESKTOP = { width: 1280, height: 900 };
/** What is left of 1280 pixels at 400 % zoom. */
const NARROW = { width: 320, height: 640 };
const PHONE = { width: 390, height: 780 };

let stage: Stage;
let ids: ReadonlyMap<string, string>;
/** One window for each who looks in each language: from screen to screen inside it, as people go. */
const windows = new Map<string, Promise<Page>>();
beforeAll(async () => {
  stage = await Stage.open();
  ids = await idsOf(stage);
}, 180_000);
afterAll(() => stage.close());

async function windowOf(as: Seer, locale: 'nl' | 'en'): Promise<Page> {
  const context = await (as === 'anybody' ? stage.visitor({ locale }) : stage.as(as, { locale }));
  const page = await context.newPage();
  await visit(page, '/help');
  return page;
}

/** Shows a screen as it is on a wide window by day. */
async function shown({ as, path }: Screen, locale: 'nl' | 'en'): Promise<Page> {
  const name = `${as} ${locale}`;
  const opened = windows.get(name) ?? windowOf(as, locale);
  windows.set(name, opened);
  const page = await opened;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  await goInside(
    page,
    path.replace(/\{(\w+)\}/, (_, id: string) => ids.get(id) ?? ''),
  );
  return page;
}

/** What axe has against a page as it is shown now, one line each. */
async function complaints(page: Page, what: string, runOnly: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], runOnly };
  const found = await page.evaluate<string[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' '))))`,
  );
  return found.map((one) => `${what}: ${one}`);
}

/** What sticks out of a page sideways, or is cut. */
const ASIDE = `[...document.querySelectorAll('body *')].filter((one) => {
  if (one.closest('.tve-hidden, .tve-skip, svg, [hidden]') || one.tagName === 'SCRIPT') return false;
  const box = one.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const style = getComputedStyle(one);
  const cut = style.overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1;
  return cut || box.right > document.documentElement.clientWidth + 1 || box.left < -1;
}).map((one) => one.tagName + '.' + one.className + ' ' + (one.textContent ?? '').slice(0, 40))`;

/** What is beside a page or cut on a narrow phone, which is also 400 % zoom, and with the largest letters. */
async function aside(page: Page): Promise<string[]> {
  await page.setViewportSize(NARROW);
  const narrow = (await page.evaluate<string[]>(ASIDE)).map((one) => `narrow: ${one}`);
  await page.setViewportSize(PHONE);
  const size = await page.evaluate<string>('document.documentElement.dataset.textSize');
  await page.evaluate(`document.documentElement.dataset.textSize = 'largest'`);
  const large = (await page.evaluate<string[]>(ASIDE)).map((one) => `largest letters: ${one}`);
  await page.evaluate(`document.documentElement.dataset.textSize = '${size}'`);
  return [...narrow, ...large];
}

// Seen red, each on a screen of its own: an image without a text, a button without a name (also in English alone), pale
// letters (also in the dark alone), a part of 400 pixels, a line that is cut, a part that is too wide with the largest
// letters alone, and a title that is another after a reload. While working: -t '/account/mail, seen'.
describe.each(SCREENS)('$path, seen by $as,', (screen) => {
  it('has nothing that axe objects to, nothing cut, a title, and is the same page by its address', async () => {
    const page = await shown(screen, 'nl');
    const found = await complaints(page, 'by day', RULES);
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await complaints(page, 'in the dark', COLOURS)), ...(await aside(page)));
    expect(found).toEqual([]);
    const heading = await page.locator('h1').textContent();
    expect(await page.title()).toMatch(/ - Tijd voor Elkaar$/);
    await page.reload();
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe(heading);
  });

  it('has nothing that axe objects to in English, in the dark, and nothing cut', async () => {
    const page = await shown(screen, 'en');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect([...(await complaints(page, 'in English', RULES)), ...(await aside(page))]).toEqual([]);
  });
});
