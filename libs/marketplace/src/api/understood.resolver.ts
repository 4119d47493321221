import { Args, Query, Resolver } from '@nestjs/graphql';
import { understand } from '#activities';
import { localeOf } from '#activities/api';
import { Clock, type Actor } from '#kernel';
import { Anyone, CurrentActor } from '#platform';

import { UnderstandTextArgs, UnderstoodTextType } from './understood.types.js';

@Resolver()
export class UnderstoodResolver {
  constructor(private readonly clock: Clock) {}

  @Query(() => UnderstoodTextType, {
    description: 'What a text in your own words says, to fill in a post that you look over. The text is not kept.',
  })
  @Anyone()
  understandText(
    @CurrentActor() actor: Actor,
    @Args() { text, locale, today }: UnderstandTextArgs,
  ): UnderstoodTextType {
    const day = today ?? this.clock.now().toISOString().slice(0, 10);
    return UnderstoodTextType.from(understand(text, { today: day }), localeOf(locale, actor));
  }
}
