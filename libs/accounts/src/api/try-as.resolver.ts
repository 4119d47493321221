import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Anyone, CurrentRequest, NotFoundError, show, type RequestContext } from '#platform';

import { TryAsService } from '../try-as.service.js';
import { SignedInNow } from './accounts.types.js';
import { setSession } from './cookies.rules.js';
import { DemoPerson, TryAsResult } from './try-as.types.js';

@Resolver()
export class TryAsResolver {
  constructor(private readonly trying: TryAsService) {}

  @Query(() => [DemoPerson], {
    description: 'Whom of the demo world you can try the product as, at most 10; nobody outside of a demo.',
  })
  @Anyone()
  async demoPeople(): Promise<DemoPerson[]> {
    return (await this.trying.faces()).map(DemoPerson.from);
  }

  @Mutation(() => TryAsResult, {
    description:
      'Sign this browser in as somebody of demoPeople, in place of whom it is signed in as. Outside of a demo nobody is found.',
  })
  @Anyone()
  async tryAs(
    @Args('personId', { type: () => ID, description: 'Id of one of demoPeople.' }) personId: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<typeof TryAsResult> {
    const begun = await this.trying.tryAs(personId, request.cookieHeader);
    if (begun.ok) setSession(request, begun.value.token);
    return show(begun, (one) => SignedInNow.of(one.personId), { NotFound: NotFoundError.of });
  }
}
