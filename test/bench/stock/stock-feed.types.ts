import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { Post } from './stock.entity.js';

@InputType()
export class FeedFilter {
  @Field(() => ID)
  activity: string;

  @Field(() => [ID])
  areas: string[];
}

@ArgsType()
export class FeedArgs {
  @Field(() => FeedFilter)
  filter: FeedFilter;

  @Field(() => Int)
  first: number;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType()
export class FeedEdge {
  @Field(() => Post)
  node: Post;
}

@ObjectType()
export class FeedPageInfo {
  @Field(() => String, { nullable: true })
  endCursor: string | null;

  @Field()
  hasNextPage: boolean;
}

@ObjectType()
export class FeedConnection {
  @Field(() => [FeedEdge])
  edges: FeedEdge[];

  @Field(() => FeedPageInfo)
  pageInfo: FeedPageInfo;
}
