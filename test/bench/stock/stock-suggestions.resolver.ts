import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { In, IsNull, LessThanOrEqual, MoreThan, Not, Or, type FindOptionsWhere, type Repository } from 'typeorm';

import { ATTAINABLE } from '../../../libs/matching/src/domain/candidate.rules.js';
import { DEFAULT_WEIGHTS, rankSuggestions } from '../../../libs/matching/src/domain/score.rules.js';
import { answerOf } from '../suggestions/answer-of.js';
import { activitiesOf, areasNear, candidateOf, type Areas } from '../suggestions/candidate-of.js';
import { AREAS } from '../world/places.js';
import { Suggestion } from './stock-suggestions.types.js';
import { Block, Post } from './stock.entity.js';

const PLACES = { only: ['byPhone', 'online'], possible: ['any'], no: [] } as const;
const areas: Areas = new Map(AREAS.map((area) => [area.code, area]));

@Resolver()
export class StockSuggestionsResolver {
  constructor(
    @InjectRepository(Post) private readonly posts: Repository<Post>,
    @InjectRepository(Block) private readonly blocks: Repository<Block>,
  ) {}

  @Query(() => [Suggestion], { nullable: true })
  async suggestions(
    @Args('postId', { type: () => ID }) id: string,
    @Args('first', { type: () => Int }) first: number,
  ): Promise<Suggestion[] | null> {
    const now = new Date();
    const relations = { author: { profile: true }, area: true, shown: true } as const;
    const post = await this.posts.findOne({ where: { ...shownAt(now), id }, relations });
    if (!post) return null;
    const own = await this.posts.find({ where: { authorId: post.authorId, state: 'open', openUntil: MoreThan(now) } });
    const asking = candidateFrom(post, own);
    const candidate: FindOptionsWhere<Post> = {
      ...shownAt(now),
      kind: post.kind === 'request' ? 'offer' : 'request',
      activitySlug: In(activitiesOf(asking.group)),
      absence: false,
      authorId: Not(In([post.authorId, ...(await this.blockedWith(post.authorId))])),
    };
    const places = ATTAINABLE[asking.atDistance].flatMap((way) => PLACES[way]);
    const found = await this.posts.find({
      where: [
        { ...candidate, areaCode: In(areasNear(post.areaCode, areas)) },
        ...(places.length > 0 ? [{ ...candidate, shown: { place: In(places) } }] : []),
      ],
      relations,
    });
    const besides = await this.posts.find({
      where: { authorId: In(found.map(({ authorId }) => authorId)), state: 'open', openUntil: MoreThan(now) },
    });
    const byAuthor = new Map<string, Post[]>();
    for (const one of besides) byAuthor.set(one.authorId, [...(byAuthor.get(one.authorId) ?? []), one]);
    const others = found.map((one) => candidateFrom(one, byAuthor.get(one.authorId) ?? []));
    const ranked = rankSuggestions(asking, others, now, DEFAULT_WEIGHTS, first);
    return answerOf(ranked, new Map(found.map((one) => [one.id, one])));
  }

  private async blockedWith(id: string): Promise<string[]> {
    const found = await this.blocks.find({ where: [{ byId: id }, { blockedId: id }] });
    return found.map(({ byId, blockedId }) => (byId === id ? blockedId : byId));
  }
}

const shownAt = (now: Date): FindOptionsWhere<Post> => ({
  state: 'open',
  openUntil: MoreThan(now),
  author: { state: 'active', profile: { pausedUntil: Or(IsNull(), LessThanOrEqual(now)) } },
});

const candidateFrom = (post: Post, ofAuthor: readonly Post[]) =>
  candidateOf(
    {
      postId: post.id,
      authorId: post.authorId,
      kind: post.kind === 'request' ? 'request' : 'offer',
      activity: post.activitySlug,
      areaCode: post.areaCode,
      availability: post.availability,
      place: post.shown.place,
      onceOn: post.shown.onceOn,
      languages: post.shown.languages,
      wantedActivity: post.shown.wantedActivity,
      activitiesOfAuthor: [
        ...new Set(ofAuthor.filter(({ kind }) => kind !== post.kind).map((one) => one.activitySlug)),
      ],
      publishedAt: post.publishedAt,
    },
    areas,
  );
