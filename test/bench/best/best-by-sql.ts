import { Client } from 'pg';

import type { AreaLine, IndexedArea } from '../../../libs/matching/src/domain/engine/area-line.js';
import { dayNumber } from '../../../libs/matching/src/domain/engine/layout.js';
import { REACHED } from '../../../libs/matching/src/domain/engine/near-areas.js';
import { pointsOf } from '../../../libs/matching/src/domain/engine/points.js';
import type { IndexedAuthor } from '../../../libs/matching/src/domain/engine/post-index.js';
import { WordBook } from '../../../libs/matching/src/domain/engine/word-book.js';
import { named } from '../../../libs/matching/src/domain/reasons.rules.js';
import { DEFAULT_WEIGHTS } from '../../../libs/matching/src/domain/score.rules.js';
import { shownPost } from '../../../libs/matching/src/testing/many-posts.js';
import { median } from '../runner/figures.js';
import { BEST, DROP_POSTS, FILL_POSTS, INDEX_POSTS, MAKE_POSTS } from './best.queries.js';
import { NOW, type AskedOfIndex } from './questions.js';

const PAGE = 5_000;
const WARM_UP = 5;

/** The same questions, answered by SQL with an index, in the quicker of two ways, and by looking at every row. */
export interface BySql {
  readonly indexMs: number;
  readonly scanMs: number;
  /** What the first of each answered, best first. */
  readonly answers: readonly (readonly string[])[];
}

/** Puts a world into a table and asks; the table is gone afterwards. */
export async function askSql(
  url: string,
  areas: ReadonlyMap<string, IndexedArea>,
  line: AreaLine,
  people: Iterable<IndexedAuthor>,
  questions: readonly AskedOfIndex[],
  scans: number,
): Promise<BySql> {
  const words = new WordBook();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(DROP_POSTS);
    await client.query(MAKE_POSTS);
    await fill(client, areas, line, people, words);
    await client.query(INDEX_POSTS);
    await client.query('VACUUM ANALYZE best_post');
    const asked = questions.map((question) => valuesOf(question, line, words));
    const cells = await ask(client, 'best_by_cells', asked);
    // Cell by cell is quick where few live around; to read an activity as a whole and join it is quick where many do.
    await client.query('SET enable_nestloop = off');
    const joined = await ask(client, 'best_by_join', asked);
    await client.query('SET enable_indexscan = off');
    await client.query('SET enable_bitmapscan = off');
    const scan = await ask(client, 'best_by_scan', asked.slice(0, scans));
    return { indexMs: Math.min(median(cells.ms), median(joined.ms)), scanMs: median(scan.ms), answers: cells.answers };
  } finally {
    await client.query(DROP_POSTS);
    await client.end();
  }
}

async function ask(client: Client, name: string, asked: readonly unknown[][]) {
  const ms: number[] = [];
  const answers: string[][] = [];
  for (const values of [...asked.slice(0, WARM_UP), ...asked]) {
    const start = performance.now();
    const { rows } = await client.query<{ id: string }>({ name, text: BEST, values });
    ms.push(performance.now() - start);
    answers.push(rows.map(({ id }) => id));
  }
  return { ms: ms.slice(WARM_UP), answers: answers.slice(WARM_UP) };
}

async function fill(
  client: Client,
  areas: ReadonlyMap<string, IndexedArea>,
  line: AreaLine,
  people: Iterable<IndexedAuthor>,
  words: WordBook,
): Promise<void> {
  let rows: unknown[][] = [];
  const flush = async (): Promise<void> => {
    const columns = Array.from({ length: 13 }, (_, column) => rows.map((row) => row[column]));
    await client.query({ name: 'best_fill', text: FILL_POSTS, values: columns });
    rows = [];
  };
  for (const author of people) {
    for (const post of author.posts) {
      const seen = shownPost({ post, author }, areas, post.municipalityCode);
      const offers = post.kind === 'offer' ? author.helpsFrom : null;
      rows.push([
        post.postId,
        author.personId,
        post.kind === 'request',
        words.activity(post.activity),
        line.numberOf(post.areaCode),
        post.availability,
        words.bitsOf(post.languages),
        dayNumber(post.onceOn),
        named(seen)
          .map((slug) => words.activity(slug))
          .join(' '),
        post.waitingSince.getTime(),
        post.openUntil,
        new Date(Math.max(author.pausedUntil?.getTime() ?? 0, offers?.getTime() ?? 0)),
        dayNumber(author.askedOn),
      ]);
    }
    if (rows.length >= PAGE) await flush();
  }
  await flush();
}

function valuesOf({ seeker, asking }: AskedOfIndex, line: AreaLine, words: WordBook): unknown[] {
  const points = pointsOf(DEFAULT_WEIGHTS);
  const near = line.near(line.numberOf(seeker.areaCode), asking.maxMetres);
  const around = Array.from({ length: line.size }, (_, area) => ({ area, bucket: near.bucketOf(area) })).filter(
    ({ bucket }) => bucket > 0,
  );
  const fit = (slug: string): 'same' | 'sibling' => (slug === seeker.activity ? 'same' : 'sibling');
  return [
    around.map(({ area }) => area),
    around.map(({ bucket }) => points.distance[bucket]),
    around.map(({ bucket }) => !['far', 'unknown'].includes(REACHED[bucket - 1] ?? 'far')),
    asking.activities.map((slug) => words.activity(slug)),
    asking.activities.map((slug) => points.activity[fit(slug)]),
    asking.activities.map((slug) => fit(slug) === 'same'),
    seeker.kind === 'offer',
    seeker.authorId,
    NOW,
    seeker.availability,
    words.bitsOf(seeker.languages),
    dayNumber(seeker.onceOn),
    named(seeker).map((slug) => words.activity(slug)),
    [...points.dayParts],
    [...points.date, points.date[2]],
    [...points.language],
    Array.from(points.inReturn.subarray(1)),
    Array.from(points.waiting.subarray(1)),
    points.whole,
    NOW.getTime(),
  ];
}
