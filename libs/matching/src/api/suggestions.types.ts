import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { ActivityType } from '#activities/api';
import { assertNever, type Locale } from '#kernel';
import { PostType } from '#marketplace/api';
import { Open } from '#platform';
import { DayPartType } from '#residents/api';

import type { Reason, Verdict } from '../domain/reasons.js';
import type { Strength } from '../domain/score.rules.js';
import { ReasonFacts, ReasonKinds, ReasonVerdicts, SuggestionStrengths } from './enums.types.js';

@ObjectType('SuggestionReason', {
  description:
    'One thing that speaks for a suggestion or against it, or that nobody told. Only what you may see counts.',
})
export class SuggestionReasonType {
  @Open(() => ReasonKinds, { description: 'What it is about.' })
  kind: Reason['kind'];

  @Open(() => ReasonFacts, { description: 'What is found.' })
  is: Reason['is'];

  @Open(() => ReasonVerdicts, { description: 'What that says about the fit.' })
  verdict: Verdict;

  @Open(() => ActivityType, { nullable: true, description: 'With `same` and `sibling`: what the other one names.' })
  activity: ActivityType | null;

  @Open(() => ID, { nullable: true, description: 'With `group`: key of the group.' })
  group: string | null;

  @Open(() => [DayPartType], { description: 'Parts of the week that suit both, Monday morning first.' })
  dayParts: DayPartType[];

  @Open(() => [String], { description: 'Languages that both can talk in, ISO 639-1.' })
  languages: string[];

  @Open(() => [String], { description: 'Languages of the asking post that the other one did not name, ISO 639-1.' })
  missingLanguages: string[];

  @Open(() => [ActivityType], { description: 'What the one who is helped can do and the one who helps asks.' })
  activities: ActivityType[];

  @Open(() => ActivityType, { nullable: true, description: 'With `oneWay`: what the one who is helped would do back.' })
  given: ActivityType | null;

  @Open(() => ActivityType, { nullable: true, description: 'With `oneWay`: what the one who helps would like back.' })
  asked: ActivityType | null;

  static from(reason: Reason, locale: Locale): SuggestionReasonType {
    const { kind, is, verdict } = reason;
    return Object.assign(new SuggestionReasonType(), NO_FACTS, { kind, is, verdict }, factsOf(reason, locale));
  }
}

type Facts = Omit<SuggestionReasonType, 'kind' | 'is' | 'verdict'>;

const NO_FACTS: Facts = {
  activity: null,
  group: null,
  dayParts: [],
  languages: [],
  missingLanguages: [],
  activities: [],
  given: null,
  asked: null,
};

function factsOf(reason: Reason, locale: Locale): Partial<Facts> {
  const activity = (slug: string | null): ActivityType | null => (slug === null ? null : ActivityType.of(slug, locale));
  switch (reason.kind) {
    case 'activity':
      return reason.is === 'group' ? { group: reason.group } : { activity: activity(reason.activity) };
    case 'distance':
    case 'date':
    case 'waiting':
      return {};
    case 'dayParts':
      return reason.is === 'shared' ? { dayParts: DayPartType.of(reason.cells) } : {};
    case 'language':
      if (reason.is === 'unknown') return {};
      return {
        languages: reason.is === 'shared' ? [...reason.languages] : [],
        missingLanguages: [...reason.missing],
      };
    case 'inReturn':
      if (reason.is === 'none') return {};
      if (reason.is === 'oneWay') return { given: activity(reason.given), asked: activity(reason.asked) };
      return { activities: reason.activities.flatMap((slug) => activity(slug) ?? []) };
    default:
      return assertNever(reason);
  }
}

@ObjectType('Suggestion', {
  description: 'A post that fits yours, and why. Nobody is told and nothing is kept: it is up to you to respond.',
})
export class SuggestionType {
  @Open(() => PostType, { description: 'The post that fits.' })
  post: PostType;

  @Open(() => SuggestionStrengths, { description: 'How well it fits.' })
  strength: Strength;

  @Open(() => [SuggestionReasonType], {
    description: 'What speaks for it, what against, and what nobody told, always in the same order.',
  })
  reasons: SuggestionReasonType[];

  static from(post: PostType, strength: Strength, reasons: readonly Reason[], locale: Locale): SuggestionType {
    return Object.assign(new SuggestionType(), {
      post,
      strength,
      reasons: reasons.map((reason) => SuggestionReasonType.from(reason, locale)),
    });
  }
}

/** How many. */
@ArgsType()
export class ForMeArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(50)
  first: number;
}

/** For which post, and how many. */
@ArgsType()
export class SuggestionsArgs extends ForMeArgs {
  @Field(() => ID, { description: 'The open post to find counterparts for.' })
  @IsString()
  @MaxLength(36)
  postId: string;
}
