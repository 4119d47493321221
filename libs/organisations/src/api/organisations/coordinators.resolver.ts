import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock, type SignedIn } from '#kernel';
import { Anyone, CurrentActor, show, SignedInOnly } from '#platform';

import type { CoordinatorRole } from '../../domain/organisation.rules.js';
import { CoordinatorsService } from '../../organisations/coordinators.service.js';
import { InvitationsService } from '../../organisations/invitations.service.js';
import { InvitationAnswered, OpenInvitationType, TeamType } from './coordinators.types.js';
import {
  AnswerInvitationResult,
  CoordinatorResult,
  InviteCoordinatorResult,
  OrganisationSaved,
  presentOrganisation,
  WithdrawInvitationResult,
} from './organisations-results.types.js';
import { Roles } from './organisations.types.js';

const WHICH = { type: () => ID, description: 'The organisation.' };
const WHO = { type: () => ID, description: 'The coordinator.' };
const ROLE = { type: () => Roles, description: 'What they may do.' };
const TOKEN = { description: 'The text behind `token=` in the mailed address.' };

/** Who acts for an organisation: inviting, answering, changing, leaving. */
@Resolver()
export class CoordinatorsResolver {
  constructor(
    private readonly coordinators: CoordinatorsService,
    private readonly invitations: InvitationsService,
    private readonly clock: Clock,
  ) {}

  @Query(() => TeamType, {
    nullable: true,
    description: 'Who acts for an organisation of yours, and, for leads, who is asked to.',
  })
  @SignedInOnly()
  async organisationTeam(
    @CurrentActor() actor: SignedIn,
    @Args('organisationId', WHICH) organisationId: string,
  ): Promise<TeamType | null> {
    const team = await this.coordinators.team(actor, organisationId);
    return team && TeamType.from(team, this.clock.now());
  }

  @Query(() => OpenInvitationType, {
    nullable: true,
    description: 'What stands behind the link of an invitation; null when it cannot be answered any more.',
  })
  @Anyone()
  async invitation(@Args('token', TOKEN) token: string): Promise<OpenInvitationType | null> {
    const open = await this.invitations.opened(token);
    return open && OpenInvitationType.from(open);
  }

  @Mutation(() => InviteCoordinatorResult, {
    description: 'Ask somebody by mail to act for your organisation, at an address of its own domain; for seven days.',
  })
  @SignedInOnly()
  async inviteCoordinator(
    @CurrentActor() actor: SignedIn,
    @Args('organisationId', WHICH) organisationId: string,
    @Args('email', { description: 'The address, of the domain of the organisation.' }) email: string,
    @Args('role', ROLE) role: CoordinatorRole,
  ): Promise<typeof InviteCoordinatorResult> {
    const invited = await this.invitations.invite(actor, organisationId, email, role);
    return show(invited, OrganisationSaved.of, presentOrganisation);
  }

  @Mutation(() => WithdrawInvitationResult, { description: 'Take an invitation back; its link stops working.' })
  @SignedInOnly()
  async withdrawInvitation(
    @CurrentActor() actor: SignedIn,
    @Args('organisationId', WHICH) organisationId: string,
    @Args('invitationId', { type: () => ID, description: 'The invitation.' }) invitationId: string,
  ): Promise<typeof WithdrawInvitationResult> {
    const withdrawn = await this.invitations.withdraw(actor, organisationId, invitationId);
    return show(withdrawn, OrganisationSaved.of, presentOrganisation);
  }

  @Mutation(() => AnswerInvitationResult, { description: 'Answer an invitation that was mailed; its link works once.' })
  @SignedInOnly()
  async answerInvitation(
    @CurrentActor() actor: SignedIn,
    @Args('token', TOKEN) token: string,
    @Args('accept', { defaultValue: true, description: 'Whether you will act for it.' }) accept: boolean,
  ): Promise<typeof AnswerInvitationResult> {
    const answered = await this.invitations.answer(actor, token, accept);
    return show(answered, (open) => InvitationAnswered.of(open.organisationId, accept), presentOrganisation);
  }

  @Mutation(() => CoordinatorResult, {
    description: 'Let a coordinator go, or go yourself. What they press next is refused.',
  })
  @SignedInOnly()
  async removeCoordinator(
    @CurrentActor() actor: SignedIn,
    @Args('organisationId', WHICH) organisationId: string,
    @Args('personId', WHO) personId: string,
  ): Promise<typeof CoordinatorResult> {
    const removed = await this.coordinators.remove(actor, organisationId, personId);
    return show(removed, OrganisationSaved.of, presentOrganisation);
  }

  @Mutation(() => CoordinatorResult, { description: 'Change what a coordinator may do.' })
  @SignedInOnly()
  async changeCoordinatorRole(
    @CurrentActor() actor: SignedIn,
    @Args('organisationId', WHICH) organisationId: string,
    @Args('personId', WHO) personId: string,
    @Args('role', ROLE) role: CoordinatorRole,
  ): Promise<typeof CoordinatorResult> {
    const changed = await this.coordinators.changeRole(actor, organisationId, personId, role);
    return show(changed, OrganisationSaved.of, presentOrganisation);
  }
}
