import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform';

import { Browser } from '../../apps/cli/src/story/browser.js';
import { build, ROOT } from './build.js';

const MAIN = join(ROOT, 'dist/apps/cli/src/main.js');

/** A start as a newcomer does it, on ports and a folder of its own. */
class Start {
  output = '';
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(environment: Record<string, string>) {
    this.process = spawn(process.execPath, [MAIN, 'start', '--empty'], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'error', ...environment },
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (text: Buffer) => {
        this.output += text.toString();
      });
    }
    this.ended = once(this.process, 'exit').then(([code]) => code as number | null);
  }

  /** Resolves when the start has printed that it runs. */
  async running(): Promise<void> {
    while (!this.output.includes('Ctrl-C stops everything')) {
      const ended = await Promise.race([
        once(this.process.stdout ?? this.process, 'data').then(() => null),
        this.ended.then(() => 'ended'),
      ]);
      if (ended !== null) throw new Error(`The start ended: ${this.output}`);
    }
  }
}

describe('npm start', () => {
  let folder: string;
  let environment: Record<string, string>;
  let url: string;

  beforeAll(async () => {
    expect(await build()).toBe('');
    folder = mkdtempSync(join(tmpdir(), 'tijd-start-'));
    chmodSync(folder, 0o755);
    const port = await freePort();
    url = `http://localhost:${port}`;
    environment = { DATA_DIR: folder, PORT: String(port), DESK_PORT: String(await freePort()) };
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses a second start in the same folder, survives kill -9, and stops cleanly', async () => {
    const first = new Start(environment);
    await first.running();
    const browser = new Browser(url);
    await signUp(browser, Number(environment['DESK_PORT']));
    const { me } = await browser.ask<{ me: { id: string } }>('{ me { id } }');

    const second = new Start({ ...environment, PORT: String(await freePort()), DESK_PORT: String(await freePort()) });
    expect(await second.ended).toBe(2);
    expect(second.output).toContain(`is in use by process ${String(first.process.pid)}`);

    first.process.kill('SIGKILL');
    await first.ended;
    const third = new Start(environment);
    await third.running();
    expect(await browser.ask('{ me { id } }')).toEqual({ me });

    const postmaster = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    third.process.kill('SIGINT');
    expect(await third.ended).toBe(0);
    expect(existsSync(`/proc/${postmaster}`)).toBe(false);
    expect(existsSync(join(folder, 'owner.pid'))).toBe(false);
  });

  it.each([
    ['a setting that cannot be used', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL cannot be used'],
    ['a port that another program has', {}, 'another program listens'],
  ])('says in a sentence what is wrong with %s', async (_, wrong, sentence) => {
    const taken = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${environment['PORT'] ?? ''}, '127.0.0.1', () => console.log('on'))`,
    ]);
    await once(taken.stdout, 'data');
    const start = new Start({ ...environment, ...wrong });
    expect(await start.ended).toBe(2);
    expect(start.output).toContain(sentence);
    expect(start.output).not.toMatch(/\n\s+at /);
    taken.kill();
  });
});

/** Makes an account and uses the mailed link, in the same browser. */
async function signUp(browser: Browser, mailPort: number): Promise<void> {
  await browser.ask('mutation { signUp(input: { email: "ann@example.org", firstName: "Ann" }) { __typename } }');
  const link = await mailedLink(mailPort);
  await browser.ask('mutation ($link: String!) { spendSignInLink(link: $link) { __typename } }', { link });
}

async function mailedLink(mailPort: number): Promise<string> {
  for (;;) {
    const mails = (await (await fetch(`http://localhost:${mailPort}/mails.json`)).json()) as { text: string }[];
    const link = /sign-in\?link=([^\s]+)/.exec(mails.at(-1)?.text ?? '')?.[1];
    if (link !== undefined) return decodeURIComponent(link);
  }
}
