import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AreasService } from '#areas';
import type { SignedIn } from '#kernel';
import { OrganisationSaved } from '#organisations/api';
import { CurrentActor, RequiresRole, show } from '#platform';

import { OrganisationsDeskService } from '../organisations-desk.service.js';
import {
  ApproveOrganisationResult,
  OrganisationToCheckType,
  presentCheck,
  RefuseOrganisationResult,
} from './organisations-desk.types.js';

const WHICH = { type: () => ID, description: 'The organisation.' };
const VERSION = { type: () => Int, description: 'The version that you read.' };

/** Checking organisations, by brokers of their area. */
@Resolver()
export class OrganisationsDeskResolver {
  constructor(
    private readonly desk: OrganisationsDeskService,
    private readonly areas: AreasService,
  ) {}

  @Query(() => OrganisationToCheckType, {
    nullable: true,
    description: 'What an organisation of your areas says, with what to look at; null for one of your own.',
  })
  @RequiresRole('broker')
  async organisationToCheck(
    @CurrentActor() actor: SignedIn,
    @Args('id', WHICH) id: string,
  ): Promise<OrganisationToCheckType | null> {
    const found = await this.desk.toCheck(actor, id);
    return found && OrganisationToCheckType.from(found, await this.areas.tree());
  }

  @Mutation(() => ApproveOrganisationResult, {
    description: 'Make what an organisation says public, and let its coordinators act in its name.',
  })
  @RequiresRole('broker')
  async approveOrganisation(
    @CurrentActor() actor: SignedIn,
    @Args('id', WHICH) id: string,
    @Args('version', VERSION) version: number,
  ): Promise<typeof ApproveOrganisationResult> {
    return show(await this.desk.approve(actor, id, version), OrganisationSaved.of, presentCheck);
  }

  @Mutation(() => RefuseOrganisationResult, {
    description: 'Refuse what an organisation says. Its coordinators read why; what was approved before stays public.',
  })
  @RequiresRole('broker')
  async refuseOrganisation(
    @CurrentActor() actor: SignedIn,
    @Args('id', WHICH) id: string,
    @Args('version', VERSION) version: number,
    @Args('note', { description: 'Why, in words for its coordinators, 5 to 500 characters.' }) note: string,
  ): Promise<typeof RefuseOrganisationResult> {
    return show(await this.desk.refuse(actor, id, version, note), OrganisationSaved.of, presentCheck);
  }
}
