import { Args, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { PostSights } from '#marketplace/api';
import { CurrentActor, SeenForAnother, SignedInOnly } from '#platform';

import { SuggestionsService } from '../suggestions.service.js';
import { SuggestionsArgs, SuggestionType } from './suggestions.types.js';

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
}
