import type { Pool } from 'pg';

import { ATTAINABLE, type Candidate } from '../../../libs/matching/src/domain/candidate.rules.js';
import { DEFAULT_WEIGHTS, rankSuggestions } from '../../../libs/matching/src/domain/score.rules.js';
import { answerOf, type ShownPost } from './answer-of.js';
import { activitiesOf, areasNear, candidateOf, type Areas } from './candidate-of.js';
import { SUGGESTIONS } from './suggestions-operation.data.js';
import {
  BARE_ASKING,
  BARE_CANDIDATES,
  BARE_SHOWN,
  type CandidateRow,
  type ShownRow,
} from './suggestions-statement.data.js';

const PLACES = { only: ['byPhone', 'online'], possible: ['any'], no: [] } as const;

/** The candidate of a row. */
export const candidateOfRow = (row: CandidateRow, areas: Areas): Candidate =>
  candidateOf(
    {
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
    },
    areas,
  );

/** Answers who fits a post by three statements and the product's own scoring; asks nobody who they are. */
export async function bareSuggestions(pool: Pool, areas: Areas, { postId }: { readonly postId: string }) {
  const now = new Date();
  const found = await pool.query<CandidateRow>({ name: 'bare_asking', text: BARE_ASKING, values: [now, postId] });
  const [row] = found.rows;
  if (!row) return { data: { suggestions: null } };
  const asking = candidateOfRow(row, areas);
  const candidates = await pool.query<CandidateRow>({
    name: 'bare_candidates',
    text: BARE_CANDIDATES,
    values: [
      now,
      asking.kind === 'request' ? 'offer' : 'request',
      activitiesOf(asking.group),
      areasNear(asking.areaCode, areas),
      ATTAINABLE[asking.atDistance].flatMap((way) => PLACES[way]),
      asking.authorId,
    ],
  });
  const others = candidates.rows.map((other) => candidateOfRow(other, areas));
  const ranked = rankSuggestions(asking, others, DEFAULT_WEIGHTS, SUGGESTIONS);
  const shown = await pool.query<ShownRow>({
    name: 'bare_shown',
    text: BARE_SHOWN,
    values: [ranked.map((suggestion) => suggestion.postId)],
  });
  return {
    data: { suggestions: answerOf(ranked, new Map(shown.rows.map((post) => [post.id, shownPost(post, areas)]))) },
  };
}

const shownPost = (row: ShownRow, areas: Areas): ShownPost => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  text: row.text,
  publishedAt: row.published_at,
  author: { id: row.author_id, firstName: row.first_name },
  area: { code: row.area_code, name: areas.get(row.area_code)?.name ?? '' },
});
