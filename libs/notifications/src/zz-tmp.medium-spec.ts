import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { accept, openPost, respond } from '../../../test/world/deeds.js';
import type { Neighbour } from '../../../test/world/neighbourhood.js';
import { openWorld, type World } from '../../../test/world/world.js';

describe('whole', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  beforeAll(async () => {
    world = await openWorld();
    [fatma, jan, nadia] = [
      await world.given.resident('Fatma'),
      await world.given.resident('Jan'),
      await world.given.broker('Nadia'),
    ];
  });
  afterAll(() => world.close());

  it('mails', async () => {
    const talks = await respond(jan, await openPost(fatma, nadia));
    await world.settle();
    const agreement = await accept(fatma, talks);
    console.log(
      (await world.inbox(fatma.email)).map((m) => m.subject),
      (await world.inbox(jan.email)).map((m) => m.subject),
      agreement,
    );
    world.clock.moveTo(
      new Date(
        Date.parse(
          (
            await world.database.read(
              { name: 'q', text: 'SELECT starts_at FROM occurrence', row: (r: { starts_at: Date }) => r.starts_at },
              [],
            )
          )[0]!.toISOString(),
        ) -
          2 * 3_600_000,
      ),
    );
    const mails = await world.inbox(jan.email);
    console.log(
      mails.map((m) => m.subject),
      mails.at(-1),
    );
    console.log(
      await fatma.browser.ask(
        '{ myMailKinds { kind name on fixed } openQuestions { occurrenceId } myThanks(first: 5) { edges { node { text } } } }',
        {},
      ),
    );
    console.log(
      await fatma.browser
        .ask(
          'mutation { a: switchMail(kind: "dayBefore", on: false) { __typename ... on MailKindSetting { kind on } } b: switchMail(kind: "signInLink", on: false) { __typename } }',
          {},
        )
        .catch((e: unknown) => String(e)),
    );
    const occ = (
      await world.database.read({ name: 'q2', text: 'SELECT id FROM occurrence', row: (r: { id: string }) => r.id }, [])
    )[0];
    world.clock.advance({ hours: 5 });
    console.log(
      JSON.stringify(
        [
          await fatma.browser.ask('{ openQuestions { occurrenceId other { firstName area { name } } } }', {}),
          await fatma.browser.ask(
            'mutation($o: ID!) { answerHappened(occurrenceId: $o, happened: true) { __typename } }',
            { o: occ },
          ),
          await fatma.browser.ask(
            'mutation($o: ID!) { giveThanks(occurrenceId: $o, text: "Dank!") { __typename ... on Thanks { mine { text } mayGive closesAt other { firstName } } } }',
            { o: occ },
          ),
          await jan.browser.ask(
            'mutation($o: ID!) { giveThanks(occurrenceId: $o, text: "Graag!") { __typename ... on Thanks { mine { text } theirs { text } } } }',
            { o: occ },
          ),
          await jan.browser.ask('{ myThanks(first: 5) { edges { node { text from { firstName } } } } }', {}),
          await jan.browser.ask(
            'mutation($o: ID!) { answerHappened(occurrenceId: $o, happened: false, reason: otherDay) { __typename } }',
            { o: occ },
          ),
        ],
        null,
        1,
      ),
    );
    console.log((await world.inbox(jan.email)).map((m) => m.subject));
    expect(mails.length).toBeGreaterThan(0);
  });
});
