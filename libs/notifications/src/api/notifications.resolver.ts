import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, NotFoundError, show, SignedInOnly } from '#platform';

import { MailSwitchesService } from '../mail-switches.service.js';
import { MailKindFixedError, MailKindSetting, SwitchMailResult } from './notifications.types.js';

const present = { NotFound: () => NotFoundError.of(), KindFixed: () => MailKindFixedError.of() };

@Resolver()
export class NotificationsResolver {
  constructor(private readonly switches: MailSwitchesService) {}

  @Query(() => [MailKindSetting], { description: 'Which mails you get, in the order in which you meet them.' })
  @SignedInOnly()
  async myMailKinds(@CurrentActor() actor: SignedIn): Promise<MailKindSetting[]> {
    return (await this.switches.mine(actor)).map((one) => MailKindSetting.from(one, actor.locale));
  }

  @Mutation(() => SwitchMailResult, { description: 'Switch a kind of mail on or off.' })
  @SignedInOnly()
  async switchMail(
    @CurrentActor() actor: SignedIn,
    @Args('kind', { description: 'A kind of myMailKinds.' }) kind: string,
    @Args('on', { description: 'Whether you want it.' }) on: boolean,
  ): Promise<typeof SwitchMailResult> {
    return show(
      await this.switches.switch(actor, kind, on),
      (switched) => MailKindSetting.from(switched, actor.locale),
      present,
    );
  }
}
