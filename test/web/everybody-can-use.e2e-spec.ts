import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { screensOf, type Screen } from './screens.js';
import { Stage, settled, visit } from './stage.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const LONG = 600_000;

let stage: Stage;
let screens: Screen[];
beforeAll(async () => {
  stage = await Stage.open();
  const [fatma, jan] = [await stage.as('fatma'), await stage.as('jan')];
  screens = await screensOf(stage, fatma, jan);
  await Promise.all([fatma.close(), jan.close()]);
}, 180_000);
afterAll(() => stage.close());

/** Walks over every screen, each looked at by whom it is for. */
async function walk(
  look: Parameters<Stage['visitor']>[0],
  see: (page: Page, screen: Screen) => Promise<void>,
): Promise<void> {
  const contexts = new Map<Screen['as'], BrowserContext>();
  for (const screen of screens) {
    const { as } = screen;
    const context = contexts.get(as) ?? (as === null ? await stage.visitor(look) : await stage.as(as, look));
    contexts.set(as, context);
    const page = await context.newPage();
    await visit(page, screen.path);
    await see(page, screen);
    await page.close();
  }
  await Promise.all([...contexts.values()].map((context) => context.close()));
}

/** What axe has against a page as it is shown now, one line each. */
async function complaints(page: Page, what: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${what}: ${id} at ${target.join(' ')}`));
}

/** What sticks out of a page sideways, or is cut, or cannot be pressed. */
const ASIDE = `[...document.querySelectorAll('body *')].filter((one) => {
  if (one.closest('.tve-hidden, .tve-skip, svg, [hidden]') || one.tagName === 'SCRIPT') return false;
  const box = one.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const style = getComputedStyle(one);
  const cut = style.overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1;
  return cut || box.right > document.documentElement.clientWidth + 1 || box.left < -1;
}).map((one) => one.tagName + '.' + one.className + ' ' + (one.textContent ?? '').slice(0, 40))`;

describe('every screen', () => {
  // Seen red with grey text of too little contrast, with a field without a label, and with a heading left out.
  it.each(['nl', 'en'] as const)(
    'has nothing that axe objects to in %s, in the light and in the dark',
    async (locale) => {
      const found: string[] = [];
      await walk({ locale }, async (page, { path }) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await complaints(page, `${path} ${colorScheme}`)));
        }
      });
      expect(found).toEqual([]);
    },
    LONG,
  );

  // 320 pixels is what is left of 1280 at 400 % zoom. Seen red with a table that does not break, and with a fixed width.
  it.each([
    ['on a narrow phone, which is also 400 % zoom', { width: 320, height: 640 }],
    ['with the largest letters on a phone', { width: 390, height: 780, textSize: 'largest' }],
  ] as const)(
    'has nothing beside or cut %s',
    async (_, look) => {
      const found: string[] = [];
      await walk(look, async (page, { path }) => {
        const aside = await page.evaluate<string[]>(ASIDE);
        found.push(...aside.map((one) => `${path}: ${one}`));
      });
      expect(found).toEqual([]);
    },
    LONG,
  );

  it(
    'has a title of its own, and the same page after a reload',
    async () => {
      const titles = new Map<string, string>();
      await walk({}, async (page, { path }) => {
        const title = await page.title();
        expect(title).toMatch(/ - Tijd voor Elkaar$/);
        const heading = await page.locator('h1').textContent();
        await page.reload();
        await settled(page);
        expect([path, await page.locator('h1').textContent()]).toEqual([path, heading]);
        titles.set(path, title);
      });
      expect(titles.size).toBe(screens.length);
    },
    LONG,
  );
});
