import { Client } from 'pg';

import { productRung } from '../feed/feed-ladder.js';
import type { BenchOptions } from '../options.js';
import { difference } from '../runner/answers.js';
import type { Ground } from '../runner/ground.js';
import { summary, type LadderResult, type Pair } from '../runner/ladder.js';
import { startRung, type Rung } from '../runner/rung.js';
import type { Window } from '../runner/window.js';
import { measureHistory, type HistoryResult } from './history.js';
import { acceptsOf, countersOf, TalksMaker, type Talks } from './talks.js';
import { takeTurns } from './take-turns.js';
import { MAKE_BARE_ACCEPT } from './turns-statements.data.js';
import { OURS, STOCK } from './turns-operations.data.js';

const COMPARED = 40;
const QUICK_SHARE = 8;

/** Counter-proposals, the accepts of these, and what a long history costs. */
export interface TurnsResult {
  readonly counter: LadderResult;
  readonly accept: LadderResult;
  readonly history: HistoryResult;
}

type Mutations = Record<keyof typeof OURS, string>;

/** A server with its own form of the mutations, and how many talks it gets: some seconds for each, also for the slow. */
interface TurnsRung {
  readonly rung: Rung;
  readonly mutations: Mutations;
  readonly warmUp: number;
  readonly talks: number;
}

interface TakenTurns {
  readonly of: TurnsRung;
  readonly counter: Window;
  readonly accept: Window;
}

/** Measures turns: every one is made once, on talks that were made for this window. */
export async function measureTurns(
  { postgres }: Ground,
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<TurnsResult> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await client.query(MAKE_BARE_ACCEPT);
    const maker = new TalksMaker(client);
    const rungs = rungsOn(postgres.url);
    const [bare, ours] = rungs;
    const differs = new Map<string, string>();
    let expected: unknown[] | null = null;

    const measure = async (of: TurnsRung): Promise<TakenTurns> => {
      const size = (talks: number): number => (options.quick ? talks / QUICK_SHARE : talks);
      const wanted = [await maker.make(size(of.warmUp)), await maker.make(size(of.talks))] as const;
      const running = await startRung(of.rung);
      try {
        const stores = [postgres.pid];
        await takeTurns(running, countersOf(wanted[0], of.mutations), stores);
        await takeTurns(running, acceptsOf(wanted[0], of.mutations), stores);
        const written = await maker.written(wanted[0].slice(0, COMPARED));
        expected ??= written;
        const found = difference(expected, written) ?? (written.length < COMPARED ? 'turns are missing' : null);
        if (found !== null && !differs.has(of.rung.id)) differs.set(of.rung.id, found);
        const counter = await takeTurns(running, countersOf(wanted[1], of.mutations), stores);
        const accept = await takeTurns(running, acceptsOf(wanted[1], of.mutations), stores);
        const lost = wanted[1].length - (await maker.agreed(wanted[1]));
        if (lost > 0) differs.set(of.rung.id, `${lost} talks of ${wanted[1].length} are not agreed`);
        tell(
          `${of.rung.label}: ${counter.perSecond.toFixed(0)} counters, ${accept.perSecond.toFixed(0)} accepts a second`,
        );
        return { of, counter, accept };
      } finally {
        await running.stop();
      }
    };

    const taken: (TakenTurns & { readonly nearest: TakenTurns })[] = [];
    for (let round = 1; round <= options.rounds; round += 1) {
      tell(`round ${round} of ${options.rounds}`);
      const before = await measure(bare);
      const others: TakenTurns[] = [];
      for (const of of rungs.slice(1)) others.push(await measure(of));
      const after = await measure(bare);
      taken.push({ ...before, nearest: before }, { ...after, nearest: after });
      taken.push(...others.map((one, place) => ({ ...one, nearest: place < others.length / 2 ? before : after })));
    }

    const ladder = (turn: 'counter' | 'accept'): LadderResult => {
      const pairsOf = (of: TurnsRung): Pair[] =>
        taken.filter((one) => one.of === of).map((one) => ({ window: one[turn], nearest: one.nearest[turn] }));
      const rates = pairsOf(bare).map(({ window }) => window.perSecond);
      return {
        rungs: rungs.map((of) => ({
          ...summary(of.rung, pairsOf(of)),
          comparedAnswers: COMPARED,
          differs: differs.get(of.rung.id) ?? null,
        })),
        bareNoise: { windows: rates.length, least: Math.min(...rates), most: Math.max(...rates) },
      };
    };
    const history = await measureHistory(maker, ours.rung, postgres.pid, options);
    return { counter: ladder('counter'), accept: ladder('accept'), history };
  } finally {
    await client.end();
  }
}

const NOBODYS: readonly Talks[] = [
  {
    id: '00000000-0000-7000-8000-000000000000',
    author: '00000000-0000-7000-8000-000000000000',
    responder: '00000000-0000-7000-8000-000000000000',
  },
];

function rungsOn(databaseUrl: string): readonly [bare: TurnsRung, ours: TurnsRung, stock: TurnsRung] {
  const rung = (id: string, label: string, mutations: Mutations): Rung => ({
    id,
    label,
    program: `test/bench/${id}.bench.js`,
    environment: { DATABASE_URL: databaseUrl },
    path: '/graphql',
    requests: countersOf(NOBODYS, mutations),
    compared: true,
  });
  return [
    {
      rung: rung('bare', 'bare: node:http, pg, one named statement', OURS),
      mutations: OURS,
      warmUp: 1_536,
      talks: 4_096,
    },
    {
      rung: { ...productRung(databaseUrl), requests: countersOf(NOBODYS, OURS) },
      mutations: OURS,
      // Until it no longer grows: the engine compiles hot code while it runs, and a framework has more of it.
      warmUp: 8_192,
      talks: 2_560,
    },
    {
      rung: rung('stock', 'stock: Nest, Apollo, TypeORM: find with lock, save, save', STOCK),
      mutations: STOCK,
      warmUp: 3_072,
      talks: 768,
    },
  ];
}
