import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { done, press } from '../world/deeds.js';
import { HOME, type Neighbour } from '../world/neighbourhood.js';
import { organisationInput, registered, tokenTo } from '../world/organisation-calls.js';
import { found } from '../world/sights.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

interface Facts {
  readonly id: string;
  readonly name: string;
  readonly approvedName: string | null;
  readonly version: number;
  readonly note: string | null;
}
interface Mine {
  readonly facts: Facts;
  readonly role: string;
  readonly mayAct: boolean;
}

const input = (other: Record<string, unknown> = {}) => organisationInput({ chamberNumber: '12345678', ...other });

/** An organisation comes in, is checked, and several people act in its name; seen through the doors that screens use. */
describe('an organisation', () => {
  let world: World;
  let lies: Neighbour;
  let nadia: Neighbour;
  let jan: Neighbour;
  let id: string;
  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    lies = await world.given.resident('Lies');
    jan = await world.given.resident('Jan');
    nadia = await world.given.broker('Nadia');
    id = await registered(lies, input());
  });
  afterAll(() => world.close());

  const seenBy = async ({ browser }: Pick<Neighbour, 'browser'>) =>
    (await browser.ask<{ organisation: { name: string } | null }>(wholeAnswer('organisation'), { id })).organisation;
  const listed = async () => {
    const { organisations } = await world
      .browser()
      .ask<{ organisations: { edges: { node: { id: string } }[] } }>(wholeAnswer('organisations'), { areaCode: HOME });
    return organisations.edges.map(({ node }) => node.id);
  };
  const mineOf = async ({ browser }: Neighbour): Promise<Mine | undefined> =>
    (await browser.ask<{ myOrganisations: Mine[] }>(wholeAnswer('myOrganisations'))).myOrganisations.find(
      ({ facts }) => facts.id === id,
    );
  const inItsName = (who: Neighbour): Neighbour => ({ ...who, id, browser: who.browser.inNameOf(id) });
  const write = (who: Neighbour) =>
    press(inItsName(who), wholeAnswer('writePost'), {
      input: { kind: 'request', text: 'Wie helpt elke zaterdag mee in de moestuin?', activity: 'garden-maintenance' },
    });
  const toCheck = async (broker: Neighbour) => {
    await world.settle();
    const { workItems } = await broker.browser.ask<{
      workItems: { edges: { node: { kind: string; subjectId: string } }[] };
    }>(wholeAnswer('workItems'), { first: 50 });
    return workItems.edges.some(({ node }) => node.kind === 'organisationToCheck' && node.subjectId === id);
  };
  const approve = async (version: number) =>
    done(nadia, 'OrganisationSaved', wholeAnswer('approveOrganisation'), { id, version });

  // Seen red with organisations that are public before they were checked.
  it('is seen by nobody and has no name to act in before a broker approved it', async () => {
    expect(await seenBy(jan)).toBeNull();
    expect(await seenBy(lies)).toBeNull();
    expect(await listed()).toEqual([]);
    expect(await mineOf(lies)).toMatchObject({ role: 'lead', mayAct: false });
    expect(await mineOf(jan)).toBeUndefined();
    expect((await write(lies)).__typename).toBe('NoMandateError');
    expect(await toCheck(nadia)).toBe(true);
    const asked = await jan.browser.send(wholeAnswer('organisationToCheck'), { id });
    expect(asked.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const free = await world.given.resident('Bep');
    await world.database.write((tx) =>
      tx.manager.query(`UPDATE person SET email = 'bep@gmail.com' WHERE id = $1`, [free.id]),
    );
    expect(await press(free, wholeAnswer('registerOrganisation'), { input: input() })).toMatchObject({
      __typename: 'FreeMailAddressError',
      domain: 'gmail.com',
    });
    expect(await press(jan, wholeAnswer('registerOrganisation'), { input: input() })).toMatchObject({
      __typename: 'ChamberNumberTakenError',
    });
  });

  it('reads why it was refused, and is handed in again', async () => {
    const note = 'Wilt u schrijven waar de moestuin is?';
    await done(nadia, 'OrganisationSaved', wholeAnswer('refuseOrganisation'), { id, version: 1, note });
    expect((await mineOf(lies))?.facts.note).toBe(note);
    const mail = (await world.inbox(lies.email)).find(({ subject }) => subject.includes('niet goedgekeurd'));
    expect(mail?.text).toContain(note);
    expect(await toCheck(nadia)).toBe(false);
    const about = 'Samen werken wij in de moestuin achter de kerk.';
    await done(lies, 'OrganisationSaved', wholeAnswer('changeOrganisation'), {
      organisationId: id,
      input: input({ about }),
    });
    expect(await toCheck(nadia)).toBe(true);
  });

  it('is seen by everybody once a broker approved it, and its lead is told', async () => {
    await approve(2);
    expect(await seenBy({ browser: world.browser() })).toMatchObject({ name: 'Voorbeeld Moestuin' });
    expect(await listed()).toEqual([id]);
    expect(await mineOf(lies)).toMatchObject({ mayAct: true });
    expect(await toCheck(nadia)).toBe(false);
    expect((await world.inbox(lies.email)).map(({ subject }) => subject)).toContain(
      'Voorbeeld Moestuin staat nu online',
    );
  });

  it('gets another coordinator by a link that is mailed and works once', async () => {
    const email = jan.email;
    await done(lies, 'OrganisationSaved', wholeAnswer('inviteCoordinator'), {
      organisationId: id,
      email,
      role: 'coordinator',
    });
    const token = await tokenTo({ world }, jan.email);
    const { invitation } = await jan.browser.ask<{ invitation: object }>(wholeAnswer('invitation'), { token });
    expect(invitation).toMatchObject({ organisationId: id, organisationName: 'Voorbeeld Moestuin' });
    await done(jan, 'InvitationAnswered', wholeAnswer('answerInvitation'), { token });
    expect((await press(nadia, wholeAnswer('answerInvitation'), { token })).__typename).toBe('LinkNotUsableError');
    expect(await mineOf(jan)).toMatchObject({ role: 'coordinator', mayAct: true });
    const stranger = 'stranger@elsewhere.org';
    expect(
      await press(lies, wholeAnswer('inviteCoordinator'), { organisationId: id, email: stranger, role: 'lead' }),
    ).toMatchObject({ __typename: 'InvalidInputError', rule: 'otherDomain' });
  });

  it('writes posts through its coordinators, and its mail goes to each of them in the own language', async () => {
    await world.database.write((tx) => tx.manager.query(`UPDATE person SET locale = 'en' WHERE id = $1`, [jan.id]));
    const post = await write(jan);
    expect(post).toMatchObject({ __typename: 'Post' });
    const postId = String(post['id']);
    await done(inItsName(jan), 'Post', wholeAnswer('submitPost'), { postId });
    await done(nadia, 'Post', wholeAnswer('approvePost'), { postId, revision: 1 });
    expect(await found({ browser: world.browser() })).toContain(postId);
    const told = async (who: Neighbour) =>
      (await world.inbox(who.email)).filter(({ text }) => text.includes(`/posts/${postId}`));
    const [toJan, toLies] = [await told(jan), await told(lies)];
    expect([toJan.length, toLies.length]).toEqual([1, 1]);
    expect(toJan[0]?.text).toContain('This mail is about Voorbeeld Moestuin.');
    expect(toLies[0]?.text).toContain('Deze mail gaat over Voorbeeld Moestuin.');
    const { organisationJournal } = await lies.browser.ask<{
      organisationJournal: { edges: { node: { by: string; act: string } }[] };
    }>(wholeAnswer('organisationJournal'), { organisationId: id });
    const deeds = organisationJournal.edges.filter(({ node }) => !node.act.includes('.'));
    expect(deeds.map(({ node }) => `${node.by} ${node.act}`)).toEqual(['Jan submitPost', 'Jan writePost']);
  });

  it('keeps its name until a broker checked the new one', async () => {
    const organisationId = id;
    await done(lies, 'OrganisationSaved', wholeAnswer('changeOrganisation'), {
      organisationId,
      input: input({ name: 'Gemeente Almere' }),
    });
    expect((await seenBy(jan))?.name).toBe('Voorbeeld Moestuin');
    const { organisationToCheck } = await nadia.browser.ask<{
      organisationToCheck: { facts: Facts; warnings: string[] };
    }>(wholeAnswer('organisationToCheck'), { id });
    expect(organisationToCheck).toMatchObject({
      facts: { name: 'Gemeente Almere', approvedName: 'Voorbeeld Moestuin', version: 3 },
      warnings: ['domainUnlikeName'],
    });
    expect((await press(nadia, wholeAnswer('approveOrganisation'), { id, version: 2 })).__typename).toBe(
      'StaleOrganisationError',
    );
    const note = 'U bent niet de gemeente.';
    await done(nadia, 'OrganisationSaved', wholeAnswer('refuseOrganisation'), { id, version: 3, note });
    expect((await seenBy(jan))?.name).toBe('Voorbeeld Moestuin');
  });

  it('refuses the next deed of who was removed, tells them nothing more, and keeps its last lead', async () => {
    const gone = { organisationId: id, personId: jan.id };
    expect((await press(jan, wholeAnswer('removeCoordinator'), { ...gone, personId: lies.id })).__typename).toBe(
      'NotLeadError',
    );
    const late = await write(jan);
    expect(late.__typename).toBe('Post');
    // At night the mail about it waits: in the morning it is for who acts for the organisation then.
    world.clock.moveTo(new Date('2026-12-01T22:00:00Z'));
    await done(inItsName(jan), 'Post', wholeAnswer('submitPost'), { postId: String(late['id']) });
    await done(await world.given.signedInAgain(nadia), 'Post', wholeAnswer('approvePost'), {
      postId: String(late['id']),
      revision: 1,
    });
    await world.settle();
    await done(lies, 'OrganisationSaved', wholeAnswer('removeCoordinator'), gone);
    const kim = await world.given.resident('Kim');
    await done(lies, 'OrganisationSaved', wholeAnswer('inviteCoordinator'), {
      organisationId: id,
      email: kim.email,
      role: 'coordinator',
    });
    await done(kim, 'InvitationAnswered', wholeAnswer('answerInvitation'), {
      token: await tokenTo({ world }, kim.email),
    });
    world.clock.moveTo(new Date('2026-12-02T09:00:00Z'));
    const about = async (who: Neighbour) =>
      (await world.inbox(who.email)).filter(({ text }) => text.includes(`/posts/${String(late['id'])}`)).length;
    expect([await about(jan), await about(lies), await about(kim)]).toEqual([0, 1, 1]);
    expect((await write(jan)).__typename).toBe('NoMandateError');
    expect(await mineOf(jan)).toBeUndefined();
    const last = { organisationId: id, personId: lies.id };
    expect((await press(lies, wholeAnswer('removeCoordinator'), last)).__typename).toBe('LastLeadError');
  });

  it('is over when its lead closes it: nobody finds it or its posts', async () => {
    await done(lies, 'OrganisationSaved', wholeAnswer('closeOrganisation'), { organisationId: id });
    await world.settle();
    expect(await seenBy(jan)).toBeNull();
    expect(await found({ browser: world.browser() })).toEqual([]);
    expect((await write(lies)).__typename).toBe('NoMandateError');
  });
});
