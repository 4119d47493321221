import { Client } from 'pg';

import { DEFAULT_WEIGHTS, rankSuggestions, strengthOf } from '../../../libs/matching/src/domain/score.rules.js';
import { difference } from '../runner/answers.js';
import { ask, startRung, type Rung } from '../runner/rung.js';
import { AREAS } from '../world/places.js';
import { candidateOf, type PostFacts } from './candidate-of.js';
import { SUGGESTIONS } from './suggestions-operation.data.js';
import type { Asked } from './suggestions-requests.js';
import { ALL_OPEN_POSTS, type CandidateRow } from './suggestions-statement.data.js';

/** Whether the product's suggestions are those of brute force. */
export interface Exactness {
  readonly posts: number;
  /** Of how many of them every suggestion was the same, order included. */
  readonly same: number;
  readonly scored: number;
  /** Where the first one differs. */
  readonly differs: string | null;
}

interface Answer {
  readonly data: { readonly suggestions: readonly { strength: string; post: { id: string } }[] | null } | null;
}

/** Compares the product with a look at every single open post: no statement chooses, only the pure rules do. */
export async function compareWithBruteForce(
  product: Rung,
  databaseUrl: string,
  asked: readonly Asked[],
): Promise<Exactness> {
  const { candidates, blocked } = await readEverything(databaseUrl);
  const byId = new Map(candidates.map((candidate) => [candidate.postId, candidate]));
  const differences: string[] = [];
  const running = await startRung(product);
  try {
    for (const { postId, request } of asked) {
      const asking = byId.get(postId);
      if (!asking) throw new Error(`The post ${postId} is not open.`);
      const others = candidates.filter(({ authorId }) => !blocked.has(`${asking.authorId} ${authorId}`));
      const expected = rankSuggestions(asking, others, new Date(), DEFAULT_WEIGHTS, SUGGESTIONS);
      const answer = (await ask(running.url, request)) as Answer;
      const found = difference(
        expected.map((one) => [one.postId, strengthOf(one.score)]),
        answer.data?.suggestions?.map(({ post, strength }) => [post.id, strength]) ?? answer,
      );
      if (found !== null) differences.push(`post ${postId}: ${found}`);
    }
  } finally {
    await running.stop();
  }
  const [differs = null] = differences;
  return { posts: asked.length, same: asked.length - differences.length, scored: candidates.length, differs };
}

async function readEverything(databaseUrl: string) {
  const areas = new Map(AREAS.map((area) => [area.code, area]));
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<CandidateRow>(ALL_OPEN_POSTS, [new Date()]);
    const blocks = await client.query<{ by_id: string; blocked_id: string }>('SELECT by_id, blocked_id FROM block');
    return {
      candidates: rows.map((row) => candidateOf(factsOf(row), areas)),
      blocked: new Set(blocks.rows.flatMap(({ by_id: a, blocked_id: b }) => [`${a} ${b}`, `${b} ${a}`])),
    };
  } finally {
    await client.end();
  }
}

const factsOf = (row: CandidateRow): PostFacts => ({
  postId: row.id,
  authorId: row.author_id,
  kind: row.kind,
  activity: row.activity,
  areaCode: row.area_code,
  availability: row.availability,
  place: row.place,
  onceOn: row.once_on,
  languages: row.languages,
  wantedActivity: row.wanted_activity,
  activitiesOfAuthor: row.activities_of_author,
  publishedAt: row.published_at,
});
