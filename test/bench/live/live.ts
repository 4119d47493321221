import { fork, type ChildProcess } from 'node:child_process';

import { Client } from 'pg';
import { serverSettings } from '#platform';

import { RelayLiveEvents } from '../../../libs/platform/src/pubsub/relay-live-events.js';
import { Stopping } from '../../../libs/platform/src/queue/stopping.js';
import { liveTopicOf } from '../../../libs/negotiation/src/domain/talks/negotiation.events.js';
import { productRung } from '../feed/feed-ladder.js';
import type { BenchOptions } from '../options.js';
import { readCpu } from '../runner/cpu.js';
import { median } from '../runner/figures.js';
import type { Ground } from '../runner/ground.js';
import { heard } from '../runner/heard.js';
import { built, end, startRung, type Rung, type RunningRung } from '../runner/rung.js';
import { cookieOf, TalksMaker, type Talks } from '../turns/talks.js';
import { TOWN } from '../world/shapes.js';
import type { ForgetTask, ListenTask, LiveMessage } from './live-messages.js';

/** How one server told one change to so many. */
export interface LiveResult {
  readonly listeners: number;
  readonly ours: Told;
  readonly raw: Told;
  /** What somebody did not hear, or heard wrong; null when all is well. */
  readonly wrong: string | null;
}

/** Medians over some changes. */
interface Told {
  /** Milliseconds until the last one heard. */
  readonly lastMs: number;
  /** Microseconds of CPU of server and store for one who hears it, or null. */
  readonly cpuMicroseconds: number | null;
}

/** Posts that no other part of the bench talks about. */
const LAST_POSTS = TOWN.posts - 100;
const LISTENERS = [1_000, 5_000] as const;
const CHANGES = 7;
const QUICK_CHANGES = 3;
const MOST_TRIES = 20;
const LONGEST_MS = 5_000;

const SUBSCRIPTION = `subscription Changed($negotiationId: ID!) {
  negotiationChanged(negotiationId: $negotiationId) { id state whoseTurn changedAt standing { version termsHash } } }`;

/** A frame as the product sends it. */
const FRAME = JSON.stringify({
  id: 'one',
  type: 'next',
  payload: {
    data: {
      negotiationChanged: {
        id: '00000000-0000-7000-8000-000000000000',
        state: 'awaitingRequester',
        whoseTurn: 'requester',
        changedAt: '2026-11-21T10:00:00.000Z',
        standing: { version: 1, termsHash: 'a'.repeat(64) },
      },
    },
  },
});

/** Makes something to be told; answers what the frame must hold. */
type Change = () => Promise<string>;

/** Tells one change of some talks to everybody who looks at them, and one frame to as many raw sockets. */
export async function measureLive(
  { postgres }: Ground,
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<LiveResult[]> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  const product = productRung(postgres.url);
  const live = new RelayLiveEvents(serverSettings(product.environment), new Stopping());
  try {
    const [talks] = await new TalksMaker(client, LAST_POSTS).make(1);
    if (!talks) throw new Error('There are no talks to look at.');
    const change: Change = async () => {
      const moment = new Date();
      await client.query('UPDATE negotiation SET changed_at = $2 WHERE id = $1', [talks.id, moment]);
      return moment.toISOString();
    };
    const changes = options.quick ? QUICK_CHANGES : CHANGES;
    const results: LiveResult[] = [];
    for (const listeners of options.quick ? LISTENERS.slice(0, 1) : LISTENERS) {
      const raw: Rung = {
        id: 'raw',
        label: 'raw',
        program: 'test/bench/raw-ws.bench.js',
        environment: { FRAME },
        path: '/',
        requests: [{ body: '', headers: {} }],
        compared: false,
      };
      const toAll = { environment: { ...product.environment, SOCKETS_A_PERSON: String(listeners) } };
      const ours: Rung = { ...product, ...toAll, requests: [{ body: HELLO, headers: JSON_BODY }] };
      const measured = { listeners, changes, store: postgres.pid };
      const before = await toldBy(raw, { ...measured, cookies: [''], first: [] }, () => Promise.resolve(''), post);
      const own = await toldBy(ours, { ...measured, ...screensOf(talks) }, change, () =>
        live.publish(liveTopicOf(talks.id), { eventId: '1' }),
      );
      const after = await toldBy(raw, { ...measured, cookies: [''], first: [] }, () => Promise.resolve(''), post);
      const floor = before.lastMs < after.lastMs ? before : after;
      tell(`${listeners} screens: ours ${own.lastMs.toFixed(1)} ms, raw ${floor.lastMs.toFixed(1)} ms`);
      results.push({ listeners, ours: own, raw: floor, wrong: own.wrong });
    }
    return results;
  } finally {
    await live.onApplicationShutdown();
    await client.end();
  }
}

const JSON_BODY = { 'content-type': 'application/json' };
const HELLO = JSON.stringify({ query: '{ __typename }' });

const post = (url: string): Promise<unknown> => fetch(url, { method: 'POST' });

const screensOf = ({ id, author, responder }: Talks): Pick<ListenTask, 'cookies' | 'first'> => ({
  cookies: [cookieOf(author), cookieOf(responder)],
  first: [
    { type: 'connection_init' },
    { id: 'one', type: 'subscribe', payload: { query: SUBSCRIPTION, variables: { negotiationId: id } } },
  ],
});

async function toldBy(
  rung: Rung,
  measured: Pick<ListenTask, 'cookies' | 'first' | 'listeners'> & { readonly changes: number; readonly store: number },
  change: Change,
  publish: (url: string) => Promise<unknown>,
): Promise<Told & { readonly wrong: string | null }> {
  const { listeners, cookies, first, changes, store } = measured;
  const running = await startRung(rung);
  const screens = fork(built('test/bench/live-load.bench.js'), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const listening = heard<LiveMessage, 'listening'>(screens, 'listening');
    const url = running.url.replace('http', 'ws');
    screens.send({ is: 'listen', url, listeners, cookies, first } satisfies ListenTask);
    await listening;
    const once = () => oneChange(screens, running, change, publish);
    // A subscription is answered by its first change alone: until all have heard one, some are still being opened.
    for (let tries = 0; (await once()) === null; tries += 1) {
      if (tries === MOST_TRIES) return { lastMs: Number.NaN, cpuMicroseconds: null, wrong: 'not everybody hears' };
    }
    await once();
    const watched = { server: running.pid, stores: [store], load: screens.pid ?? 0 };
    const before = readCpu(watched);
    const delays: number[] = [];
    let wrong: string | null = null;
    for (let at = 0; at < changes; at += 1) {
      const one = await once();
      wrong ??= one === null ? 'not everybody heard' : one.wrong;
      if (one) delays.push(one.ms);
    }
    const after = readCpu(watched);
    const used = before && after && after.server + after.store - before.server - before.store;
    return {
      lastMs: median(delays),
      cpuMicroseconds: used && (used / changes / listeners) * 1e6,
      wrong,
    };
  } finally {
    await end(screens);
    await running.stop();
  }
}

/** Milliseconds from the moment in which a change is told to the last one who hears; null when somebody does not. */
async function oneChange(
  screens: ChildProcess,
  { url }: RunningRung,
  change: Change,
  publish: (url: string) => Promise<unknown>,
): Promise<{ readonly ms: number; readonly wrong: string | null } | null> {
  const forgotten = heard<LiveMessage, 'forgotten'>(screens, 'forgotten');
  screens.send({ is: 'forget' } satisfies ForgetTask);
  await forgotten;
  const shown = await change();
  const all = heard<LiveMessage, 'heard'>(screens, 'heard');
  let hurry: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (hurry = setTimeout(() => resolve(null), LONGEST_MS)));
  const from = performance.timeOrigin + performance.now();
  await publish(url);
  const told = await Promise.race([all, late]);
  clearTimeout(hurry);
  if (told === null) return null;
  const right = told.frame.includes(shown) && told.different === 1;
  return { ms: told.lastAt - from, wrong: right ? null : `${told.different} different frames, one is ${told.frame}` };
}
