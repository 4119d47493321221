import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { Anyone, CurrentActor } from '#platform';

import { GROUPS } from '../domain/activity-list.js';
import { suggestActivities } from '../domain/suggest-activity.rules.js';
import {
  ActivityGroupType,
  ActivitySuggestionType,
  LocaleArgs,
  localeOf,
  SuggestActivitiesArgs,
} from './activities.types.js';

@Resolver()
export class ActivitiesResolver {
  @Query(() => [ActivityGroupType], { description: 'Everything that can be asked or offered, by group.' })
  @Anyone()
  activities(@CurrentActor() actor: Actor, @Args() { locale }: LocaleArgs): ActivityGroupType[] {
    return GROUPS.map((group) => ActivityGroupType.from(group, localeOf(locale, actor)));
  }

  @Query(() => [ActivitySuggestionType], {
    description: 'What a text seems to be about: at most three activities, best first. The text is not kept.',
  })
  @Anyone()
  suggestActivities(
    @CurrentActor() actor: Actor,
    @Args() { text, locale }: SuggestActivitiesArgs,
  ): ActivitySuggestionType[] {
    return suggestActivities(text).map((found) => ActivitySuggestionType.from(found, localeOf(locale, actor)));
  }
}
