import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { personOf, type SignedIn } from '#kernel';
import { CurrentActor, CurrentRequest, Decided, type FieldPolicy, type RequestContext } from '#platform';

import { AllowanceService } from '../../agreements/allowance.service.js';
import type { AgreedExpenses } from '../../data/agreements/allowance.queries.js';
import { AllowanceType } from './allowance.types.js';
import { Negotiation } from '../talks/talks.types.js';

/** What somebody gets for expenses elsewhere is nobody else's business. */
const ALLOWANCE_OF_HELPER: FieldPolicy<Negotiation> = {
  name: 'the one who helps in these talks',
  allows: ({ view }, actor) => personOf(actor) === view.helperId,
};

/** The volunteer allowance, told where it is decided: in talks about expenses. */
@Resolver(() => Negotiation)
export class AllowanceResolver {
  constructor(private readonly allowances: AllowanceService) {}

  @ResolveField(() => AllowanceType, {
    nullable: true,
    description: 'For the one who helps, when these terms bring expenses: what they come to over all agreements.',
  })
  @Decided(ALLOWANCE_OF_HELPER)
  async allowance(
    @Parent() { view }: Negotiation,
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<AllowanceType | null> {
    if (view.terms?.inReturn.kind !== 'expenses') return null;
    const agreed = await this.agreedBy(request).load(actor.id);
    const allowance = this.allowances.allowanceOf(view, agreed);
    return allowance && AllowanceType.from(allowance);
  }

  /** Read once for a list of talks; nothing is kept, since on a socket one context serves every event. */
  private agreedBy({ loaders }: RequestContext): DataLoader<string, AgreedExpenses[]> {
    return loaders.get(
      this,
      () =>
        new DataLoader(
          async (helpers: readonly string[]) => {
            const read = new Map<string, Promise<AgreedExpenses[]>>();
            return Promise.all(
              helpers.map((helper) => {
                const known = read.get(helper) ?? this.allowances.agreedBy(helper);
                read.set(helper, known);
                return known;
              }),
            );
          },
          { cache: false },
        ),
    );
  }
}
