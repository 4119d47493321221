import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType()
export class WhenInput {
  @Field()
  kind: string;

  @Field()
  start: string;

  @Field(() => Int)
  minutes: number;
}

@InputType()
export class KindInput {
  @Field()
  kind: string;

  @Field(() => String, { nullable: true })
  what?: string | null;
}

@InputType()
export class TermsInput {
  @Field(() => ID)
  activity: string;

  @Field()
  task: string;

  @Field(() => WhenInput)
  when: WhenInput;

  @Field(() => KindInput)
  howOften: KindInput;

  @Field(() => KindInput)
  where: KindInput;

  @Field(() => KindInput)
  inReturn: KindInput;

  @Field()
  conditions: string;
}

@ObjectType()
export class StandingTerms {
  @Field(() => Int)
  version: number;

  @Field()
  termsHash: string;

  @Field()
  by: string;
}

@ObjectType()
export class Negotiation {
  @Field(() => ID)
  id: string;

  @Field()
  state: string;

  @Field(() => GraphQLISODateTime)
  answerBy: Date;

  @Field(() => StandingTerms)
  standing: StandingTerms;
}

@ObjectType()
export class Agreement {
  @Field(() => ID)
  negotiationId: string;

  @Field()
  state: string;

  @Field(() => Int)
  version: number;

  @Field()
  termsHash: string;
}
