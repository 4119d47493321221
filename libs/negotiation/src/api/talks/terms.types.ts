import { ID, Int, ObjectType } from '@nestjs/graphql';
import { ActivityType } from '#activities/api';
import type { Day, Locale } from '#kernel';
import { Open } from '#platform';
import { WeekDays } from '#residents/api';

import { changedParts, type PartValue, type TermPart } from '../../domain/terms/changed-parts.rules.js';
import type { TermDifference } from '../../domain/terms/difference.rules.js';
import type { Side } from '../../domain/talks/talks.rules.js';
import { openPoints } from '../../domain/terms/terms.rules.js';
import type { HowOften, InReturn, TermName, Terms, When, Where } from '../../domain/terms/terms.rules.js';
import { HowOftenKinds, InReturnKinds, Sides, TermNames, TermParts, WhenKinds, WhereKinds } from '../enums.types.js';

@ObjectType('When', { description: 'When it starts.' })
export class WhenType {
  @Open(() => WhenKinds, { description: 'Whether the time is known.' })
  kind: When['kind'];

  @Open(() => String, { nullable: true, description: 'With "at": the local start, YYYY-MM-DDTHH:MM.' })
  start?: string;

  @Open(() => [String], { nullable: true, description: 'With "dates": the local starts, in order.' })
  starts?: string[];

  @Open(() => String, { nullable: true, description: 'With "at" and "dates": the IANA time zone.' })
  zone?: string;

  @Open(() => Int, { nullable: true, description: 'With "at" and "dates": how long each time, in minutes.' })
  minutes?: number;

  @Open(() => String, { nullable: true, description: 'With "open": what is to be agreed.' })
  note?: string;
}

@ObjectType('HowOften', { description: 'How often.' })
export class HowOftenType {
  @Open(() => HowOftenKinds, { description: 'Once, or in which rhythm.' })
  kind: HowOften['kind'];

  @Open(() => Int, { nullable: true, description: 'With "daily": every so many days.' })
  everyDays?: number;

  @Open(() => Int, { nullable: true, description: 'With "weekly": every so many weeks.' })
  everyWeeks?: number;

  @Open(() => [WeekDays], { nullable: true, description: 'With "weekly": on these days; null for that of the start.' })
  weekdays?: Day[];

  @Open(() => Int, { nullable: true, description: 'With "monthly": the n-th weekday, 1 to 4, or -1 for the last.' })
  weekdayOfMonth?: number;

  @Open(() => Int, { nullable: true, description: 'With "monthlyOnDay": the day of the month.' })
  dayOfMonth?: number;

  @Open(() => Int, {
    nullable: true,
    description: 'How many times in all, skipped ones among them; null when not told.',
  })
  count?: number;

  @Open(() => [String], { nullable: true, description: 'Local dates of the rhythm on which there is none, in order.' })
  skipped?: string[];
}

@ObjectType('Where', { description: 'Where; an address opens with the agreement, it is never a term.' })
export class WhereType {
  @Open(() => WhereKinds, { description: 'What kind of place.' })
  kind: Where['kind'];

  @Open(() => String, { nullable: true, description: 'With "publicPlace": its name.' })
  name?: string;

  @Open(() => String, { nullable: true, description: 'With "onTheWay": the area from which.' })
  fromArea?: string;

  @Open(() => String, { nullable: true, description: 'With "onTheWay": the area to which.' })
  toArea?: string;

  @Open(() => String, { nullable: true, description: 'With "open": what is to be agreed.' })
  note?: string;
}

@ObjectType('InReturn', { description: 'What is given back.' })
export class InReturnType {
  @Open(() => InReturnKinds, { description: 'What kind of return.' })
  kind: InReturn['kind'];

  @Open(() => String, { nullable: true, description: 'With "together": what.' })
  what?: string;

  @Open(() => String, { nullable: true, description: 'With "activity": the help back.' })
  task?: string;

  @Open(() => ID, { nullable: true, description: 'With "activity": the post that it is about, when there is one.' })
  postId?: string | null;

  @Open(() => Int, { nullable: true, description: 'With "expenses": euro cents for each time.' })
  cents?: number;

  @Open(() => String, { nullable: true, description: 'With "expenses": what for.' })
  reason?: string;
}

@ObjectType('Terms', { description: 'Everything that two neighbours agree on.' })
export class TermsType {
  @Open(() => ID, { description: 'Key of the activity.' })
  activitySlug: string;

  @Open(() => ActivityType, { nullable: true, description: 'The activity; null when the list lost it.' })
  activity: ActivityType | null;

  @Open(() => String, { description: 'The task in own words.' })
  task: string;

  @Open(() => WhenType, { description: 'When it starts.' })
  when: WhenType;

  @Open(() => HowOftenType, { description: 'How often.' })
  howOften: HowOftenType;

  @Open(() => WhereType, { description: 'Where.' })
  where: WhereType;

  @Open(() => InReturnType, { description: 'What is given back.' })
  inReturn: InReturnType;

  @Open(() => String, { nullable: true, description: 'The last local date, YYYY-MM-DD; null when no end is needed.' })
  until: string | null;

  @Open(() => String, { description: 'Conditions in own words; may be empty.' })
  conditions: string;

  static from(terms: Terms, locale: Locale): TermsType {
    return Object.assign(new TermsType(), {
      activitySlug: terms.what.activity,
      activity: ActivityType.of(terms.what.activity, locale),
      task: terms.what.task,
      when: Object.assign(new WhenType(), terms.when),
      howOften: Object.assign(new HowOftenType(), terms.howOften),
      where: Object.assign(new WhereType(), terms.where),
      inReturn: Object.assign(new InReturnType(), terms.inReturn),
      until: terms.until.kind === 'date' ? terms.until.date : null,
      conditions: terms.conditions,
    });
  }
}

@ObjectType('ChangedTermPart', { description: 'One part of a term that changed, as data to word.' })
export class ChangedTermPartType {
  @Open(() => TermParts, { description: 'Which.' })
  part: TermPart;

  @Open(() => [String], { nullable: true, description: 'Before: one value, or several for a list; null for none.' })
  before: string[] | null;

  @Open(() => [String], { nullable: true, description: 'After: one value, or several for a list; null for none.' })
  after: string[] | null;
}

const asTexts = (value: PartValue): string[] | null => {
  if (value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [...value];
};

@ObjectType('TermDifference', { description: 'One term that changed.' })
export class TermDifferenceType {
  @Open(() => TermNames, { description: 'Which; "what" is activity and task.' })
  term: TermName;

  @Open(() => TermsType, { description: 'The terms before; read the part that changed.' })
  before: TermsType;

  @Open(() => TermsType, { description: 'The terms after; read the part that changed.' })
  after: TermsType;

  @Open(() => [ChangedTermPartType], { description: 'What of the term changed, part by part.' })
  parts: ChangedTermPartType[];

  /** One entry per difference; the two whole versions are shared between them. */
  static list(found: readonly TermDifference[], before: Terms, after: Terms, locale: Locale): TermDifferenceType[] {
    const [was, is] = [TermsType.from(before, locale), TermsType.from(after, locale)];
    return found.map((difference) => {
      const parts = changedParts(difference).map((changed) =>
        Object.assign(new ChangedTermPartType(), {
          part: changed.part,
          before: asTexts(changed.before),
          after: asTexts(changed.after),
        }),
      );
      return Object.assign(new TermDifferenceType(), { term: difference.term, before: was, after: is, parts });
    });
  }
}

@ObjectType('TermsProposal', { description: 'One complete version of the terms.' })
export class TermsProposalType {
  @Open(() => Int, { description: 'Its number, from 1.' })
  version: number;

  @Open(() => Sides, { description: 'Who put it forward.' })
  by: Side;

  @Open(() => String, { description: 'SHA-256 of the terms; accepting names it, so that you accept what you saw.' })
  termsHash: string;

  @Open(() => TermsType, { description: 'The terms.' })
  terms: TermsType;

  @Open(() => [TermNames], { description: 'What is still to be agreed before anybody can accept it.' })
  openPoints: TermName[];

  static from(
    { version, side, terms, termsHash }: { version: number; side: Side; terms: Terms; termsHash: string },
    locale: Locale,
  ): TermsProposalType {
    return Object.assign(new TermsProposalType(), {
      version,
      by: side,
      termsHash,
      terms: TermsType.from(terms, locale),
      openPoints: openPoints(terms),
    });
  }
}
