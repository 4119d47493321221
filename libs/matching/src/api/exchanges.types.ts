import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Locale, PersonId } from '#kernel';
import type { PostView } from '#marketplace';
import { PostType } from '#marketplace/api';
import { connectionOf, NotFoundError, Open, PageArgs, resultUnion } from '#platform';

import type { Exchange, ExchangeLeg } from '../exchanges/exchange-grounds.service.js';
import { SuggestionReasonType } from './suggestions.types.js';

/** How a viewer sees a post. */
type Sight = (post: PostView) => PostType;

@ObjectType('ExchangeLeg', { description: 'One could help one other.' })
export class ExchangeLegType {
  @Open(() => ID, { description: 'Who would help: the author of the offer.' })
  helperId: PersonId;

  @Open(() => ID, { description: 'Who would be helped: the author of the request, who helps in the next leg.' })
  helpedId: PersonId;

  @Open(() => PostType, { description: 'What is offered.' })
  offer: PostType;

  @Open(() => PostType, { description: 'What is asked.' })
  request: PostType;

  @Open(() => [SuggestionReasonType], {
    description: 'Why it fits: what, how near, when, in which language, seen from the request.',
  })
  reasons: SuggestionReasonType[];

  static from({ offer, request, reasons }: ExchangeLeg, sight: Sight, locale: Locale): ExchangeLegType {
    return Object.assign(new ExchangeLegType(), {
      helperId: offer.authorId,
      helpedId: request.authorId,
      offer: sight(offer),
      request: sight(request),
      reasons: reasons.map((reason) => SuggestionReasonType.from(reason, locale)),
    });
  }
}

@ObjectType('Exchange', {
  description:
    'Two who could help each other, or three in a ring. Nobody is told: a broker introduces the two, or proposes the ring.',
})
export class ExchangeType {
  @Open(() => ID, { description: 'The same for the same posts.' })
  id: string;

  @Open(() => [ExchangeLegType], { description: 'Two or three; each one helps the next, the last one the first.' })
  legs: ExchangeLegType[];

  static from({ id, legs }: Exchange, sight: Sight, locale: Locale): ExchangeType {
    return Object.assign(new ExchangeType(), {
      id,
      legs: legs.map((leg) => ExchangeLegType.from(leg, sight, locale)),
    });
  }
}

@ObjectType('ExchangeSetAside', { description: 'It is put aside until one of its posts changes.' })
export class ExchangeSetAside {
  @Open(() => ID, { description: 'Which.' })
  id: string;

  static of(id: string): ExchangeSetAside {
    return Object.assign(new ExchangeSetAside(), { id });
  }
}

export const ExchangeConnection = connectionOf(ExchangeType, 'Exchange');

export const SetAsideExchangeResult = resultUnion('SetAsideExchangeResult', 'What setAsideExchange answers.', [
  ExchangeSetAside,
  NotFoundError,
]);

const MOST_KEY = 240;

/** For which post, and how many. */
@ArgsType()
export class ExchangesArgs {
  @Field(() => ID, { description: 'An open post in your areas.' })
  @IsString()
  @MaxLength(36)
  postId: string;

  @Field(() => Int, { defaultValue: 10, description: 'How many, 1 to 20.' })
  @IsInt()
  @Min(1)
  @Max(20)
  first: number;
}

/** Of which area. */
@ArgsType()
export class ExchangesOfAreaArgs extends PageArgs {
  @Field(() => ID, { description: 'Code of one of your areas, or of an area below.' })
  @IsString()
  @MaxLength(16)
  areaCode: string;
}

/** Which exchange. */
@ArgsType()
export class ExchangeArgs {
  @Field(() => ID, { description: 'The exchange or ring.' })
  @IsString()
  @MaxLength(MOST_KEY)
  exchangeId: string;
}
