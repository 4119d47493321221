import type { Across } from '#accounts';
import type { PersonId } from '#kernel';
import type { PostKind } from '#marketplace';
import type { NamedQuery } from '#platform';

import type { IntroductionState, Said } from '../domain/introduction.rules.js';

/** What decides whether a broker can propose somebody to the author of a post. */
export interface OtherFacts {
  readonly authorName: string;
  readonly otherName: string;
  /** Where the other one lives; null without a profile. */
  readonly areaCode: string | null;
  /** Whether both take part, are not on pause, and neither blocked the other. */
  readonly canMeet: boolean;
  /** Whether the two talk about this post already. */
  readonly talking: boolean;
  /** Whether the other post, when one is named, is theirs, open, and of the other kind. */
  readonly otherPostFits: boolean;
}

interface FactsRow {
  readonly author_name: string;
  readonly other_name: string;
  readonly area_code: string | null;
  readonly can_meet: boolean;
  readonly talking: boolean;
  readonly fits: boolean;
}

/** Reads them: `$1` post, `$2` the other one, `$3` their post or null, `$4` now. */
export const OTHER_FACTS: NamedQuery<FactsRow, OtherFacts> = {
  name: 'introduction_facts',
  text: `SELECT a.first_name AS author_name, o.first_name AS other_name, s.area_code,
           a.state = 'active' AND o.state = 'active' AND a.id <> o.id AND a.kind = 'person' AND o.kind = 'person'
             AND (s.paused_until IS NULL OR s.paused_until <= $4)
             AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = a.id AND b.other_id = o.id) AS can_meet,
           EXISTS (SELECT FROM negotiation n WHERE n.post_id = p.id AND n.responder_id = o.id AND n.over_at IS NULL) AS talking,
           $3::uuid IS NULL OR EXISTS (SELECT FROM post x
             WHERE x.id = $3 AND x.author_id = o.id AND x.state = 'open' AND x.kind <> p.kind) AS fits
         FROM post p JOIN person a ON a.id = p.author_id CROSS JOIN person o LEFT JOIN resident s ON s.person_id = o.id
         WHERE p.id = $1 AND o.id = $2`,
  row: (row) => ({
    authorName: row.author_name,
    otherName: row.other_name,
    areaCode: row.area_code,
    canMeet: row.can_meet,
    talking: row.talking,
    otherPostFits: row.fits,
  }),
};

/** An introduction as one of the two sees it: never a name of the other, never what the other one said. */
export interface IntroductionSeen {
  readonly id: string;
  readonly state: IntroductionState;
  readonly brokerName: string;
  readonly words: string;
  /** What the post asks or offers. */
  readonly activity: string;
  /** Whether the viewer would be helped or would help. */
  readonly yourSide: 'requester' | 'helper';
  /** Where the other one lives. */
  readonly areaCode: string | null;
  /** The post, for its author alone: whoever reads a post reads a name. */
  readonly ownPostId: string | null;
  readonly youSaid: Said | null;
  readonly askedAt: Date;
  readonly answerBy: Date;
  readonly negotiationId: string | null;
}

interface SeenRow {
  readonly id: string;
  readonly state: IntroductionState;
  readonly broker_name: string;
  readonly words: string;
  readonly activity: string;
  readonly kind: PostKind;
  readonly is_author: boolean;
  readonly area_code: string | null;
  readonly post_id: string;
  readonly you_said: Said | null;
  readonly asked_at: Date;
  readonly answer_by: Date;
  readonly negotiation_id: string | null;
}

/** The introductions of somebody, newest first: `$1` viewer, `$2` one of them or null for all, `$3` how many. */
export const INTRODUCTIONS_OF: NamedQuery<SeenRow, IntroductionSeen> = {
  name: 'introductions_of',
  text: `SELECT i.id, i.state, b.first_name AS broker_name, i.words, r.activity, p.kind, i.author_id = $1 AS is_author,
           s.area_code, i.post_id, CASE WHEN i.author_id = $1 THEN i.author_said ELSE i.other_said END AS you_said,
           i.asked_at, i.answer_by, i.negotiation_id
         FROM introduction i
         JOIN person b ON b.id = i.broker_id
         JOIN post p ON p.id = i.post_id
         JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
         LEFT JOIN resident s ON s.person_id = CASE WHEN i.author_id = $1 THEN i.other_id ELSE i.author_id END
         WHERE $1 IN (i.author_id, i.other_id) AND ($2::uuid IS NULL OR i.id = $2)
         ORDER BY i.asked_at DESC, i.id DESC LIMIT $3`,
  row: (row) => ({
    id: row.id,
    state: row.state,
    brokerName: row.broker_name,
    words: row.words,
    activity: row.activity,
    yourSide: (row.kind === 'request') === row.is_author ? 'requester' : 'helper',
    areaCode: row.area_code,
    ownPostId: row.is_author ? row.post_id : null,
    youSaid: row.you_said,
    askedAt: row.asked_at,
    answerBy: row.answer_by,
    negotiationId: row.negotiation_id,
  }),
};

/** An introduction as brokers of its area see it: how it stands, and not who said what. */
export interface IntroductionMade {
  readonly id: string;
  readonly postId: string;
  readonly otherPostId: string | null;
  readonly state: IntroductionState;
  readonly authorName: string;
  readonly otherName: string;
  readonly words: string;
  readonly askedAt: Date;
  readonly answerBy: Date;
  readonly endedAt: Date | null;
}

interface MadeRow {
  readonly id: string;
  readonly post_id: string;
  readonly other_post_id: string | null;
  readonly state: IntroductionState;
  readonly author_name: string;
  readonly other_name: string;
  readonly words: string;
  readonly asked_at: Date;
  readonly answer_by: Date;
  readonly ended_at: Date | null;
}

/** Introductions in a broker's areas, newest first: `$1` areas, `$2` broker, `$3` one or null for all, `$4` how many. */
export const INTRODUCTIONS_MADE: NamedQuery<MadeRow, IntroductionMade> = {
  name: 'introductions_made',
  text: `SELECT i.id, i.post_id, i.other_post_id, i.state, a.first_name AS author_name, o.first_name AS other_name, i.words,
           i.asked_at, i.answer_by, i.ended_at
         FROM introduction i JOIN person a ON a.id = i.author_id JOIN person o ON o.id = i.other_id
         WHERE i.area_code = ANY ($1::text[]) AND $2 NOT IN (i.author_id, i.other_id) AND ($3::uuid IS NULL OR i.id = $3)
         ORDER BY i.asked_at DESC, i.id DESC LIMIT $4`,
  row: (row) => ({
    id: row.id,
    postId: row.post_id,
    otherPostId: row.other_post_id,
    state: row.state,
    authorName: row.author_name,
    otherName: row.other_name,
    words: row.words,
    askedAt: row.asked_at,
    answerBy: row.answer_by,
    endedAt: row.ended_at,
  }),
};

/** The post of an introduction, unlocked: `$1` introduction, `$2` one of the two. */
export const POST_OF_INTRODUCTION: NamedQuery<{ post_id: string }, string> = {
  name: 'introduction_post',
  text: 'SELECT post_id FROM introduction WHERE id = $1 AND $2 IN (author_id, other_id)',
  row: (row) => row.post_id,
};

/**
 * Who stands across from somebody in introductions: the other one, and the broker who made it. `$1` person, `$2` ids.
 */
export const ACROSS_INTRODUCTIONS: NamedQuery<{ post_id: string; other_id: PersonId }, Across> = {
  name: 'introductions_across',
  text: `SELECT i.post_id, other.id AS other_id FROM introduction i
         CROSS JOIN LATERAL unnest(ARRAY[i.author_id, i.other_id, i.broker_id]) AS other(id)
         WHERE i.id = ANY($2::uuid[]) AND $1 IN (i.author_id, i.other_id) AND other.id <> $1 ORDER BY i.post_id, other.id`,
  row: (row) => ({ postId: row.post_id, otherId: row.other_id, talksId: null, ofThree: false }),
};

/**
 * Ends what nobody answered in time and answers which: `$1` now, `$2` how many. What somebody holds is passed over: it
 * is answered, or found at the next look.
 */
export const LAPSE_INTRODUCTIONS: NamedQuery<{ id: string }, string> = {
  name: 'introductions_lapse',
  text: `UPDATE introduction SET state = 'over', ended_at = $1 WHERE id IN (
           SELECT id FROM introduction WHERE state = 'asked' AND answer_by <= $1 ORDER BY answer_by LIMIT $2
           FOR UPDATE SKIP LOCKED)
         RETURNING id`,
  row: (row) => row.id,
};

/** Where somebody lives of whom it is asked whether a broker may decide about them. */
export interface PersonPlace {
  readonly personId: PersonId;
  readonly areaCode: string | null;
}

/** Where somebody lives, whether or not they take part now: `$1` person. */
export const PLACE_OF_PERSON: NamedQuery<{ id: PersonId; area_code: string | null }, PersonPlace> = {
  name: 'brokerage_place_of_person',
  text: 'SELECT p.id, s.area_code FROM person p LEFT JOIN resident s ON s.person_id = p.id WHERE p.id = $1',
  row: (row) => ({ personId: row.id, areaCode: row.area_code }),
};
