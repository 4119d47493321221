import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, InvalidInputError, NotFoundError, RequiresRole, show, SignedInOnly } from '#platform';

import { AlertsService } from '../alerts/alerts.service.js';
import { NotForMeService } from '../alerts/not-for-me.service.js';
import { SavedSearchesService } from '../alerts/saved-searches.service.js';
import type { SearchContent } from '../domain/alerts/saved-search.rules.js';
import {
  AlertHearings,
  AlertSetting,
  ChangeSavedSearchResult,
  NotForMeResult,
  PostAlert,
  RemoveSavedSearchResult,
  SavedSearchInput,
  SavedSearchType,
  SaveSearchResult,
  TakeBackNotForMeResult,
  AlertCounts,
  TooManySearchesError,
} from './alerts.types.js';

const present = {
  InvalidInput: InvalidInputError.of,
  NotFound: () => NotFoundError.of(),
  TooManySearches: TooManySearchesError.of,
};

@Resolver()
export class AlertsResolver {
  constructor(
    private readonly searches: SavedSearchesService,
    private readonly answers: NotForMeService,
    private readonly alerts: AlertsService,
  ) {}

  @Query(() => [SavedSearchType], { description: 'The searches that you keep, at most 20, oldest first.' })
  @SignedInOnly()
  async mySavedSearches(@CurrentActor() actor: SignedIn): Promise<SavedSearchType[]> {
    return (await this.searches.mine(actor)).map((search) => SavedSearchType.from(search));
  }

  @Query(() => AlertSetting, { description: 'How you hear of posts that fit you.' })
  @SignedInOnly()
  async myAlerts(@CurrentActor() actor: SignedIn): Promise<AlertSetting> {
    return AlertSetting.of(await this.answers.hearing(actor));
  }

  @Query(() => AlertCounts, {
    nullable: true,
    description: 'How many people heard of a post of your areas; null when it is not in one of them.',
  })
  @RequiresRole('broker')
  async told(
    @CurrentActor() actor: SignedIn,
    @Args('postId', { type: () => ID, description: 'Which post.' }) postId: string,
  ): Promise<AlertCounts | null> {
    const counts = await this.alerts.told(actor, postId);
    return counts.ok ? AlertCounts.from(counts.value) : null;
  }

  @Mutation(() => SaveSearchResult, { description: 'Keep a search, and hear of new posts that meet it.' })
  @SignedInOnly()
  async saveSearch(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What you look for.' }) input: SavedSearchInput,
  ): Promise<typeof SaveSearchResult> {
    return show(await this.searches.save(actor, SavedSearchInput.content(input)), SavedSearchType.from, present);
  }

  @Mutation(() => ChangeSavedSearchResult, { description: 'Write a search over that you keep.' })
  @SignedInOnly()
  async changeSavedSearch(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Args('input', { description: 'What you look for now.' }) input: SavedSearchInput,
  ): Promise<typeof ChangeSavedSearchResult> {
    const content: SearchContent = SavedSearchInput.content(input);
    return show(await this.searches.change(actor, id, content), SavedSearchType.from, present);
  }

  @Mutation(() => RemoveSavedSearchResult, {
    description: 'Keep a search no longer. The answer is what it was: saving that again brings it back.',
  })
  @SignedInOnly()
  async removeSavedSearch(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<typeof RemoveSavedSearchResult> {
    return show(await this.searches.remove(actor, id), SavedSearchType.from, present);
  }

  @Mutation(() => AlertSetting, { description: 'Choose how you hear of posts that fit your posts or your profile.' })
  @SignedInOnly()
  async hearOfNewFits(
    @CurrentActor() actor: SignedIn,
    @Args('how', { type: () => AlertHearings, description: 'How.' }) how: SearchContent['hears'],
  ): Promise<AlertSetting> {
    return AlertSetting.of(await this.answers.hear(actor, how));
  }

  @Mutation(() => NotForMeResult, {
    description: 'Say that a post is not for you: you hear of it no more until its words change. Nobody is told who.',
  })
  @SignedInOnly()
  async notForMe(
    @CurrentActor() actor: SignedIn,
    @Args('postId', { type: () => ID, description: 'Which post.' }) postId: string,
  ): Promise<typeof NotForMeResult> {
    return show(await this.answers.say(actor, postId), PostAlert.from, present);
  }

  @Mutation(() => TakeBackNotForMeResult, { description: 'Take back that a post is not for you.' })
  @SignedInOnly()
  async takeBackNotForMe(
    @CurrentActor() actor: SignedIn,
    @Args('postId', { type: () => ID, description: 'Which post.' }) postId: string,
  ): Promise<typeof TakeBackNotForMeResult> {
    return show(await this.answers.takeBack(actor, postId), PostAlert.from, present);
  }
}
