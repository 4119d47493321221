import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActivityType } from '#activities/api';
import type { AreaTree } from '#areas';
import { AreaType } from '#areas/api';
import { hasRole, personOf, type Locale } from '#kernel';
import { connectionOf, Guarded, Open, type FieldPolicy } from '#platform';
import { DayPartType, ResidentType } from '#residents/api';

import type { PostView, PostWords, RevisionView } from '../data/post-view.queries.js';
import type { InReturn, PostPlace } from '../domain/post-content.rules.js';
import type { PostMove } from '../domain/post.policy.js';
import type { PostKind, PostState } from '../domain/post.rules.js';
import type { HouseRule } from '../domain/review.rules.js';
import type { RevisionState } from '../domain/revision.rules.js';
import {
  HouseRules,
  PostInReturns,
  PostKinds,
  PostMoves,
  PostPlaces,
  PostStates,
  RevisionStates,
} from './enums.types.js';
import { VacancyType } from './vacancy.types.js';

/** What a post or one version of it says. */
@ObjectType({ isAbstract: true })
abstract class Words {
  @Open(() => String, { description: 'The first sentence of the text, at most 80 characters.' })
  title: string;

  @Open(() => String, { description: "The author's own words." })
  text: string;

  @Open(() => ActivityType, { nullable: true, description: 'What it is about; null when the list lost it.' })
  activity: ActivityType | null;

  @Open(() => [DayPartType], { description: 'When it suits; empty means not said.' })
  availability: DayPartType[];

  @Open(() => PostPlaces, { description: 'Where it can take place.' })
  place: PostPlace;

  @Open(() => PostInReturns, { description: 'What stands against it.' })
  inReturn: InReturn;

  @Open(() => String, { description: 'Own words on what is asked or given in return; may be empty.' })
  inReturnText: string;

  @Open(() => ActivityType, {
    nullable: true,
    description: 'The activity in return: what the author would do back (request) or would like back (offer).',
  })
  wantedActivity: ActivityType | null;

  @Open(() => [String], { description: 'Languages that the author can talk in, ISO 639-1; empty means not said.' })
  languages: string[];

  @Open(() => String, {
    nullable: true,
    description:
      'The one local date on which it has to happen, YYYY-MM-DD. Not told to others when it shows who is away.',
  })
  onceOn: string | null;

  @Open(() => Int, { description: 'How many people are wanted or can be helped.' })
  places: number;

  @Open(() => VacancyType, {
    nullable: true,
    description: 'What an organisation says of the work besides; null when a resident wrote it.',
  })
  vacancy: VacancyType | null;
}

const shownWords = (words: PostWords, author: PostView['author'], locale: Locale) => ({
  title: words.title,
  text: words.text,
  activity: ActivityType.of(words.activity, locale),
  availability: DayPartType.of(words.availability),
  place: words.place,
  inReturn: words.inReturn,
  inReturnText: words.inReturnText,
  wantedActivity: words.wantedActivity === null ? null : ActivityType.of(words.wantedActivity, locale),
  languages: [...words.languages],
  onceOn: words.onceOn,
  places: words.places,
  vacancy: words.vacancy && VacancyType.from({ author, content: words.vacancy }),
});

@ObjectType('PostRevision', { description: 'One version of a post and what became of it.' })
export class PostRevisionType extends Words {
  @Open(() => Int, { description: '1 for the first, and one more for each that follows.' })
  number: number;

  @Open(() => RevisionStates, { description: 'Where it stands.' })
  state: RevisionState;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'When it was handed in.' })
  submittedAt: Date | null;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided on.' })
  decidedAt: Date | null;

  @Open(() => String, { nullable: true, description: 'What the broker wrote to the author.' })
  note: string | null;

  @Open(() => HouseRules, { nullable: true, description: 'The house rule that it breaks, when it was refused.' })
  houseRule: HouseRule | null;

  static from(revision: RevisionView, author: PostView['author'], locale: Locale): PostRevisionType {
    const { number, state, submittedAt, decidedAt, note, houseRule } = revision;
    return Object.assign(new PostRevisionType(), {
      ...shownWords(revision, author, locale),
      number,
      state,
      submittedAt,
      decidedAt,
      note,
      houseRule,
    });
  }
}

/** A second wall: the statements give the newest version to nobody else. */
const AUTHOR_OR_BROKER: FieldPolicy<Post> = {
  name: 'its author, and brokers of its area',
  allows: ({ author }, actor) => personOf(actor) === author.id || hasRole(actor, 'broker'),
};

/** What a post looks like to one viewer. */
export interface PostSight {
  readonly locale: Locale;
  readonly tree: AreaTree;
  readonly moves: (post: PostView) => PostMove[];
}

@ObjectType({ description: 'A request or an offer, as you may see it.' })
export class Post extends Words {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => PostKinds, { description: 'What it is.' })
  kind: PostKind;

  @Open(() => PostStates, { description: 'Where it stands.' })
  state: PostState;

  @Open(() => ResidentType, { description: 'Who wrote it.' })
  author: ResidentType;

  @Open(() => AreaType, { nullable: true, description: 'Where it is; null when the area is not known here.' })
  area: AreaType | null;

  @Open(() => Int, { description: 'How many places are free.' })
  placesLeft: number;

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it came into the feed; null when it never did.',
  })
  publishedAt: Date | null;

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'From this moment on it is not shown. Not told to others when it shows who is away.',
  })
  openUntil: Date | null;

  @Open(() => [PostMoves], { description: 'What you can do with it now.' })
  allowedMoves: PostMove[];

  @Guarded(AUTHOR_OR_BROKER, () => PostRevisionType, {
    nullable: true,
    description: 'Its newest version, with the state of its review; for its author and for brokers of its area.',
  })
  latest: PostRevisionType | null;

  static from(post: PostView, { locale, tree, moves }: PostSight): Post {
    const area = tree.find(post.areaCode);
    // A date would tell a stranger when nobody is at home.
    const dated = post.latest !== null || !post.absence;
    // Two sources in place of a spread: a literal with this many fields behind a spread is thirty times as slow to make.
    return Object.assign(new Post(), shownWords(post.shown, post.author, locale), {
      onceOn: dated ? post.shown.onceOn : null,
      id: post.id,
      kind: post.kind,
      state: post.state,
      author: ResidentType.from(post.author, tree.find(post.author.areaCode)),
      area: area ? AreaType.from(area) : null,
      places: post.places,
      placesLeft: post.places - post.taken,
      publishedAt: post.publishedAt,
      openUntil: dated ? post.openUntil : null,
      allowedMoves: moves(post),
      latest: post.latest && PostRevisionType.from(post.latest, post.author, locale),
    });
  }
}

export const PostConnection = connectionOf(Post, 'Post');
