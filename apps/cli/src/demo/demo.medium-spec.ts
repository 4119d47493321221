import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { sha256 } from '#platform';
import { freshDatabase, testSettings, type TestDatabase } from '#platform/testing';

import { fillDemo } from './fill-demo.js';

const TODAY = new Date('2026-12-01T09:00:00Z');
/** Milliseconds for two demo worlds, also on a busy machine. */
const PATIENCE = 180_000;

/** What people read and when things are, told by names: the ids are new each time. */
const CONTENTS = [
  `SELECT p.first_name, p.email, p.locale, r.area_code, r.languages, r.availability, r.skills, r.about, c.phone, c.address,
     (SELECT array_agg(g.role || g.area_code ORDER BY g.role, g.area_code) FROM role_grant g WHERE g.person_id = p.id)
   FROM person p LEFT JOIN resident r ON r.person_id = p.id LEFT JOIN contact_detail c ON c.person_id = p.id ORDER BY p.email`,
  `SELECT a.email, p.kind, p.state, p.area_code, p.places, p.taken, p.open_until, p.published_at, v.number, v.state AS stands,
     v.title, v.text, v.activity, v.availability, v.in_return, v.in_return_text, v.wanted_activity, v.once_on, v.note, v.house_rule
   FROM post p JOIN person a ON a.id = p.author_id JOIN post_revision v ON v.post_id = p.id ORDER BY a.email, v.text, v.number`,
  `SELECT v.text, h.email, n.state, n.closed_because, t.number, t.kind, b.email AS by, t.at, t.version, t.body, m.canonical
   FROM negotiation n JOIN post_revision v ON v.post_id = n.post_id AND v.number = n.post_revision
   JOIN person h ON h.id = n.responder_id JOIN turn t ON t.negotiation_id = n.id LEFT JOIN person b ON b.id = t.by_id
   LEFT JOIN terms_proposal m ON m.negotiation_id = n.id AND m.version = t.version ORDER BY v.text, h.email, t.number`,
  `SELECT r.email, h.email AS helper, g.terms_hash, g.state, o.number, o.starts_at, o.ends_at, o.state AS stands
   FROM agreement g JOIN person r ON r.id = g.requester_id JOIN person h ON h.id = g.helper_id
   JOIN occurrence o ON o.agreement_id = g.id ORDER BY 1, 2, 3, 5`,
  'SELECT a.email, f.email AS for, t.text, t.given_at FROM appreciation t JOIN person a ON a.id = t.author_id JOIN person f ON f.id = t.for_id ORDER BY 1, 2, 3',
];

/** Everything that strangers may read: approved posts, profiles, and what was said and proposed before an agreement. */
const READ_BY_STRANGERS = `
  SELECT v.title || ' ' || v.text || ' ' || v.in_return_text AS said
  FROM post p JOIN post_revision v ON v.post_id = p.id AND v.number = p.approved_revision
  UNION ALL SELECT about FROM resident
  UNION ALL SELECT body FROM turn WHERE body IS NOT NULL
  UNION ALL SELECT terms::text FROM terms_proposal`;

/** A demo world in a database of its own. */
async function demoWorld() {
  const own: TestDatabase = await freshDatabase();
  const told: string[] = [];
  await fillDemo(testSettings({ databaseUrl: own.url }), (step) => told.push(step), TODAY);
  const client = new Client({ connectionString: own.url });
  await client.connect();
  return {
    client,
    told,
    /** The contents as one short text for each part. */
    digest: async (): Promise<string[]> => {
      const parts: string[] = [];
      for (const sql of CONTENTS) parts.push(sha256(JSON.stringify((await client.query(sql)).rows)));
      return parts;
    },
    close: async () => {
      await client.end();
      await own.drop();
    },
  };
}

describe('the demo world', () => {
  let world: Awaited<ReturnType<typeof demoWorld>>;
  beforeAll(async () => {
    world = await demoWorld();
  }, PATIENCE);
  afterAll(() => world.close());

  const texts = async (sql: string): Promise<string[]> =>
    (await world.client.query<{ said: string }>(sql)).rows.map(({ said }) => said);

  const count = async (sql: string): Promise<Record<string, number>> => {
    const { rows } = await world.client.query<{ what: string; many: number }>(sql);
    return Object.fromEntries(rows.map(({ what, many }) => [what, many]));
  };

  it('tells what it made', () => {
    expect(world.told.at(-1)).toBe('44 people, 60 posts, 15 talks.');
  });

  it('holds posts in every state', async () => {
    const states = await count('SELECT state AS what, count(*)::int AS many FROM post GROUP BY state');
    expect(Object.keys(states).sort()).toEqual(['draft', 'fulfilled', 'inReview', 'lapsed', 'open', 'withdrawn']);
    expect(states['open']).toBeGreaterThanOrEqual(45);
  });

  it('holds talks in every state', async () => {
    const states = await count('SELECT state AS what, count(*)::int AS many FROM negotiation GROUP BY state');
    expect(Object.keys(states).sort()).toEqual(['agreed', 'awaitingHelper', 'awaitingRequester', 'closed']);
  });

  it('lets a broker stand beside talks, with a suggestion that nobody adopted yet', async () => {
    const { rows } = await world.client.query(
      `SELECT n.state, n.mediation, n.suggestion, b.email, g.terms->'when'->>'start' AS start FROM negotiation n
       JOIN person b ON b.id = n.mediator_id JOIN suggestion g ON g.negotiation_id = n.id AND g.number = n.suggestion`,
    );
    expect(rows).toEqual([
      {
        state: 'awaitingRequester',
        mediation: 'joined',
        suggestion: 1,
        email: 'nadia@demo.example',
        start: '2026-12-09T12:30',
      },
    ]);
  });

  it('looks back on help that was given', async () => {
    const thanks = await count(`SELECT 'given' AS what, count(*)::int AS many FROM appreciation`);
    expect(thanks['given']).toBeGreaterThanOrEqual(2);
  });

  it.each([
    [
      'a party for roller blinds',
      'Ik help graag een feest organiseren, en ik heb hulp nodig bij het ophangen van rolgordijnen.',
    ],
    [
      'Dutch for Thai or Chinese',
      'Bent u Thais of Chinees en wilt u beter Nederlands leren? Ik kan u helpen. Dan helpt u mij',
    ],
  ])('has the example of the city on line: %s', async (_, words) => {
    const open = await texts(
      `SELECT v.text AS said FROM post p JOIN post_revision v ON v.post_id = p.id AND v.number = p.approved_revision
       WHERE p.state = 'open'`,
    );
    expect(open.filter((text) => text.startsWith(words))).toHaveLength(1);
  });

  it('lets no contact details stand in what strangers read', async () => {
    const said = await texts(READ_BY_STRANGERS);
    const details = await texts(
      `SELECT right(phone, 9) AS said FROM contact_detail WHERE phone IS NOT NULL
       UNION SELECT lower(regexp_replace(address, ',.*', '')) FROM contact_detail WHERE address IS NOT NULL
       UNION SELECT email FROM person WHERE email IS NOT NULL`,
    );
    expect(details.length).toBeGreaterThan(100);
    const bare = said.map((text) => text.toLowerCase());
    const tight = bare.map((text) => text.replace(/[\s-]/g, ''));
    expect(details.filter((detail) => [...bare, ...tight].some((text) => text.includes(detail)))).toEqual([]);
  });

  it(
    'is the same each time, down to the minute',
    async () => {
      const other = await demoWorld();
      try {
        expect(await other.digest()).toEqual(await world.digest());
      } finally {
        await other.close();
      }
    },
    PATIENCE,
  );
});
