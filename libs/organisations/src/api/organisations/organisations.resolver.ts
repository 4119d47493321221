import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MandatesService } from '#accounts';
import { JournalEntryConnection, JournalEntryType } from '#accounts/api';
import { AreasService } from '#areas';
import type { Actor, SignedIn } from '#kernel';
import { keysOf } from '#marketplace/api';
import {
  Anyone,
  CurrentActor,
  Cursors,
  pageOf,
  show,
  SignedInOnly,
  type Connection,
} from '#platform';

import { OrganisationsService } from '../../organisations/organisations.service.js';
import {
  ChangeOrganisationResult,
  CloseOrganisationResult,
  OrganisationSaved,
  presentOrganisation,
  RegisterOrganisationResult,
} from './organisations-results.types.js';
import {
  MyOrganisation,
  OrganisationConnection,
  OrganisationInput,
  OrganisationJournalArgs,
  OrganisationsArgs,
  OrganisationType,
} from './organisations.types.js';

const ORGANISATIONS = 'organisations';
const JOURNAL = 'organisationJournal';
const WHICH = { type: () => ID, description: 'The organisation.' };

/** Organisations: what everybody reads of them, and what their coordinators say. */
@Resolver()
export class OrganisationsResolver {
  constructor(
    private readonly service: OrganisationsService,
    private readonly mandates: MandatesService,
    private readonly areas: AreasService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => OrganisationType, {
    nullable: true,
    description: 'An organisation that a broker approved; null for any other.',
  })
  @Anyone()
  async organisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<OrganisationType | null> {
    const organisation = await this.service.approved(actor, id);
    return organisation && OrganisationType.from(organisation, await this.areas.tree());
  }

  @Query(() => OrganisationConnection, { description: 'The approved organisations of an area, by name.' })
  @Anyone()
  async organisations(
    @CurrentActor() actor: Actor,
    @Args() { areaCode = null, first, after }: OrganisationsArgs,
  ): Promise<Connection<OrganisationType>> {
    const filter = areaCode ?? '';
    const [name = '', id = ''] = keysOf(this.cursors, ORGANISATIONS, filter, after) ?? [];
    const rows = await this.service.page(actor, areaCode, id === '' ? null : { name, id }, first + 1);
    const tree = await this.areas.tree();
    return pageOf(
      rows,
      first,
      (row) => OrganisationType.from(row, tree),
      (row) => this.cursors.make(ORGANISATIONS, filter, [row.name, row.id]),
    );
  }

  @Query(() => [MyOrganisation], { description: 'The organisations for which you act, whatever their state.' })
  @SignedInOnly()
  async myOrganisations(@CurrentActor() actor: SignedIn): Promise<MyOrganisation[]> {
    const tree = await this.areas.tree();
    return (await this.service.mine(actor)).map((organisation) => MyOrganisation.from(organisation, tree));
  }

  @Query(() => JournalEntryConnection, {
    nullable: true,
    description: 'What coordinators did and read in the name of an organisation of yours, newest first.',
  })
  @SignedInOnly()
  async organisationJournal(
    @CurrentActor() actor: SignedIn,
    @Args() { organisationId, first, after }: OrganisationJournalArgs,
  ): Promise<Connection<JournalEntryType> | null> {
    const own = await this.service.ownOne(actor, organisationId);
    if (!own) return null;
    const [number = null] = keysOf(this.cursors, JOURNAL, own.id, after) ?? [];
    const rows = await this.mandates.journal(own.id, number, first + 1);
    return pageOf(rows, first, JournalEntryType.from, (row) => this.cursors.make(JOURNAL, own.id, [row.number]));
  }

  @Mutation(() => RegisterOrganisationResult, {
    description:
      'Register an organisation, by the domain of your own address, with you as lead. A broker checks it before anybody sees it.',
  })
  @SignedInOnly()
  async registerOrganisation(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: OrganisationInput,
  ): Promise<typeof RegisterOrganisationResult> {
    return show(await this.service.register(actor, input), OrganisationSaved.of, presentOrganisation);
  }

  @Mutation(() => ChangeOrganisationResult, {
    description:
      'Change what an organisation says and hand it in again. Of an approved one, what was approved stays public until a broker checked the change.',
  })
  @SignedInOnly()
  async changeOrganisation(
    @CurrentActor() actor: SignedIn,
    @Args('organisationId', WHICH) organisationId: string,
    @Args('input') input: OrganisationInput,
  ): Promise<typeof ChangeOrganisationResult> {
    const changed = await this.service.change(actor, organisationId, input);
    return show(changed, OrganisationSaved.of, presentOrganisation);
  }

  @Mutation(() => CloseOrganisationResult, {
    description: 'Close an organisation for good. Nobody acts for it any more, and what runs with others ends.',
  })
  @SignedInOnly()
  async closeOrganisation(
    @CurrentActor() actor: SignedIn,
    @Args('organisationId', WHICH) organisationId: string,
  ): Promise<typeof CloseOrganisationResult> {
    return show(await this.service.close(actor, organisationId), OrganisationSaved.of, presentOrganisation);
  }
}
