import { productRung } from '../feed/feed-ladder.js';
import type { Ground } from '../runner/ground.js';
import type { Ladder } from '../runner/ladder.js';
import type { Rung } from '../runner/rung.js';
import { compareWithBruteForce, type Exactness } from './brute-force.js';
import { suggestionRequests } from './suggestions-requests.js';

/** A question looks at thousands of posts: more at once would only wait longer. */
const CONNECTIONS = 4;
const WINDOW_TIMES = 3;
const COMPARED = 40;
const COMPARED_WITH_BRUTE_FORCE = 50;

/** The rungs of the suggestions, and whether the product's are exact. */
export async function suggestionsLadder({ postgres }: Ground): Promise<{ ladder: Ladder; exactness: Exactness }> {
  const asked = await suggestionRequests(postgres.url);
  const requests = asked.map(({ request }) => request);
  const rung = (id: string, label: string, program: string): Rung => ({
    id,
    label,
    requests,
    path: '/graphql',
    compared: true,
    program: `test/bench/${program}.bench.js`,
    environment: { DATABASE_URL: postgres.url },
  });
  const product: Rung = { ...productRung(postgres.url), requests };
  return {
    exactness: await compareWithBruteForce(product, postgres.url, asked.slice(0, COMPARED_WITH_BRUTE_FORCE)),
    ladder: {
      bare: rung('bare', 'bare: node:http, pg, named statements, the same scoring', 'bare'),
      others: [rung('stock', 'stock: Nest, Apollo, TypeORM find, the same scoring', 'stock'), product],
      connections: CONNECTIONS,
      comparedAnswers: COMPARED,
      windowTimes: WINDOW_TIMES,
      stores: [postgres.pid],
    },
  };
}
