import { GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Open } from '#platform';

import type { CoordinatorView, InvitationView } from '../../data/organisations/coordinators.queries.js';
import { invitationState, type InvitationState } from '../../domain/organisations/coordinator.rules.js';
import type { CoordinatorRole } from '../../domain/organisation.rules.js';
import type { OrganisationTeam } from '../../organisations/coordinators.service.js';
import type { OpenInvitation } from '../../organisations/invitations.service.js';
import { Roles } from './organisations.types.js';

const InvitationStates = {
  open: 'open',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
} as const;

registerEnumType(InvitationStates, {
  name: 'InvitationState',
  description: 'Where an invitation stands.',
  valuesMap: {
    open: { description: 'It waits for an answer.' },
    accepted: { description: 'Somebody accepted it.' },
    declined: { description: 'Somebody declined it.' },
    withdrawn: { description: 'A lead took it back.' },
    lapsed: { description: 'Nobody answered in seven days.' },
  },
});

@ObjectType('Coordinator', { description: 'Somebody who acts for an organisation.' })
export class CoordinatorType {
  @Open(() => ID, { description: 'Id of the person.' })
  personId: string;

  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => Roles, { description: 'What they may do.' })
  role: CoordinatorRole;

  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  since: Date;

  static from({ personId, firstName, role, since }: CoordinatorView): CoordinatorType {
    return Object.assign(new CoordinatorType(), { personId, firstName, role, since });
  }
}

@ObjectType('CoordinatorInvitation', { description: 'Somebody was asked by mail to act for an organisation.' })
export class InvitationType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => String, { description: 'The address that the link went to.' })
  email: string;

  @Open(() => Roles, { description: 'What was offered.' })
  role: CoordinatorRole;

  @Open(() => InvitationStates, { description: 'Where it stands.' })
  state: InvitationState;

  @Open(() => String, { description: 'First name of who asked.' })
  invitedBy: string;

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  invitedAt: Date;

  @Open(() => GraphQLISODateTime, { description: 'Until when it can be answered.' })
  endsAt: Date;

  static from(invitation: InvitationView, now: Date): InvitationType {
    const { id, email, role, invitedBy, invitedAt, endsAt } = invitation;
    const state = invitationState(invitation, now);
    return Object.assign(new InvitationType(), { id, email, role, state, invitedBy, invitedAt, endsAt });
  }
}

@ObjectType('OrganisationTeam', { description: 'Who acts for an organisation, and who is asked to.' })
export class TeamType {
  @Open(() => [CoordinatorType], { description: 'Who acts for it, the longest first.' })
  coordinators: CoordinatorType[];

  @Open(() => [InvitationType], { description: 'The last hundred invitations, newest first; for leads.' })
  invitations: InvitationType[];

  static from({ coordinators, invitations }: OrganisationTeam, now: Date): TeamType {
    return Object.assign(new TeamType(), {
      coordinators: coordinators.map(CoordinatorType.from),
      invitations: invitations.map((invitation) => InvitationType.from(invitation, now)),
    });
  }
}

@ObjectType({ description: 'What stands behind the link of an invitation.' })
export class OpenInvitationType {
  @Open(() => ID, { description: 'The organisation.' })
  organisationId: string;

  @Open(() => String, { description: 'Its name.' })
  organisationName: string;

  @Open(() => Roles, { description: 'What is offered.' })
  role: CoordinatorRole;

  static from(invitation: OpenInvitation): OpenInvitationType {
    return Object.assign(new OpenInvitationType(), invitation);
  }
}

@ObjectType({ description: 'An invitation is answered.' })
export class InvitationAnswered {
  @Open(() => ID, { description: 'The organisation.' })
  organisationId: string;

  @Open(() => Boolean, { description: 'Whether you act for it now.' })
  accepted: boolean;

  static of(organisationId: string, accepted: boolean): InvitationAnswered {
    return Object.assign(new InvitationAnswered(), { organisationId, accepted });
  }
}
