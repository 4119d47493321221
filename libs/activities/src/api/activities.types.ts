import { ArgsType, Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Actor, Locale } from '#kernel';
import { Open } from '#platform';

import { activityOf, type Activity, type ActivityGroup } from '../domain/activity-list.js';
import type { ActivitySuggestion } from '../domain/suggest-activity.rules.js';

const MOST_TEXT = 1000;

@ObjectType('Activity', { description: 'What can be asked or offered.' })
export class ActivityType {
  @Open(() => ID, { description: 'Its key, e.g. hanging-blinds; it never changes.' })
  slug: string;

  @Open(() => String, { description: 'Its name in your language.' })
  name: string;

  @Open(() => ID, { description: 'Key of its group.' })
  group: string;

  static from(activity: Activity, locale: Locale): ActivityType {
    return Object.assign(new ActivityType(), { slug: activity.slug, name: activity[locale], group: activity.group });
  }

  /** The activity with a stored key, or null when this version of the list does not hold it. */
  static of(slug: string, locale: Locale): ActivityType | null {
    const activity = activityOf(slug);
    return activity && ActivityType.from(activity, locale);
  }
}

@ObjectType('ActivityGroup', { description: 'Activities that stand together.' })
export class ActivityGroupType {
  @Open(() => ID, { description: 'Its key; it never changes.' })
  slug: string;

  @Open(() => String, { description: 'Its name in your language.' })
  name: string;

  @Open(() => [ActivityType], { description: 'Its activities, in the order of the screens.' })
  activities: ActivityType[];

  static from(group: ActivityGroup, locale: Locale): ActivityGroupType {
    return Object.assign(new ActivityGroupType(), {
      slug: group.slug,
      name: group[locale],
      activities: group.activities.map((activity) => ActivityType.from(activity, locale)),
    });
  }
}

@ObjectType('ActivitySuggestion', { description: 'An activity that a text seems to be about, and why.' })
export class ActivitySuggestionType {
  @Open(() => ActivityType, { description: 'The activity.' })
  activity: ActivityType;

  @Open(() => Float, { description: '0 to 1: how probable it is.' })
  confidence: number;

  @Open(() => [String], { description: 'The words of the text that led to it.' })
  because: string[];

  static from(suggestion: ActivitySuggestion, locale: Locale): ActivitySuggestionType {
    return Object.assign(new ActivitySuggestionType(), {
      activity: ActivityType.of(suggestion.activity, locale),
      confidence: suggestion.confidence,
      because: [...suggestion.because],
    });
  }
}

/** The language that is asked for, else the viewer's own, else Dutch. */
export const localeOf = (asked: Locale | null | undefined, actor: Actor): Locale =>
  asked ?? (actor.kind === 'system' ? undefined : actor.locale) ?? 'nl';

/** In which language the names are. */
@ArgsType()
export class LocaleArgs {
  @Field(() => String, { nullable: true, description: 'nl or en; without it your own language, or Dutch.' })
  @IsOptional()
  @IsIn(['nl', 'en'])
  locale?: Locale | null;
}

/** What somebody wrote. */
@ArgsType()
export class SuggestActivitiesArgs extends LocaleArgs {
  @Field(() => String, { description: 'What you need or can do, in your own words, at most 1000 characters.' })
  @IsString()
  @MaxLength(MOST_TEXT)
  text: string;
}
