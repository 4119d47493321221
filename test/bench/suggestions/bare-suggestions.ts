import { AreaTree, type ZonedArea } from '#areas';
import type { Database } from '#platform';
import type { Pool } from 'pg';

import { activitiesAround, areasAround, candidateOf } from '../../../libs/matching/src/candidate-of.js';
import { CandidatesRepository } from '../../../libs/matching/src/data/candidates.repository.js';
import { ATTAINABLE } from '../../../libs/matching/src/domain/candidate.rules.js';
import { named } from '../../../libs/matching/src/domain/reasons.rules.js';
import { DEFAULT_WEIGHTS, rankSuggestions } from '../../../libs/matching/src/domain/score.rules.js';
import { answerOf, type ShownPost } from './answer-of.js';
import { SUGGESTIONS } from './suggestions-operation.data.js';
import { BARE_SHOWN, type ShownRow } from './suggestions-statement.data.js';

const AREAS = 'SELECT code, name, kind, parent_code AS "parentCode", lat, lon, zone FROM area';
const ASKER = 'SELECT author_id AS id FROM post WHERE id = $1';

/** Answers who fits a post; null when it is not open. */
export type AnswerSuggestions = (asked: { readonly postId: string }) => Promise<unknown>;

/**
 * The product's own statements and scoring, run by hand: no session is read and nobody is checked, the question counts
 * as its author's.
 */
export async function openBareSuggestions(pool: Pool): Promise<AnswerSuggestions> {
  const tree = new AreaTree((await pool.query<ZonedArea>(AREAS)).rows);
  const read: Pick<Database, 'read'>['read'] = async ({ name, text, row }, values) =>
    (await pool.query({ name, text, values: [...values] })).rows.map(row);
  const candidates = new CandidatesRepository({ read } as Database);

  return async ({ postId }) => {
    const now = new Date();
    const { rows: askers } = await pool.query<{ id: string }>({ name: 'bare_asker', text: ASKER, values: [postId] });
    const author = askers[0]?.id ?? '';
    const asking = await candidates.asking(postId, { id: author, brokerAreas: [], everywhere: false }, now);
    if (!asking) return { data: { suggestions: null } };
    const reach = {
      kind: asking.kind === 'request' ? 'offer' : 'request',
      activities: activitiesAround(asking.activity),
      areas: areasAround(tree, asking.areaCode, DEFAULT_WEIGHTS.maxMetres),
      atDistance: ATTAINABLE[asking.atDistance],
      author,
      viewer: author,
      absenceIn: tree.municipalityOf(asking.authorArea),
      named: named(asking),
    } as const;
    const found = await candidates.within(reach, now);
    const others = found.map((post) => candidateOf(post, tree));
    const ranked = rankSuggestions(candidateOf(asking, tree), others, now, DEFAULT_WEIGHTS, SUGGESTIONS);
    const ids = ranked.map((suggestion) => suggestion.postId);
    const { rows: shown } = await pool.query<ShownRow>({ name: 'bare_shown', text: BARE_SHOWN, values: [ids] });
    return { data: { suggestions: answerOf(ranked, new Map(shown.map((row) => [row.id, shownPost(row, tree)]))) } };
  };
}

const shownPost = (row: ShownRow, tree: AreaTree): ShownPost => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  text: row.text,
  publishedAt: row.published_at,
  author: { id: row.author_id, firstName: row.first_name },
  area: { code: row.area_code, name: tree.find(row.area_code)?.name ?? '' },
});
