import { Args, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { PostSights } from '#marketplace/api';
import { CurrentActor, SeenForAnother, SignedInOnly } from '#platform';

import { SuggestionsService } from '../suggestions.service.js';
import { SuggestionsArgs, SuggestionType } from './suggestions.types.js';
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
    if (!found.ok) return null;
    const sight = await this.sights.of(actor);
    return found.value.suggestions.map(({ post, strength, reasons }) =>
      SuggestionType.from(sight(post), strength, reasons, actor.locale),
    );
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
}
