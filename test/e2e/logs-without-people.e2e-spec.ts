import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Client } from 'pg';

import { accept, done, openPost, press, respond, type TalksSeen } from '../world/deeds.js';
import { cancelTime, firstTime } from '../world/agreements.js';
import { Canaries } from '../world/canaries.js';
import { LogLines } from '../world/log-lines.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

/** In every text and name of this story, and nowhere else. */
const WORD = 'Kanariegeel';

describe('logs, events and jobs', () => {
  let world: World;
  let lines: LogLines;
  let store: Client;
  let fatma: Neighbour;
  let jan: Neighbour;
  let talks: TalksSeen;
  const canaries = new Canaries();

  async function settle(firstName: string, n: number): Promise<Neighbour> {
    const who = await world.given.resident(`${firstName}${WORD}`, Canaries.details(n));
    canaries.add(who, Canaries.details(n));
    return who;
  }
  /** What a text tells of people. */
  const toldIn = (text: string): string[] => [
    ...canaries.toldIn(text),
    ...(text.toLowerCase().includes(WORD.toLowerCase()) ? [WORD] : []),
  ];
  const rowsOf = async (query: string): Promise<string> => JSON.stringify((await store.query(query)).rows);

  /** Posts, talks with contact details in them, an agreement, a time called off, mails, and calls that are refused. */
  beforeAll(async () => {
    world = await openWorld({ LOG_LEVEL: 'debug', MAILS_A_DAY: 100 });
    lines = new LogLines();
    store = new Client({ connectionString: world.settings.DATABASE_URL });
    await store.connect();
    [fatma, jan] = [await settle('Fatma', 1), await settle('Jan', 2)];
    const { phone, address } = Canaries.details(2);
    await fatma.browser.ask(wholeAnswer('askSignInLink'), { email: fatma.email });
    const text = `Wie doet boodschappen voor mij? ${WORD}`;
    const postId = await openPost(fatma, await world.given.broker('Nadia'), { text });
    talks = await respond(jan, postId, { conditions: `${WORD} ${address}` });
    const about = { negotiationId: talks.id };
    const message = `${WORD}, bel ${phone} of mail ${jan.email}`;
    await done(jan, 'Negotiation', wholeAnswer('sendMessage'), { ...about, message });
    await press(jan, wholeAnswer('respondToPost'), { postId: message, terms: terms() });
    await jan.browser.send(wholeAnswer('sendMessage'), { negotiationId: message, message: 5 });
    const agreement = await accept(fatma, talks);
    await world.settle();
    await cancelTime(jan, firstTime(agreement).id);
    await world.settle();
  });
  afterAll(async () => {
    await store.end();
    await world.close();
  });

  it('hold no contact details, names or texts of people, at the most talkative level', () => {
    expect(world.catcher.all().length).toBeGreaterThan(3);
    expect(lines.text.split('\n').length).toBeGreaterThan(10);
    expect(lines.text).toContain('"path":"/graphql"');
    expect(toldIn(lines.text)).toEqual([]);
  });

  it('tell of a mistake in the database its kind and place, and not what it quotes', async () => {
    await store.query(`CREATE FUNCTION quote_it() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no % here', NEW.body; END $$;
      CREATE TRIGGER quote_it BEFORE INSERT ON turn FOR EACH ROW EXECUTE FUNCTION quote_it()`);
    const before = lines.text.length;
    const message = `${WORD} 2`;
    const answer = await jan.browser.send(wholeAnswer('sendMessage'), { negotiationId: talks.id, message });
    await store.query('DROP TRIGGER quote_it ON turn');
    expect(answer.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    const logged = lines.text.slice(before);
    expect(logged).toMatch(/code P0001, statement talks_save_turn\\n\s+at /);
    expect(toldIn(logged + JSON.stringify(answer))).toEqual([]);
  });

  it('tell of a consumer that fails no more, neither in the log nor beside the job', async () => {
    await store.query(`CREATE FUNCTION quote_mail() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no % here', (SELECT email FROM person WHERE id = NEW.person_id); END $$;
      CREATE TRIGGER quote_mail BEFORE INSERT ON mail FOR EACH ROW EXECUTE FUNCTION quote_mail()`);
    const next = await respond(jan, await openPost(fatma, await world.given.broker('Nadia')));
    while (!(await jobs()).includes('P0001'));
    expect(toldIn((await jobs()) + lines.text)).toEqual([]);
    await store.query('DROP TRIGGER quote_mail ON mail');
    await world.settle();
    expect(next.state).toBe('awaitingRequester');
  });

  it('carry ids: events, mails and jobs say nothing else of people', async () => {
    const events = await rowsOf('SELECT topic, key, payload FROM outbox_event');
    const mails = await rowsOf('SELECT key, about FROM mail');
    expect(events).toContain('agreement.formed');
    expect(mails).toContain('agreementFormed');
    const all = events + mails + (await jobs());
    expect(all).toContain('occurrence.cancelled');
    expect(toldIn(all)).toEqual([]);
  });

  /** Everything that the queues hold. */
  async function jobs(): Promise<string> {
    const { REDIS_URL, REDIS_PREFIX } = world.settings;
    if (REDIS_URL === undefined) {
      const { rows } = await store.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'bullmq'`,
      );
      let held = '';
      for (const { name } of rows) held += await rowsOf(`SELECT * FROM bullmq."${name}"`);
      return held;
    }
    const redis = new Redis(REDIS_URL);
    try {
      const keys = await redis.keys(`${REDIS_PREFIX}*`);
      const held = await Promise.all(keys.map(async (key) => (await redis.type(key)) === 'hash' && redis.hgetall(key)));
      return JSON.stringify(held);
    } finally {
      redis.disconnect();
    }
  }
});
