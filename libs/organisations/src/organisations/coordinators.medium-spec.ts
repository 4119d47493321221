import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActingSides, MandatesService, PersonData } from '#accounts';
import type { SignedIn } from '#kernel';
import { newId } from '#platform';

import { must, openOrganisations, type OrganisationsBench } from '../testing/organisations-bench.js';

let world: OrganisationsBench;
/** Who stands across in whatever a deed names. */
let across: string | null = null;
beforeAll(async () => {
  world = await openOrganisations();
  // Posts belong to other tests: here each id that a deed names is a post about which `across` is the other one.
  await world.database.write((tx) => tx.manager.query('ALTER TABLE acting_side DROP CONSTRAINT acting_side_post_fk'));
  world.app
    .get(ActingSides, { strict: false })
    .register(async (_tx, _personId, ids) =>
      across === null ? [] : ids.map((postId) => ({ postId, otherId: across ?? '', talksId: null, ofThree: false })),
    );
});
afterAll(() => world.close());

const refused = (kind: string, more: object = {}) => ({ ok: false, error: expect.objectContaining({ kind, ...more }) });
const done = async (): Promise<string> => 'done';
/** A promise that a test settles by hand. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
/** Resolves when this stands at a lock, or is over already (as on a variant that takes none). */
const atLock = async (work: Promise<unknown>): Promise<void> => {
  const over = work.then(() => true);
  const waits = async (): Promise<boolean> => {
    const [found] = await world.rows<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock') AS waiting`,
    );
    return found?.waiting ?? false;
  };
  while (!(await Promise.race([over, waits()])));
};
/** An approved organisation with a lead and a coordinator. */
async function two(role: 'lead' | 'coordinator' = 'coordinator') {
  const { id, lead, broker } = await world.approved();
  const kim = await world.person('Kim');
  await world.joined(lead, id, kim, role);
  return { id, lead, kim, broker };
}
const journalOf = (id: string) => world.app.get(MandatesService, { strict: false }).journal(id, null, 50);

describe('invitations', () => {
  it('go to addresses of the organisation alone, from its leads', async () => {
    const { id, lead, kim } = await two();
    const invite = (who: SignedIn, email: string) => world.invitations.invite(who, id, email, 'coordinator');
    for (const email of ['x@gmail.com', 'x@evilbuurtmoestuin.nl', 'x@buurtmoestuin.nl.evil.nl'])
      expect(await invite(lead, email)).toEqual(refused('InvalidInput', { rule: 'otherDomain' }));
    expect(await invite(lead, 'geen adres')).toEqual(refused('InvalidInput', { rule: 'form' }));
    expect(await invite(kim, 'x@buurtmoestuin.nl')).toEqual(refused('NotLead'));
    expect(await invite(await world.person('Ali'), 'x@buurtmoestuin.nl')).toEqual(refused('NotFound'));
    expect((await world.coordinators.team(kim, id))?.invitations).toEqual([]);
  });

  // Seen red with a look before the update in place of its condition.
  it('work once, whoever opens the link at the same moment', async () => {
    const { id, lead } = await world.approved();
    const link = await world.invited(lead, id);
    const people = await Promise.all(Array.from({ length: 8 }, () => world.person('Ali')));
    const answers = await Promise.all(people.map((who) => world.invitations.answer(who, link, true)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await world.coordinators.team(lead, id))?.coordinators).toHaveLength(2);
  });

  it('stop working when they are withdrawn, replaced, declined or seven days old', async () => {
    const { id, lead } = await world.approved();
    const kim = await world.person('Kim');
    const invite = async (): Promise<{ link: string; invitationId: string }> => {
      must(await world.invitations.invite(lead, id, 'kim@buurtmoestuin.nl', 'coordinator'));
      const invitationId = await world.openInvitation(lead, id, 'kim@buurtmoestuin.nl');
      return { link: world.linkOf(invitationId), invitationId };
    };
    const unusable = async (link: string) => {
      expect(await world.invitations.opened(link)).toBeNull();
      expect(await world.invitations.answer(kim, link, true)).toEqual(refused('LinkNotUsable'));
    };
    const first = await invite();
    const second = await invite();
    await unusable(first.link);
    must(await world.invitations.withdraw(lead, id, second.invitationId));
    await unusable(second.link);
    const third = await invite();
    must(await world.invitations.answer(kim, third.link, false));
    await unusable(third.link);
    const fourth = await invite();
    world.clock.advance({ days: 7 });
    await unusable(fourth.link);
    await unusable(`${fourth.link}x`);
    expect((await world.coordinators.team(lead, id))?.coordinators).toHaveLength(1);
  });
});

describe('the leads of an organisation', () => {
  it('are never none', async () => {
    const { id, lead, kim } = await two();
    expect(await world.coordinators.remove(lead, id, lead.id)).toEqual(refused('LastLead'));
    expect(await world.coordinators.changeRole(lead, id, lead.id, 'coordinator')).toEqual(refused('LastLead'));
    expect(await world.coordinators.remove(kim, id, lead.id)).toEqual(refused('NotLead'));
    must(await world.coordinators.changeRole(lead, id, kim.id, 'lead'));
    must(await world.coordinators.remove(lead, id, lead.id));
    expect(await world.coordinators.team(lead, id)).toBeNull();
    expect((await world.coordinators.team(kim, id))?.coordinators.map(({ role }) => role)).toEqual(['lead']);
  });

  // Seen red without the lock of the organisation: both were gone.
  it('let each other go at the same moment, and one stays', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, lead, kim } = await two('lead');
      await Promise.all([world.coordinators.remove(lead, id, kim.id), world.coordinators.remove(kim, id, lead.id)]);
      const left = await world.rows<{ role: string }>('SELECT role FROM coordinator WHERE organisation_id = $1', id);
      expect(left).toEqual([{ role: 'lead' }]);
    }
  });

  // Seen red without the next lead, and without the look for organisations with nobody.
  it('are followed by whoever acts the longest when the last one is erased; with nobody left it closes', async () => {
    const { id, lead, kim } = await two();
    const erase = ({ id: personId }: SignedIn) =>
      world.database.write(async (tx) => {
        await world.app.get(PersonData, { strict: false }).erase(tx, personId);
        await world.service.closeAbandoned(tx);
      });
    await erase(lead);
    expect((await world.coordinators.team(kim, id))?.coordinators).toEqual([
      expect.objectContaining({ personId: kim.id, role: 'lead' }),
    ]);
    expect(await world.inNameOf(kim, id, done)).toEqual({ ok: true, value: 'done' });
    await erase(kim);
    const [left] = await world.rows<{ state: string }>('SELECT state FROM organisation WHERE id = $1', id);
    expect(left?.state).toBe('closed');
  });

  it('may go oneself without leading', async () => {
    const { id, kim } = await two();
    must(await world.coordinators.remove(kim, id, kim.id));
    await expect(world.inNameOf(kim, id, done)).rejects.toThrow('Nobody acts');
  });
});

describe('acting in the name of an organisation', () => {
  it('is as a resident, for everything, without a code, and stands in the journal', async () => {
    const { id, kim } = await two();
    const args = { negotiationId: newId(world.clock.now()), version: 1 };
    const accept = { field: 'acceptTerms', scope: 'agree', needsOwnYes: true, args } as const;
    const wrote = () => world.database.write(async () => 'done');
    expect(await world.inNameOf(kim, id, wrote, accept)).toEqual({ ok: true, value: 'done' });
    expect(await world.inNameOf(kim, id, done, { field: 'myTalks', scope: null })).toEqual({ ok: true, value: 'done' });
    expect((await journalOf(id)).map(({ act, actedBy, ownYes }) => ({ act, actedBy, ownYes }))).toEqual([
      { act: 'myTalks', actedBy: kim.id, ownYes: false },
      { act: 'acceptTerms', actedBy: kim.id, ownYes: false },
    ]);
  });

  it('is for coordinators alone, and not for who may not take part', async () => {
    const { id, kim, broker } = await two();
    await expect(world.inNameOf(broker, id, done)).rejects.toThrow('Nobody acts');
    await world.rows(`UPDATE person SET state = 'suspended' WHERE id = $1`, kim.id);
    await expect(world.inNameOf(kim, id, done)).rejects.toThrow('Nobody acts');
  });

  // Seen red without FOR SHARE on the coordinator: the deed ran on after the removal that came first.
  it('is refused in the deed that waited for a removal', async () => {
    const { id, kim, lead } = await two();
    const [removed, commit] = [gate(), gate()];
    const removing = world.database.write(async (tx) => {
      await tx.manager.query('DELETE FROM coordinator WHERE organisation_id = $1 AND person_id = $2', [id, kim.id]);
      removed.open();
      await commit.opened;
    });
    await removed.opened;
    const performed = world.inNameOf(kim, id, () => world.database.write(done));
    await atLock(performed);
    commit.open();
    await removing;
    expect(await performed).toEqual(refused('NoMandate'));
    expect(await journalOf(id)).toEqual([]);
    expect((await world.coordinators.team(lead, id))?.coordinators).toHaveLength(1);
  });

  // Seen red without FOR SHARE on the organisation and on the coordinator: the removal was over before the deed.
  it('ends only after the deed under way', async () => {
    const { id, kim, lead } = await two();
    const [begun, finish] = [gate(), gate()];
    const order: string[] = [];
    const performed = world.inNameOf(kim, id, () =>
      world.database.write(async () => {
        begun.open();
        await finish.opened;
        order.push('done');
      }),
    );
    await begun.opened;
    const removing = world.coordinators.remove(lead, id, kim.id).then(() => order.push('removed'));
    await atLock(removing);
    finish.open();
    await Promise.all([performed, removing]);
    expect(order).toEqual(['done', 'removed']);
  });

  // Seen red without the look at blocks: a coordinator who was blocked wrote on in the name of the organisation (T29).
  it('is not for who has a block with the other side, and is for the others', async () => {
    const { id, kim, lead } = await two();
    const fatma = await world.person('Fatma', 'example.org');
    await world.rows('INSERT INTO block (by_id, blocked_id, made_at) VALUES ($1, $2, now())', fatma.id, kim.id);
    across = fatma.id;
    const args = { postId: newId(world.clock.now()) };
    expect(await world.inNameOf(kim, id, () => world.database.write(done), { args })).toEqual(refused('OtherSide'));
    expect(await world.inNameOf(kim, id, done, { args, scope: null })).toEqual(refused('OtherSide'));
    expect(await world.inNameOf(lead, id, () => world.database.write(done), { args })).toEqual({
      ok: true,
      value: 'done',
    });
    across = kim.id;
    expect(await world.inNameOf(kim, id, () => world.database.write(done), { args })).toEqual(refused('OtherSide'));
    across = null;
  });

  it('has one ground in the journal, by the database too', async () => {
    const { id, kim } = await two();
    const entry = (organisationId: string | null, personId: string) =>
      world.rows(
        `INSERT INTO journal_entry (id, person_id, acted_by, organisation_id, act, scope, own_yes, at)
         VALUES ($1, $2, $3, $4, 'sendMessage', 'talks', false, now())`,
        newId(world.clock.now()),
        personId,
        kim.id,
        organisationId,
      );
    await expect(entry(null, id)).rejects.toThrow('journal_entry_ground_check');
    await expect(entry(id, kim.id)).rejects.toThrow('journal_entry_organisation_check');
    await expect(entry(kim.id, kim.id)).rejects.toThrow('journal_entry_organisation_fk');
    await entry(id, id);
    expect(await journalOf(id)).toHaveLength(1);
  });
});
