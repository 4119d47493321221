import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { openAlertTown, type AlertTown } from '../testing/alert-town.js';
import { actorOf } from '../testing/town.js';

let town: AlertTown;

beforeAll(async () => {
  town = await openAlertTown();
});
afterAll(() => town.close());

const left = async (): Promise<number[]> => {
  const [row] = await town.rows<{ left: number[] }>(
    `SELECT ARRAY[(SELECT count(*) FROM alert), (SELECT count(*) FROM alert_no), (SELECT count(*) FROM alert_talks)]::int[] AS left`,
  );
  return row?.left ?? [];
};

// Seen red without the delete of alerts or of answers, with 80 days for 90, without the state, and with one page alone.
it('what is about a post is kept until 90 days after its time, and of a post that is open', async () => {
  const { fatma, jan, request, offer } = await town.begin();
  const more = Array.from({ length: 250 }, () => town.postOf(fatma, { kind: 'request' }));
  await town.publish([request, offer, ...more]);
  await town.raise(request);
  await town.answers.say(actorOf(jan.id), request.id);
  for (const post of [request, ...more]) {
    await town.database.write((tx) => town.alerts.noteTalks(tx, post.id, [jan.id]));
  }
  const over = (days: number): Promise<void> =>
    town.change(`UPDATE post SET open_until = $1::timestamptz - make_interval(days => $2)`, town.clock.now(), days);
  await over(91);
  expect([await town.alerts.forgetOver(), await left()]).toEqual([0, [1, 1, 251]]);
  await town.change(`UPDATE post SET state = 'lapsed'`);
  await over(89);
  expect([await town.alerts.forgetOver(), await left()]).toEqual([0, [1, 1, 251]]);
  await over(91);
  expect([await town.alerts.forgetOver(), await left()]).toEqual([251, [0, 0, 0]]);
});
