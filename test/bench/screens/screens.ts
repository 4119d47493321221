import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser } from 'playwright-core';
import { freePort } from '#platform';

import type { BenchOptions } from '../options.js';
import { median } from '../runner/figures.js';
import { emptyPage } from './empty-page.js';

/** What somebody waits for, in milliseconds after the address was entered: medians. */
export interface Seen {
  /** The first text or picture. */
  readonly firstPaintMs: number;
  /** The page can be used: what it is about stands there. */
  readonly usableMs: number;
}

/** The page with what neighbours ask and offer, and a React page with one line of text, shown by the same browser. */
export interface ScreensResult {
  readonly visits: number;
  readonly slowedBy: number;
  readonly feed: Seen;
  readonly empty: Seen;
}

/** A cheap phone, as tools that judge pages count it. */
const SLOWED_BY = 4;
const VISITS = { quick: 2, whole: 15 };
const PROGRAM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const CLI = fileURLToPath(new URL('../../../apps/cli/src/main.js', import.meta.url));

/** Opens the feed and an empty page in turn, each time in a browser that was never here, on a slowed processor. */
export async function measureScreens({ quick }: BenchOptions, tell: (line: string) => void): Promise<ScreensResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tijd-bench-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const product = await start(folder, port);
  const empty = await emptyPage();
  const browser = await chromium.launch({ executablePath: PROGRAM, args: ['--no-sandbox'] });
  try {
    const visits = quick ? VISITS.quick : VISITS.whole;
    const [feed, nothing]: [Seen[], Seen[]] = [[], []];
    for (let visit = 0; visit < visits; visit += 1) {
      feed.push(await seen(browser, `http://localhost:${port}/look`, 'main a[href^="/posts/"]'));
      nothing.push(await seen(browser, empty.url, 'main'));
    }
    const result = { visits, slowedBy: SLOWED_BY, feed: middle(feed), empty: middle(nothing) };
    tell(
      `Screens: the feed can be used after ${result.feed.usableMs.toFixed(0)} ms, an empty page after ${result.empty.usableMs.toFixed(0)} ms`,
    );
    return result;
  } finally {
    await browser.close();
    await empty.close();
    product.kill('SIGINT');
    await once(product, 'close');
    rmSync(folder, { recursive: true, force: true });
  }
}

const middle = (all: readonly Seen[]): Seen => ({
  firstPaintMs: median(all.map(({ firstPaintMs }) => firstPaintMs)),
  usableMs: median(all.map(({ usableMs }) => usableMs)),
});

async function start(folder: string, port: number): Promise<ChildProcess> {
  const environment = { DATA_DIR: folder, PORT: String(port), DESK_PORT: String(await freePort()), LOG_LEVEL: 'error' };
  const product = spawn(process.execPath, [CLI, 'start'], { env: { PATH: process.env['PATH'] ?? '', ...environment } });
  let said = '';
  for await (const text of product.stdout) {
    said += String(text);
    if (said.includes('Ctrl-C stops everything')) break;
  }
  return product;
}

/** One visit; the browser itself says when it painted and when the element that counts was there. */
async function seen(browser: Browser, url: string, selector: string): Promise<Seen> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_BY });
    await page.addInitScript({ content: watchFor(selector) });
    await page.goto(url);
    const told = await page.evaluate<number>('window.usable');
    const paint = await page.evaluate<number>('window.painted');
    return { firstPaintMs: paint, usableMs: told };
  } finally {
    await context.close();
  }
}

const watchFor = (selector: string): string => `
  window.usable = new Promise((found) => {
    const look = () => {
      if (!document.querySelector(${JSON.stringify(selector)})) return requestAnimationFrame(look);
      requestAnimationFrame(() => found(performance.now()));
    };
    look();
  });
  // The browser tells of a paint after it: a page of one line is usable before that.
  window.painted = new Promise((found) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (first) found(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });`;
