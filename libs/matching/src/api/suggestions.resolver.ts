import { Args, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { PostSights } from '#marketplace/api';
import { CurrentActor, SeenForAnother, SignedInOnly } from '#platform';

import { SuggestionsService, type Suggestions } from '../suggestions.service.js';
import { ForMeArgs, SuggestionsArgs, SuggestionType } from './suggestions.types.js';
import { WideningsArgs, WideningType } from './widenings.types.js';

@Resolver()
export class SuggestionsResolver {
  constructor(
    private readonly suggested: SuggestionsService,
    private readonly sights: PostSights,
  ) {}

  @Query(() => [SuggestionType], {
    nullable: true,
    description:
      'Who fits your open post, best first; the same question has the same answer. For its author, brokers of its area and administrators; null when it is not yours to ask or not open.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async suggestions(
    @CurrentActor() actor: SignedIn,
    @Args() { postId, first }: SuggestionsArgs,
  ): Promise<SuggestionType[] | null> {
    const found = await this.suggested.forPost(actor, postId, first);
    return found.ok ? this.shown(actor, found.value) : null;
  }

  @Query(() => [SuggestionType], {
    description:
      'Requests that you could help with, best first, by what your profile says you can do, where and when; you need no post. None while you pause.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async suggestionsForMe(@CurrentActor() actor: SignedIn, @Args() { first }: ForMeArgs): Promise<SuggestionType[]> {
    return this.shown(actor, await this.suggested.forMe(actor, first));
  }

  @Query(() => [WideningType], {
    nullable: true,
    description:
      'What would bring more suggestions for your open post when fewer than 5 fit at least fairly: most first, at most 5. For its author, brokers of its area and administrators; null when it is not yours to ask or not open.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async suggestionWidenings(
    @CurrentActor() actor: SignedIn,
    @Args() { postId }: WideningsArgs,
  ): Promise<WideningType[] | null> {
    const widenings = await this.suggested.wideningsOf(actor, postId);
    return widenings.ok ? widenings.value.map(WideningType.from) : null;
  }

  private async shown(actor: SignedIn, { suggestions }: Suggestions): Promise<SuggestionType[]> {
    const sight = await this.sights.of(actor);
    return suggestions.map(({ post, strength, reasons }) =>
      SuggestionType.from(sight(post), strength, reasons, actor.locale),
    );
  }
}
