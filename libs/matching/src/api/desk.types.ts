import { ArgsType, Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PostType } from '#marketplace/api';
import { connectionOf, Open, PageArgs } from '#platform';

import type { DeskCounts } from '../data/desk.queries.js';
import type { DeskList } from '../desk.service.js';

const LISTS = {
  waiting: 'waiting',
  hardToMatch: 'hardToMatch',
  unusedOffers: 'unusedOffers',
} as const satisfies Record<DeskList, DeskList>;

registerEnumType(LISTS, {
  name: 'MatchDeskList',
  description: 'Which posts a broker looks at.',
  valuesMap: {
    waiting: { description: 'All open ones.' },
    hardToMatch: { description: 'Those that fewer than 3 posts fit at least fairly.' },
    unusedOffers: { description: 'Offers with room for more that nobody asked for in 30 days.' },
  },
});

@ObjectType({ description: 'An open post on the desk of a broker.' })
export class MatchDeskPost {
  @Open(() => PostType, { description: 'The post.' })
  post: PostType;

  @Open(() => GraphQLISODateTime, { description: 'Since when it waits.' })
  waitingSince: Date;

  @Open(() => Int, {
    nullable: true,
    description: 'With `hardToMatch`: how many posts fit it at least fairly, 0 to 2.',
  })
  fits: number | null;

  static of(post: PostType, waitingSince: Date, fits: number | null): MatchDeskPost {
    return Object.assign(new MatchDeskPost(), { post, waitingSince, fits });
  }
}

export const MatchDeskConnection = connectionOf(MatchDeskPost, 'MatchDesk');

@ObjectType({ description: 'How many posts are open in the areas of a broker.' })
export class MatchDeskCounts {
  @Open(() => Int, { description: 'Open requests.' })
  requests: number;

  @Open(() => Int, { description: 'Open offers.' })
  offers: number;

  @Open(() => Int, { description: 'Requests and offers that wait for 14 days or more.' })
  waitingLong: number;

  @Open(() => Int, { description: 'Offers with room for more that nobody asked for in 30 days.' })
  unusedOffers: number;

  static from(counts: DeskCounts): MatchDeskCounts {
    return Object.assign(new MatchDeskCounts(), counts);
  }
}

/** Which list of which area. */
@ArgsType()
export class MatchDeskArgs extends PageArgs {
  @Field(() => LISTS, { description: 'Which posts.' })
  @IsIn(Object.keys(LISTS))
  list: DeskList;

  @Field(() => ID, { nullable: true, description: 'One of your areas, or one in it; left out for all of them.' })
  @IsOptional()
  @IsString()
  @MaxLength(16)
  areaCode?: string | null;
}
