import { chanceFrom, some } from '../runner/chance.js';
import { ask, startRung, type BenchRequest, type Rung } from '../runner/rung.js';
import { BENCH_ACTIVITIES, NEIGHBOURHOODS } from '../world/places.js';
import { SEED } from '../world/seeded.js';
import { FEED_OPERATION } from './feed-operation.data.js';

const REQUESTS = 2_000;
const WITH_CURSOR = 0.3;
const AREAS_EACH = 4;

interface Page {
  readonly activity: string;
  readonly areas: readonly string[];
  /** Null for the first page. */
  readonly after: { readonly signed: string; readonly plain: string } | null;
}

interface FirstPage {
  readonly data: {
    readonly feed: {
      readonly edges: readonly { readonly node: { readonly id: string; readonly publishedAt: string } }[];
      readonly pageInfo: { readonly endCursor: string | null };
    };
  } | null;
}

/** The same 2,000 questions: with the cursors that the product signed, and with plain ones for servers that sign none. */
export interface FeedRequests {
  readonly signed: readonly BenchRequest[];
  readonly plain: readonly BenchRequest[];
}

/** Makes the questions; the product is asked for first pages, since nobody else can sign its cursors. */
export async function feedRequests(product: Omit<Rung, 'requests'>): Promise<FeedRequests> {
  const chance = chanceFrom(SEED);
  const firsts = Array.from({ length: REQUESTS }, () => ({
    activity: some(BENCH_ACTIVITIES, 1, chance).join(),
    areas: some(NEIGHBOURHOODS, AREAS_EACH, chance),
    after: null,
    goesOn: chance() < WITH_CURSOR,
  }));
  const [first] = firsts;
  const running = await startRung({ ...product, requests: first ? [requestOf(first, 'signed')] : [] });
  try {
    const pages: Page[] = [];
    for (const { goesOn, ...page } of firsts) {
      const after = goesOn ? endOf((await ask(running.url, requestOf(page, 'signed'))) as FirstPage) : null;
      pages.push({ ...page, after });
    }
    return {
      signed: pages.map((page) => requestOf(page, 'signed')),
      plain: pages.map((page) => requestOf(page, 'plain')),
    };
  } finally {
    await running.stop();
  }
}

function endOf(answer: FirstPage): Page['after'] {
  if (answer.data === null) throw new Error(`The product refused a question: ${JSON.stringify(answer)}`);
  const { feed } = answer.data;
  const last = feed.edges.at(-1)?.node;
  const signed = feed.pageInfo.endCursor;
  return last && signed !== null ? { signed, plain: `${last.publishedAt}_${last.id}` } : null;
}

const requestOf = ({ activity, areas, after }: Page, form: 'signed' | 'plain'): BenchRequest => ({
  body: JSON.stringify({
    query: FEED_OPERATION,
    variables: { activity, areas, after: after === null ? null : after[form] },
  }),
  headers: { 'content-type': 'application/json' },
});
