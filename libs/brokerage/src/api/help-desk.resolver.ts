import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AreasService } from '#areas';
import type { Actor } from '#kernel';
import { Anyone, CurrentActor, CurrentRequest, show, type RequestContext } from '#platform';

import { HelpDeskService } from '../help-desk.service.js';
import { AskCallBackResult, CallBackAskedType, CallBackInput, HelpDesk, presentHelp } from './help-desk.types.js';

/** Help by telephone, for everybody. */
@Resolver()
export class HelpDeskResolver {
  constructor(
    private readonly help: HelpDeskService,
    private readonly areas: AreasService,
  ) {}

  @Query(() => HelpDesk, {
    description: 'The help desk of an area; without one that of where you live, or of everywhere.',
  })
  @Anyone()
  async helpDesk(
    @CurrentActor() actor: Actor,
    @Args('areaCode', { type: () => ID, nullable: true, description: 'Code of an area.' }) areaCode: string | null,
  ): Promise<HelpDesk> {
    return HelpDesk.from(await this.help.desk(actor, areaCode ?? null), await this.areas.tree());
  }

  @Mutation(() => AskCallBackResult, {
    description:
      'Ask a broker of the area to phone. A person asks 3 times a day, an address without an account 10 times, and a number is phoned 3 times.',
  })
  @Anyone()
  async askCallBack(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { address }: RequestContext,
    @Args('input') input: CallBackInput,
  ): Promise<typeof AskCallBackResult> {
    const tree = await this.areas.tree();
    const asked = await this.help.askCallBack(actor, input, address);
    return show(asked, (value) => CallBackAskedType.from(value, tree), presentHelp);
  }
}
