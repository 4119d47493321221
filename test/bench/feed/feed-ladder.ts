import type { Ladder } from '../runner/ladder.js';
import type { Ground } from '../runner/ground.js';
import type { Rung } from '../runner/rung.js';
import { feedRequests } from './feed-requests.js';

const CONNECTIONS = 32;
const COMPARED = 40;
/** As long as a page of the feed, about. */
const FLOOR_BYTES = 17_000;

/** How the real api process is started: as docs/running.md and the image start it, with the settings of a server. */
export const productRung = (databaseUrl: string): Omit<Rung, 'requests'> => ({
  id: 'ours',
  label: 'ours: the api process',
  program: 'apps/api/src/main.js',
  nodeOptions: ['--max-semi-space-size=64'],
  environment: {
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:1',
    SECRET_KEY: 'a secret of the bench, long enough to sign',
    LOG_LEVEL: 'warn',
  },
  path: '/graphql',
  compared: true,
});

/** The rungs of the feed, from the floor to the product. */
export async function feedLadder({ postgres }: Ground): Promise<Ladder> {
  const product = productRung(postgres.url);
  const { signed, plain } = await feedRequests(product);
  const rung = (id: string, label: string, program: string, environment: Record<string, string> = {}): Rung => ({
    id,
    label,
    requests: plain,
    path: '/graphql',
    compared: id !== 'floor',
    program: `test/bench/${program}.bench.js`,
    environment: {
      DATABASE_URL: postgres.url,
      ...environment,
    },
  });
  return {
    bare: rung('bare', 'bare: node:http, pg, a named statement', 'bare'),
    others: [
      rung('floor', 'floor: node:http, a constant answer', 'floor', { BYTES: String(FLOOR_BYTES) }),
      rung('bareUnnamed', 'bare, planned at each request', 'bare', { NAMED: 'no' }),
      rung('barePipelined', 'bare, two pipelined connections', 'bare', { PIPELINED: 'yes' }),
      rung('stock', 'stock: Nest, Apollo, TypeORM find', 'stock'),
      { ...product, requests: signed },
    ],
    connections: CONNECTIONS,
    comparedAnswers: COMPARED,
    windowTimes: 1,
    stores: [postgres.pid],
  };
}
