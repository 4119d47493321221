import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Stage, visit } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
}, 180_000);
afterAll(() => stage.close());

describe('a first visit', () => {
  it('shows the first page in the language of the browser, without a word from elsewhere', async () => {
    for (const [locale, title] of [
      ['nl', 'Buren doen iets voor elkaar'],
      ['en', 'Neighbours do things for each other'],
    ] as const) {
      const context = await stage.visitor({ locale });
      const page = await context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await visit(page, '/');
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect([...new Set(asked)]).toEqual([stage.url]);
      // A refusal of the page's own rules would be said here.
      expect(complaints).toEqual([]);
      await context.close();
    }
  });
});
