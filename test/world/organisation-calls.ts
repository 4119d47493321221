import type { Ground } from './calls.js';
import { done } from './deeds.js';
import { HOME, type Neighbour } from './neighbourhood.js';
import type { Town } from './town.js';
import { wholeAnswer } from './whole-answers.js';

let number = 20_000_000;

/** What an organisation says, with a number that no other one has. */
export const organisationInput = (other: Record<string, unknown> = {}) => ({
  name: 'Voorbeeld Moestuin',
  kind: 'volunteer',
  chamberNumber: String((number += 1)),
  about: 'Samen werken wij in de moestuin van de wijk.',
  areaCode: HOME,
  isInsured: true,
  isNonProfit: true,
  replacesPaidWork: false,
  paysExpenses: true,
  hasTrialPeriod: true,
  ...other,
});

/** An organisation that somebody registered; answers its id. */
export async function registered(lead: Neighbour, input = organisationInput()): Promise<string> {
  const { organisationId } = await done<{ organisationId: string }>(
    lead,
    'OrganisationSaved',
    wholeAnswer('registerOrganisation'),
    { input },
  );
  return organisationId;
}

/** An organisation of Fatma's, and one of Jan's that is none of hers. */
async function two(town: Town) {
  const people = await town.people();
  return { ...people, organisationId: await registered(people.fatma), theirs: await registered(people.jan) };
}

/** The text of the link with which somebody was asked to act for an organisation. */
export async function tokenTo({ world }: Pick<Town, 'world'>, email: string): Promise<string> {
  const mail = (await world.inbox(email)).findLast(({ text }) => text.includes('/invitation?token='));
  return /token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

const invite = (lead: Neighbour, organisationId: string, email: string) =>
  done(lead, 'OrganisationSaved', wholeAnswer('inviteCoordinator'), { organisationId, email, role: 'coordinator' });

/** Jan acts for an organisation of Fatma's. */
async function joined(town: Town) {
  const all = await two(town);
  await invite(all.fatma, all.organisationId, all.jan.email);
  await done(all.jan, 'InvitationAnswered', wholeAnswer('answerInvitation'), {
    token: await tokenTo(town, all.jan.email),
  });
  return all;
}

/** A decision about what was changed once: version 2 waits. */
const onCheck =
  (more: Record<string, unknown> = {}): Ground =>
  async (town) => {
    const { fatma, nadia } = await town.people();
    const input = organisationInput();
    const id = await registered(fatma, input);
    await done(fatma, 'OrganisationSaved', wholeAnswer('changeOrganisation'), { organisationId: id, input });
    const elsewhere = await registered(fatma, organisationInput({ areaCode: 'BU00340201' }));
    return { who: nadia, variables: { id, version: 2, ...more }, foreign: { id: elsewhere }, stale: [{ version: 1 }] };
  };

/** For every mutation about organisations a call that is taken. */
export const ORGANISATION_CALLS: Readonly<Record<string, Ground>> = {
  registerOrganisation: async (town) => ({
    who: (await town.people()).fatma,
    variables: { input: organisationInput() },
    foreign: {},
  }),
  changeOrganisation: async (town) => {
    const { fatma, organisationId, theirs } = await two(town);
    return {
      who: fatma,
      variables: { organisationId, input: organisationInput() },
      foreign: { organisationId: theirs },
    };
  },
  closeOrganisation: async (town) => {
    const { fatma, organisationId, theirs } = await two(town);
    return { who: fatma, variables: { organisationId }, foreign: { organisationId: theirs } };
  },
  inviteCoordinator: async (town) => {
    const { fatma, organisationId, theirs } = await two(town);
    const variables = { organisationId, email: town.newEmail(), role: 'lead' };
    return { who: fatma, variables, foreign: { organisationId: theirs } };
  },
  withdrawInvitation: async (town) => {
    const { fatma, jan, organisationId, theirs } = await two(town);
    await invite(fatma, organisationId, town.newEmail());
    await invite(jan, theirs, town.newEmail());
    const invitationOf = async (lead: Neighbour, id: string) => {
      const { organisationTeam } = await lead.browser.ask<{
        organisationTeam: { invitations: readonly { id: string }[] };
      }>(wholeAnswer('organisationTeam'), { organisationId: id });
      return organisationTeam.invitations[0]?.id ?? '';
    };
    const invitationId = await invitationOf(fatma, organisationId);
    const foreign = { organisationId: theirs, invitationId: await invitationOf(jan, theirs) };
    return { who: fatma, variables: { organisationId, invitationId }, foreign };
  },
  answerInvitation: async (town) => {
    const { fatma, jan, organisationId } = await two(town);
    await invite(fatma, organisationId, jan.email);
    return { who: jan, variables: { token: await tokenTo(town, jan.email), accept: true }, foreign: {} };
  },
  removeCoordinator: async (town) => {
    const { fatma, jan, nadia, organisationId } = await joined(town);
    const variables = { organisationId, personId: jan.id };
    return { who: fatma, variables, foreign: { personId: nadia.id } };
  },
  changeCoordinatorRole: async (town) => {
    const { fatma, jan, nadia, organisationId } = await joined(town);
    const variables = { organisationId, personId: jan.id, role: 'lead' };
    return { who: fatma, variables, foreign: { personId: nadia.id } };
  },
  approveOrganisation: onCheck(),
  refuseOrganisation: onCheck({ note: 'Wij kennen dit nummer niet.' }),
};
