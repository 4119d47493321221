import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { screensOf, type Screen } from './screens.js';
import { Stage, settled, visit } from './stage.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];
const LONG = 600_000;

let stage: Stage;
let screens: Screen[];
beforeAll(async () => {
  stage = await Stage.open();
  screens = await screensOf(stage);
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

/** What axe has against a page as it is shown now, one line each; of another colour scheme just the colours. */
async function complaints(page: Page, what: string, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
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
  it(
    'has nothing that axe objects to in Dutch, a title of its own, and the same page after a reload',
    async () => {
      const found: string[] = [];
      await walk({ locale: 'nl' }, async (page, { path }) => {
        found.push(...(await complaints(page, path)));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await complaints(page, `${path} in the dark`, COLOURS)));
        const heading = await page.locator('h1').textContent();
        expect(await page.title()).toMatch(/ - Tijd voor Elkaar$/);
        await page.reload();
        await settled(page);
        expect([path, await page.locator('h1').textContent()]).toEqual([path, heading]);
      });
      expect(found).toEqual([]);
    },
    LONG,
  );

  it(
    'has nothing that axe objects to in English, in the dark',
    async () => {
      const found: string[] = [];
      await walk({ locale: 'en', dark: true }, async (page, { path }) => {
        found.push(...(await complaints(page, path)));
      });
      expect(found).toEqual([]);
    },
    LONG,
  );

  // 320 pixels is what is left of 1280 at 400 % zoom.
  it(
    'has nothing beside or cut on a narrow phone, which is also 400 % zoom, nor with the largest letters',
    async () => {
      const found: string[] = [];
      await walk({ width: 320, height: 640 }, async (page, { path }) => {
        found.push(...(await page.evaluate<string[]>(ASIDE)).map((one) => `${path}: ${one}`));
        await page.setViewportSize({ width: 390, height: 780 });
        await page.evaluate(`document.documentElement.dataset.textSize = 'largest'`);
        found.push(...(await page.evaluate<string[]>(ASIDE)).map((one) => `${path}, largest letters: ${one}`));
      });
      expect(found).toEqual([]);
    },
    LONG,
  );
});
