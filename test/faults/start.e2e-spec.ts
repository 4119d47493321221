import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform';

import { Browser } from '../../apps/cli/src/story/browser.js';
import { SIGN_IN } from '../../apps/cli/src/story/operations.js';
import { build } from './build.js';
import { signUp } from './sign-up.js';
import { Command, somewhere, type Place } from './start-command.js';

const PATIENCE = 180_000;

beforeAll(async () => {
  expect(await build()).toBe('');
}, PATIENCE);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const postmasterOf = ({ folder }: Place): number =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

describe('npm start -- --empty', () => {
  let place: Place;
  beforeAll(async () => {
    place = await somewhere();
  });
  afterAll(() => place.leave());

  it('refuses a second start in the same folder, survives kill -9, and stops cleanly', async () => {
    const first = new Command(['start', '--empty'], place.environment);
    await first.running();
    const browser = new Browser(`http://localhost:${place.port}`);
    await signUp(browser, place.desk);
    const { me } = await browser.ask<{ me: { id: string } }>('{ me { id } }');

    const ports = { PORT: String(await freePort()), DESK_PORT: String(await freePort()) };
    const second = new Command(['start', '--empty'], { ...place.environment, ...ports });
    expect(await second.ended).toBe(2);
    expect(second.output).toContain(`is in use by process ${String(first.process.pid)}`);

    const orphan = postmasterOf(place);
    first.process.kill('SIGKILL');
    await first.ended;
    const third = new Command(['start', '--empty'], place.environment);
    await third.running();
    expect(isAlive(orphan)).toBe(false);
    expect(await browser.ask('{ me { id } }')).toEqual({ me });

    const postmaster = postmasterOf(place);
    expect(isAlive(postmaster)).toBe(true);
    expect(await third.stop()).toBe(0);
    expect(isAlive(postmaster)).toBe(false);
    expect(existsSync(join(place.folder, 'owner.pid'))).toBe(false);
  });

  it.each([
    ['a setting that cannot be used', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL cannot be used'],
    ['a port that another program has', {}, 'PORT cannot be used: another program listens'],
  ])('says in a sentence what is wrong with %s', async (_, wrong, sentence) => {
    const listen = `require('net').createServer().listen(${place.port}, '127.0.0.1', () => console.log('on'))`;
    const taken = spawn(process.execPath, ['-e', listen]);
    try {
      await once(taken.stdout, 'data');
      const start = new Command(['start', '--empty'], { ...place.environment, ...wrong });
      expect(await start.ended).toBe(2);
      expect(start.output).toContain(sentence);
      expect(start.output).not.toMatch(/\n\s+at /);
    } finally {
      taken.kill();
    }
  });
});

describe('npm start', () => {
  let place: Place;
  beforeEach(async () => {
    place = await somewhere();
  });
  afterEach(() => place.leave());

  /** Which roles of people of the demo can be tried, each of whom signs in. */
  const tried = async (): Promise<string[]> => {
    const browser = new Browser(`http://localhost:${place.port}`);
    const { demoPeople } = await browser.ask<{ demoPeople: { id: string; role: string }[] }>(
      '{ demoPeople { id role } }',
    );
    for (const { id } of demoPeople) {
      await browser.ask('mutation ($id: ID!) { tryAs(personId: $id) { __typename } }', { id });
      expect(await browser.ask('{ me { id } }')).toEqual({ me: { id } });
    }
    return [...new Set(demoPeople.map(({ role }) => role))];
  };

  const demoIsShown = async (start: Command): Promise<void> => {
    expect(start.output).toContain('44 people, 60 posts, 15 talks.');
    expect(start.output).toContain(`Tijd voor Elkaar runs at http://localhost:${place.port}`);
    expect(start.output).toContain(`caught mail  http://localhost:${place.desk}`);
    const [line = ''] = /nadia@\S+\s+broker/.exec(start.output) ?? [];
    expect(line).not.toBe('');
    const [, password = ''] = /everybody's password is "([^"]+)"/.exec(start.output) ?? [];
    const signedIn = await new Browser(`http://localhost:${place.port}`).ask(SIGN_IN, {
      email: line.split(' ')[0],
      password,
    });
    expect(signedIn).toEqual({ signInWithPassword: { __typename: 'SignedInNow' } });
    expect(await tried()).toEqual(['resident', 'broker', 'administrator']);
    const desk = `http://localhost:${place.desk}`;
    expect((await fetch(desk)).status).toBe(200);
    expect(Array.isArray(await (await fetch(`${desk}/mails.json`)).json())).toBe(true);
  };

  it(
    'fills the empty database with the demo world and prints who can sign in and where mails are, also after --empty',
    async () => {
      const empty = new Command(['start', '--empty'], place.environment);
      await empty.running();
      expect(empty.output).not.toContain('demo world');
      await empty.stop();

      const filled = new Command(['start'], place.environment);
      await filled.running();
      await demoIsShown(filled);
      await filled.stop();

      const again = new Command(['start'], place.environment);
      await again.running();
      expect(again.output).not.toContain('making the demo world');
      expect(again.output).toContain('People of the demo world');
      await again.stop();

      // Seen red with the demo mark alone: whoever shows this start to others shows them no way in.
      const shown = new Command(['start'], { ...place.environment, PUBLIC_URL: `http://localhost:${place.port}` });
      await shown.running();
      expect(await tried()).toEqual([]);
      await shown.stop();
    },
    PATIENCE,
  );

  it(
    'makes the demo world whole where an earlier start was killed while it made it; without it the next ones lose nothing',
    async () => {
      writeFileSync(join(place.folder, 'demo-world'), 'being made');
      const empty = new Command(['start', '--empty'], place.environment);
      await empty.running();
      const browser = new Browser(`http://localhost:${place.port}`);
      await signUp(browser, place.desk);
      await empty.stop();

      const next = new Command(['start'], place.environment);
      await next.running();
      expect(next.output).not.toContain('making the demo world');
      expect(await browser.ask('{ me { roles } }')).toEqual({ me: { roles: ['resident'] } });
      await next.stop();
    },
    PATIENCE,
  );
});
