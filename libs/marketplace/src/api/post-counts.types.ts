import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { AreasBelowArgs } from '#areas/api';
import { Open } from '#platform';

import type { PostKind } from '../domain/post.rules.js';
import { PostKinds } from './enums.types.js';

@ObjectType({ description: 'How many posts you can find in an area.' })
export class AreaCount {
  @Open(() => ID, { description: 'Code of the area.' })
  code: string;

  @Open(() => Int, { description: 'Open posts of the feed there, as you may see them; from 0.' })
  posts: number;
}

/** Which posts are counted where. */
@ArgsType()
export class PostCountsArgs extends AreasBelowArgs {
  @Field(() => PostKinds, { nullable: true, description: 'Requests or offers; both without it.' })
  @IsOptional()
  @IsIn(Object.values(PostKinds))
  postKind?: PostKind | null;
}
