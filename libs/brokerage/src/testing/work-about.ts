import type { SignedIn } from '#kernel';
import { OrganisationsService } from '#organisations';
import { newId, type Tx } from '#platform';

import type { WorkItemKind } from '../domain/work-item.rules.js';
import { ReportsService } from '../reports.service.js';
import { AppealsService } from '../appeals.service.js';
import { HelpDeskService } from '../help-desk.service.js';
import { HAVEN_NORTH, must, type Desk } from './desk.js';

/** Talks about a post of somebody's that wait for an answer. */
export async function talksOn(world: Desk, fatma: SignedIn, helper: SignedIn): Promise<string> {
  const postId = await world.submitted(fatma);
  const [id, now] = [newId(world.clock.now()), world.clock.now()];
  await world.rows(
    `INSERT INTO negotiation (id, post_id, post_revision, requester_id, helper_id, opened_by, responder_id, zone, state,
       mediation, answer_by, opened_at, changed_at)
     VALUES ($1, $2, 1, $3, $4, 'helper', $4, 'Europe/Amsterdam', 'awaitingRequester', 'agreed', $5, $5, $5)`,
    id,
    postId,
    fatma.id,
    helper.id,
    now,
  );
  return id;
}

/** An agreement of somebody with a helper, and its one time. */
async function agreementOf(
  world: Desk,
  fatma: SignedIn,
  helper: SignedIn,
): Promise<{ agreement: string; time: string }> {
  const [talks, now] = [await talksOn(world, fatma, helper), world.clock.now()];
  const [agreement, time, starts] = [newId(now), newId(now), new Date(now.getTime() + 86_400_000)];
  await world.rows(
    `WITH proposed AS (
       INSERT INTO terms_proposal (negotiation_id, version, side, terms, canonical, hash, proposed_at)
       VALUES ($1, 1, 'helper', '{}', '{}', encode(sha256('{}'), 'hex'), $4) RETURNING negotiation_id, hash
     )
     INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at)
     SELECT negotiation_id, 1, person, hash, $4 FROM proposed, unnest(ARRAY[$2, $3]::uuid[]) AS person`,
    talks,
    fatma.id,
    helper.id,
    now,
  );
  await world.rows(
    `UPDATE negotiation SET state = 'agreed', version = 1, proposed_by = 'helper', standing_hash = encode(sha256('{}'), 'hex')
     WHERE id = $1`,
    talks,
  );
  await world.rows(
    `INSERT INTO agreement (id, negotiation_id, post_id, requester_id, helper_id, version, terms, terms_hash, formed_at, state)
     SELECT $2, id, post_id, requester_id, helper_id, 1, '{}', encode(sha256('{}'), 'hex'), $3, 'active'
     FROM negotiation WHERE id = $1`,
    talks,
    agreement,
    now,
  );
  await world.rows(
    `INSERT INTO occurrence (id, agreement_id, number, local_start, zone, starts_at, ends_at, state)
     VALUES ($1, $2, 1, '2026-12-02T10:00', 'Europe/Amsterdam', $3, $3::timestamptz + interval '1 hour', 'planned')`,
    time,
    agreement,
    starts,
  );
  return { agreement, time };
}

/** Makes an agreement a leg of a ring that failed; the triggers would ask for the whole ring. */
const asFailedLeg = (world: Desk, agreement: string): Promise<unknown> =>
  world.rows(`DO $$ BEGIN
    SET LOCAL session_replication_role = replica;
    INSERT INTO ring_leg (ring_id, number, agreement_id) VALUES ('${newId(world.clock.now())}', 1, '${agreement}');
    UPDATE agreement SET state = 'ended', ended_at = formed_at, end_reason = 'moved' WHERE id = '${agreement}';
  END $$`);

/**
 * Brings an item of each kind about something of somebody's on the desk, where `other` is the other side of it; answers what
 * it is about.
 */
export function workAbout(
  world: Desk,
  other: () => SignedIn,
): Readonly<Record<WorkItemKind, (party: SignedIn) => Promise<string>>> {
  const talksWith = (party: SignedIn) => talksOn(world, other(), party);
  const agreementWith = (party: SignedIn) => agreementOf(world, other(), party);
  const onAgreement = (open: (tx: Tx, agreement: string) => Promise<void>) => async (party: SignedIn) => {
    const { agreement } = await agreementWith(party);
    await world.database.write((tx) => open(tx, agreement));
    return agreement;
  };

  return {
    reviewPost: async (party) => {
      const postId = await world.submitted(party);
      await world.follow(postId);
      return postId;
    },
    lapsedTalks: async (party) => {
      const talks = await talksWith(party);
      await world.database.write((tx) => world.items.openLapsedTalks(tx, talks));
      return talks;
    },
    unansweredTime: async (party) => {
      const { time } = await agreementWith(party);
      await world.database.write((tx) => world.items.openUnansweredTime(tx, time));
      return time;
    },
    mediationAsked: async (party) => {
      const talks = await talksWith(party);
      await world.database.write((tx) => world.items.followMediation(tx, talks));
      return talks;
    },
    stalledTalks: async (party) => {
      const talks = await talksWith(party);
      await world.database.write((tx) => world.items.openStalledTalks(tx, talks, 'counterCap', world.clock.now()));
      return talks;
    },
    agreementNeedsBroker: onAgreement((tx, agreement) => world.items.openAgreementInNeed(tx, agreement)),
    unansweredReview: onAgreement((tx, agreement) => world.items.openUnansweredReview(tx, agreement)),
    ringLegFailed: async (party) => {
      const { agreement } = await agreementWith(party);
      await asFailedLeg(world, agreement);
      await world.database.write((tx) => world.items.openFailedLeg(tx, agreement));
      return agreement;
    },
    mailFailed: async (party) => {
      await world.database.write((tx) => world.items.openFailedMail(tx, party.id));
      return party.id;
    },
    report: async (party) => {
      const { app } = world;
      const postId = await world.submitted(party);
      const ellen = await world.person('Ellen', 'GM0034');
      must(await world.desk.approve(ellen, postId, 1));
      const form = { about: 'post', id: postId, rule: 'dangerous', words: 'Dit is niet veilig.' } as const;
      must(await app.get(ReportsService).report(other(), form, '10.0.0.1'));
      const [found] = await world.rows<{ id: string }>('SELECT id FROM report_case WHERE post_id = $1', postId);
      return found?.id ?? '';
    },
    appeal: async (party) => {
      const postId = await world.submitted(party);
      const ellen = await world.person('Ellen', 'GM0034');
      must(await world.desk.refuse(ellen, postId, 1, 'unclear', 'Wij begrijpen het niet.'));
      must(await world.app.get(AppealsService).appeal(party, postId, 'Het is toch duidelijk?'));
      const [found] = await world.rows<{ id: string }>('SELECT id FROM appeal WHERE post_id = $1', postId);
      return found?.id ?? '';
    },
    slowOrganisation: async (party) => {
      const talks = await talksWith(party);
      await world.rows(
        `WITH said AS (
           INSERT INTO turn (negotiation_id, number, kind, by_id, at, version, body)
           SELECT id, 1, 'message', helper_id, opened_at, 0, 'Hallo?' FROM negotiation WHERE id = $1 RETURNING negotiation_id, number, at)
         INSERT INTO slow_answer SELECT negotiation_id, number, 10, at FROM said`,
        talks,
      );
      await world.database.write((tx) => world.items.followSilence(tx, talks));
      return talks;
    },
    organisationToCheck: async (party) => {
      await world.rows(`UPDATE person SET email = $2 WHERE id = $1`, party.id, `${party.id}@werkplaats.nl`);
      const form = { name: 'De Werkplaats', kind: 'volunteer', about: 'Wij maken kapotte spullen.' } as const;
      const answers = { isInsured: true, isNonProfit: true, replacesPaidWork: false, paysExpenses: true };
      const [made] = await world.rows<{ count: string }>('SELECT count(*) FROM organisation');
      const chamberNumber = (made?.count ?? '').padStart(8, '0');
      const place = { areaCode: HAVEN_NORTH, chamberNumber, hasTrialPeriod: true };
      const id = must(
        await world.app.get(OrganisationsService, { strict: false }).register(party, { ...form, ...answers, ...place }),
      );
      await world.database.write((tx) => world.items.followOrganisation(tx, id));
      return id;
    },
    callBack: async (party) => {
      const form = { phone: '0612345678', words: 'Hoe werkt dit?', areaCode: null };
      must(await world.app.get(HelpDeskService).askCallBack(party, form, '10.0.0.1'));
      const [call] = await world.rows<{ id: string }>(
        'SELECT id FROM call_back WHERE person_id = $1 ORDER BY asked_at DESC',
        party.id,
      );
      return call?.id ?? '';
    },
  };
}
