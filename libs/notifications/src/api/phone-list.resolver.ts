import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, NotFoundError, RequiresRole, show } from '#platform';

import { PhoneListService } from '../phone-list.service.js';
import { AlreadyToldError, MarkToldResult, PhoneCallType, Told } from './phone-list.types.js';

const present = { NotFound: () => NotFoundError.of(), AlreadyTold: () => AlreadyToldError.of() };

/** What people without an e-mail address are told by phone or letter. */
@Resolver()
export class PhoneListResolver {
  constructor(private readonly list: PhoneListService) {}

  @Query(() => [PhoneCallType], {
    description:
      'Whom to phone or write to up to the end of a day, in your areas, by name. The reading is noted first.',
  })
  @RequiresRole('broker')
  async phoneList(
    @CurrentActor() actor: SignedIn,
    @Args('day', { type: () => String, nullable: true, description: 'Local date, YYYY-MM-DD; today when left out.' })
    day: string | null,
  ): Promise<PhoneCallType[]> {
    const calls = await this.list.day(actor, day ?? null);
    if (!calls) throw new GraphQLError('The day is no date.', { extensions: { code: 'BAD_USER_INPUT' } });
    return calls.map(PhoneCallType.from);
  }

  @Mutation(() => MarkToldResult, { description: 'Note that you told somebody this.' })
  @RequiresRole('broker')
  async markTold(
    @CurrentActor() actor: SignedIn,
    @Args('messageId', { type: () => ID, description: 'The message.' }) messageId: string,
  ): Promise<typeof MarkToldResult> {
    return show(await this.list.markTold(actor, messageId), Told.of, present);
  }
}
