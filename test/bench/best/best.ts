import { AreaLine, type IndexedArea } from '../../../libs/matching/src/domain/engine/area-line.js';
import { PostIndex, type IndexedAuthor } from '../../../libs/matching/src/domain/engine/post-index.js';
import { DEFAULT_WEIGHTS, rankSuggestions } from '../../../libs/matching/src/domain/score.rules.js';
import {
  areasOf,
  groupSlugOf,
  mayAnswer,
  peopleOf,
  shownPost,
  type Country,
  type Written,
} from '../../../libs/matching/src/testing/many-posts.js';
import type { BenchOptions } from '../options.js';
import { median, percentile } from '../runner/figures.js';
import type { Ground } from '../runner/ground.js';
import { SEED } from '../world/seeded.js';
import { askSql, type BySql } from './best-by-sql.js';
import { NOW, plain, questionOf, type AskedOfIndex } from './questions.js';

/** One world in the index. */
export interface World {
  readonly name: string;
  readonly posts: number;
  readonly areas: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Posts that one question compares one by one. */
  readonly lookedAt: number;
}

/** What was found about the index of posts. */
export interface BestResult {
  readonly worlds: readonly World[];
  /** So many questions were answered by the rules as well; the first that differed, or null. */
  readonly compared: number;
  readonly wrong: string | null;
  readonly sql: Pick<BySql, 'indexMs' | 'scanMs'> & { readonly posts: number; readonly oursMs: number };
  readonly digest: { readonly residents: number; readonly offers: number; readonly seconds: number };
}

const SHOWN = 20;
const ASKED = 2_000;

/** Builds three worlds and asks them, compares with the rules and with SQL, and makes a digest for a whole city. */
export async function measureBest(
  { postgres }: Ground,
  { best: million, quick }: BenchOptions,
  tell: (line: string) => void,
): Promise<BestResult> {
  const small = million / 10;
  const tenth = build('city', small, tell);
  const worlds = [tenth.world, build('country', million, tell).world, build('city', million, tell).world];
  const compared = quick ? 50 : 1_000;
  const wrong = differenceFromRules(tenth, small, compared, tell);
  const sql = await bySql(postgres.url, million, quick, tell);
  const digest = digestOf(tenth, quick ? 5_000 : 220_000, small, tell);
  return { worlds, compared, wrong: wrong ?? sql.wrong, sql, digest };
}

interface Built {
  readonly world: World;
  readonly areas: ReadonlyMap<string, IndexedArea>;
  readonly line: AreaLine;
  readonly index: PostIndex;
  readonly questions: readonly AskedOfIndex[];
}

/** Puts everybody into an index; every so many ask a question afterwards, each of them twice. */
function build(
  country: Country,
  posts: number,
  tell: (line: string) => void,
  change = (one: IndexedAuthor) => one,
): Built {
  const list = areasOf(country);
  const areas = new Map(list.map((area) => [area.areaCode, area]));
  const line = new AreaLine(list);
  const index = new PostIndex(line, DEFAULT_WEIGHTS);
  const questions: AskedOfIndex[] = [];
  const every = Math.max(1, Math.floor(posts / ASKED / 2));
  let ms = 0;
  let met = 0;
  for (const person of peopleOf(list, posts, NOW, SEED)) {
    const author = change(person);
    const start = performance.now();
    index.put(author);
    ms += performance.now() - start;
    met += 1;
    if (met % every === 0 && questions.length < ASKED) questions.push(questionOf(author, areas));
  }
  const { taken, lookedAt } = ask(index, questions);
  const world = {
    name: country,
    posts,
    areas: areas.size,
    seconds: ms / 1_000,
    megabytes: index.bytes / 1e6,
    medianMs: median(taken),
    p99Ms: percentile(taken, 0.99),
    lookedAt,
  };
  tell(`${country} of ${posts}: median ${world.medianMs.toFixed(3)} ms, p99 ${world.p99Ms.toFixed(3)} ms`);
  return { world, areas, line, index, questions };
}

function ask(index: PostIndex, questions: readonly AskedOfIndex[]): { taken: number[]; lookedAt: number } {
  const taken: number[] = [];
  let looked = 0;
  for (let round = 0; round < 2; round += 1) {
    for (const { seeker, asking } of questions) {
      const start = performance.now();
      const { lookedAt } = index.search(seeker, asking, SHOWN);
      if (round === 0) continue;
      taken.push(performance.now() - start);
      looked += lookedAt;
    }
  }
  return { taken, lookedAt: Math.round(looked / questions.length) };
}

/** The first question that the rules answer otherwise when they compare every post, or null. */
function differenceFromRules(
  { areas, index, questions }: Built,
  posts: number,
  compared: number,
  tell: (line: string) => void,
): string | null {
  const sorted = new Map<string, Written[]>();
  for (const author of peopleOf([...areas.values()], posts, NOW, SEED)) {
    for (const post of author.posts) {
      const key = `${post.kind} ${groupSlugOf(post.activity)}`;
      const written = sorted.get(key);
      if (written) written.push({ post, author });
      else sorted.set(key, [{ post, author }]);
    }
  }
  for (const [nth, { seeker, asking }] of questions.slice(0, compared).entries()) {
    const other = seeker.kind === 'request' ? 'offer' : 'request';
    const others = (sorted.get(`${other} ${seeker.group}`) ?? [])
      .filter((written) => mayAnswer(written, seeker.kind, asking.absenceIn, NOW))
      .map((written) => shownPost(written, areas, asking.absenceIn));
    const expected = rankSuggestions(seeker, others, NOW, DEFAULT_WEIGHTS, SHOWN).map(({ postId }) => postId);
    const { postIds } = index.search(seeker, asking, SHOWN);
    if (expected.join() !== postIds.join()) return `question ${nth}: the rules put other posts first`;
  }
  tell(`${compared} questions answered as the rules do`);
  return null;
}

async function bySql(url: string, posts: number, quick: boolean, tell: (line: string) => void) {
  const { areas, line, index, questions } = build('country', posts, tell, plain);
  const asked = questions.slice(0, quick ? 20 : 200);
  function* people(): Generator<IndexedAuthor> {
    for (const author of peopleOf([...areas.values()], posts, NOW, SEED)) yield plain(author);
  }
  const { indexMs, scanMs, answers } = await askSql(url, areas, line, people(), asked, quick ? 3 : 15);
  const differs = asked.findIndex(
    ({ seeker, asking }, nth) => index.search(seeker, asking, SHOWN).postIds.join() !== answers[nth]?.join(),
  );
  const oursMs = median(ask(index, asked).taken);
  tell(
    `SQL among ${posts}: ${indexMs.toFixed(1)} ms with an index, ${scanMs.toFixed(0)} ms by all rows, ours ${oursMs.toFixed(3)} ms`,
  );
  return {
    posts,
    indexMs,
    scanMs,
    oursMs,
    wrong: differs < 0 ? null : `question ${differs}: SQL puts other posts first`,
  };
}

/** The best twenty of each resident, one after the other. */
function digestOf({ areas, index }: Built, residents: number, offers: number, tell: (line: string) => void) {
  const questions: AskedOfIndex[] = [];
  for (const author of peopleOf([...areas.values()], residents * 2, NOW, SEED + 1)) {
    if (questions.length < residents) questions.push(questionOf(author, areas));
  }
  const start = performance.now();
  for (const { seeker, asking } of questions) index.search(seeker, asking, SHOWN);
  const seconds = (performance.now() - start) / 1_000;
  tell(`A digest for ${questions.length} residents: ${seconds.toFixed(1)} s`);
  return { residents: questions.length, offers, seconds };
}
