import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class DayPart {
  @Field()
  day: string;

  @Field()
  part: string;
}

@ObjectType()
export class SuggestionReason {
  @Field()
  kind: string;

  @Field()
  is: string;

  @Field()
  verdict: string;

  @Field(() => [String])
  languages: readonly string[];

  @Field(() => [String])
  missingLanguages: readonly string[];

  @Field(() => [DayPart])
  dayParts: DayPart[];
}

@ObjectType()
export class SuggestedAuthor {
  @Field(() => ID)
  id: string;

  @Field()
  firstName: string;
}

@ObjectType()
export class SuggestedArea {
  @Field(() => ID)
  code: string;

  @Field()
  name: string;
}

@ObjectType()
export class SuggestedPost {
  @Field(() => ID)
  id: string;

  @Field()
  kind: string;

  @Field()
  title: string;

  @Field()
  text: string;

  @Field()
  publishedAt: Date;

  @Field(() => SuggestedAuthor)
  author: SuggestedAuthor;

  @Field(() => SuggestedArea)
  area: SuggestedArea;
}

@ObjectType()
export class Suggestion {
  @Field()
  strength: string;

  @Field(() => [SuggestionReason])
  reasons: SuggestionReason[];

  @Field(() => SuggestedPost)
  post: SuggestedPost;
}
