import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { AreasService } from '#areas';
import type { SignedIn } from '#kernel';
import {
  CurrentActor,
  Cursors,
  InvalidInputError,
  NotFoundError,
  PageArgs,
  pageOf,
  show,
  SignedInOnly,
  type Connection,
} from '#platform';

import { BlocksService } from '../blocks.service.js';
import type { OwnProfile } from '../data/residents.queries.js';
import { ResidentsService } from '../residents.service.js';
import { SaveContactDetailsInput, SaveProfileInput } from './inputs.types.js';
import {
  Block,
  BlockConnection,
  BlockResidentResult,
  MyContactDetails,
  MyProfile,
  OwnSelfError,
  ResidentBlocked,
  ResidentUnblocked,
  SaveContactDetailsResult,
  SaveProfileResult,
  UnblockResidentResult,
} from './residents.types.js';

const present = {
  InvalidInput: InvalidInputError.of,
  NotFound: () => NotFoundError.of(),
  OwnSelf: () => OwnSelfError.of(),
};

const BLOCKS = 'myBlocks';

@Resolver()
export class ResidentsResolver {
  constructor(
    private readonly residents: ResidentsService,
    private readonly blocks: BlocksService,
    private readonly areas: AreasService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => MyProfile, { description: 'Your own profile.' })
  @SignedInOnly()
  async myProfile(@CurrentActor() actor: SignedIn): Promise<MyProfile> {
    const shown = await this.profileFor(actor);
    return shown(await this.residents.ownProfile(actor));
  }

  @Query(() => MyContactDetails, { description: 'How you can be reached, and what an agreement opens.' })
  @SignedInOnly()
  async myContactDetails(@CurrentActor() actor: SignedIn): Promise<MyContactDetails> {
    return MyContactDetails.from(await this.residents.ownContact(actor));
  }

  @Query(() => BlockConnection, { description: 'Whom you blocked, newest first.' })
  @SignedInOnly()
  async myBlocks(@CurrentActor() actor: SignedIn, @Args() { first, after }: PageArgs): Promise<Connection<Block>> {
    const rows = await this.blocks.mine(actor, this.lastBlock(actor, after), first + 1);
    const cursorOf = ({ blockedAt, id }: (typeof rows)[number]): string =>
      this.cursors.make(BLOCKS, actor.id, [blockedAt.toISOString(), id]);
    return pageOf(rows, first, Block.from, cursorOf);
  }

  @Mutation(() => SaveProfileResult, { description: 'Save your profile.' })
  @SignedInOnly()
  async saveProfile(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SaveProfileInput,
  ): Promise<typeof SaveProfileResult> {
    const saved = await this.residents.saveOwnProfile(actor, input.firstName ?? null, SaveProfileInput.profile(input));
    return show(saved, await this.profileFor(actor), present);
  }

  @Mutation(() => SaveContactDetailsResult, { description: 'Save how you can be reached.' })
  @SignedInOnly()
  async saveContactDetails(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SaveContactDetailsInput,
  ): Promise<typeof SaveContactDetailsResult> {
    return show(
      await this.residents.saveOwnContact(actor, SaveContactDetailsInput.contact(input)),
      MyContactDetails.from,
      present,
    );
  }

  @Mutation(() => BlockResidentResult, {
    description: 'Block somebody: you do not find each other any more, and talks between you end. They are not told.',
  })
  @SignedInOnly()
  async blockResident(
    @CurrentActor() actor: SignedIn,
    @Args('personId', { type: () => ID, description: 'Whom.' }) personId: string,
  ): Promise<typeof BlockResidentResult> {
    return show(await this.blocks.block(actor, personId), ResidentBlocked.of, present);
  }

  @Mutation(() => UnblockResidentResult, { description: 'Take a block away.' })
  @SignedInOnly()
  async unblockResident(
    @CurrentActor() actor: SignedIn,
    @Args('personId', { type: () => ID, description: 'Whom.' }) personId: string,
  ): Promise<typeof UnblockResidentResult> {
    return show(await this.blocks.unblock(actor, personId), ResidentUnblocked.of, present);
  }

  private async profileFor(actor: SignedIn): Promise<(own: OwnProfile) => MyProfile> {
    const tree = await this.areas.tree();
    return (own) => MyProfile.from(own, own.profile ? tree.find(own.profile.areaCode) : undefined, actor.locale);
  }

  /** @throws GraphQLError when the cursor is not of this list. */
  private lastBlock(actor: SignedIn, after: string | null | undefined): { blockedAt: Date; id: string } | null {
    if (after === null || after === undefined) return null;
    const [blockedAt, id] = this.cursors.open(BLOCKS, actor.id, after) ?? [];
    if (blockedAt === undefined || id === undefined) {
      throw new GraphQLError('This cursor is not of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return { blockedAt: new Date(blockedAt), id };
  }
}
