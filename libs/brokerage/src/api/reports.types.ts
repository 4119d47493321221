import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { HOUSE_RULES, type HouseRule } from '#marketplace';
import { HouseRules, OwnPostError, PostClosedError, presentPost } from '#marketplace/api';
import { InvalidInputError, NotFoundError, Open, resultUnion, TooOftenError } from '#platform';

import type { CaseView, ReportView } from '../data/reports.queries.js';
import {
  CASE_STATES,
  REPORT_ABOUT,
  type CaseState,
  type ReportAbout,
  type WordsLength,
} from '../domain/report.rules.js';
import type { ReportForm } from '../reports.service.js';
import { present as presentDesk, WorkItemDoneError } from './desk-errors.types.js';

const named = <const Word extends string>(words: readonly Word[]): Readonly<Record<Word, Word>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
const ReportAbouts = named(REPORT_ABOUT);
const CaseStates = named(CASE_STATES);
/** Far above the rule: longer texts are no honest mistake. */
const MOST_LETTERS = 5000;

registerEnumType(ReportAbouts, {
  name: 'ReportAbout',
  description: 'What can be reported.',
  valuesMap: {
    post: { description: 'A post that you see.' },
    talks: { description: 'What the other side said in talks of yours.' },
    person: { description: 'Somebody whom you met in talks or agreements.' },
  },
});
registerEnumType(CaseStates, {
  name: 'ReportCaseState',
  description: 'Where a reported case stands.',
  valuesMap: {
    open: { description: 'It waits for a decision.' },
    upheld: { description: 'A house rule is broken.' },
    dismissed: { description: 'It can stay.' },
  },
});

@InputType({ description: 'What breaks a house rule.' })
export class ReportInput implements ReportForm {
  @Field(() => ReportAbouts, { description: 'What it is about.' })
  @IsIn(REPORT_ABOUT)
  about: ReportAbout;

  @Field(() => ID, { description: 'Id of the post, the talks or the person.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  id: string;

  @Field(() => HouseRules, { description: 'The house rule that it breaks.' })
  @IsIn(HOUSE_RULES)
  rule: HouseRule;

  @Field({ description: 'What is wrong, in your own words: 5 to 500 characters. Brokers alone read it.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  words: string;
}

@ObjectType({ description: 'A broker of the area looks at it. Nobody is told who reported it.' })
export class ReportTaken {
  @Open(() => ReportAbouts, { description: 'What it is about.' })
  about: ReportAbout;

  @Open(() => ID, { description: 'Id of the post, the talks or the person.' })
  id: string;

  static of({ about, id }: ReportForm): ReportTaken {
    return Object.assign(new ReportTaken(), { about, id });
  }
}

@ObjectType('ReportWords', { description: 'One report, without who it was.' })
export class ReportWordsType {
  @Open(() => HouseRules, { description: 'The house rule that was named.' })
  rule: HouseRule;

  @Open(() => String, { description: 'What is wrong, in the words of whoever reported it.' })
  words: string;

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  static from(report: ReportView): ReportWordsType {
    return Object.assign(new ReportWordsType(), report);
  }
}

@ObjectType('ReportCase', { description: 'Something that was reported, for brokers of its area.' })
export class ReportCaseType {
  @Open(() => ID, { description: 'The id, for upholdReport and dismissReport.' })
  id: string;

  @Open(() => ReportAbouts, { description: 'What it is about.' })
  about: ReportAbout;

  @Open(() => ID, { description: 'Id of the post, the talks or the person.' })
  aboutId: string;

  @Open(() => ID, { description: 'Whom it is about: the author, the other side, that person.' })
  personId: string;

  @Open(() => String, { description: 'First name of this person.' })
  firstName: string;

  @Open(() => CaseStates, { description: 'Where it stands.' })
  state: CaseState;

  @Open(() => HouseRules, { nullable: true, description: 'The house rule that it breaks, when that was decided.' })
  rule: HouseRule | null;

  @Open(() => String, { nullable: true, description: 'Why it was decided so.' })
  reason: string | null;

  @Open(() => Int, { description: 'How many accounts reported it.' })
  reporters: number;

  @Open(() => Int, { description: 'How many of these accounts were less than seven days old.' })
  newReporters: number;

  @Open(() => Int, { description: 'How many reports came without an account.' })
  guests: number;

  @Open(() => [ReportWordsType], { description: 'What was written, oldest first, at most 50.' })
  reports: ReportWordsType[];

  static from({ subjectId, reports, ...view }: CaseView): ReportCaseType {
    const told = { aboutId: subjectId, reports: reports.map(ReportWordsType.from) };
    return Object.assign(new ReportCaseType(), view, told);
  }
}

@ObjectType({ description: 'The case is decided.' })
export class ReportDecided {
  @Open(() => ID, { description: 'The case.' })
  caseId: string;

  @Open(() => CaseStates, { description: 'How.' })
  state: CaseState;

  static of(caseId: string, state: CaseState): ReportDecided {
    return Object.assign(new ReportDecided(), { caseId, state });
  }
}

const CASE = { description: 'The case: subjectId of its work item.' };

/** A case of which a house rule is broken. */
@ArgsType()
export class UpholdReportArgs {
  @Field(() => ID, CASE)
  @IsString()
  @MaxLength(MOST_LETTERS)
  caseId: string;

  @Field(() => HouseRules, { description: 'The house rule that it breaks.' })
  @IsIn(HOUSE_RULES)
  rule: HouseRule;

  @Field({ description: 'Why, in words for whom it is about, 5 to 500 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  reason: string;
}

/** A case that can stay. */
@ArgsType()
export class DismissReportArgs {
  @Field(() => ID, CASE)
  @IsString()
  @MaxLength(MOST_LETTERS)
  caseId: string;

  @Field({ description: 'Why it can stay, for colleagues, 5 to 500 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  note: string;
}

/** How every refusal about reports and appeals is shown; `field` is that of a broker's words. */
export const presentReport = (field: 'reason' | 'note') =>
  ({
    NotFound: presentDesk.NotFound,
    OwnPost: presentPost.OwnPost,
    PostClosed: presentPost.PostClosed,
    NotInReview: presentDesk.NotInReview,
    AlreadyDone: presentDesk.AlreadyDone,
    TooOften: (e: { readonly retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
    WordsLength: (e: WordsLength) => badLength('words', e),
    NoteLength: (e: Omit<WordsLength, 'kind'>) => badLength(field, e),
  }) as const;

/** A text that is too short or too long, with the bound that it breaks. */
export const badLength = (field: string, { length, min, max }: Omit<WordsLength, 'kind'>): InvalidInputError =>
  length < min
    ? InvalidInputError.of({ field, rule: 'tooShort', bound: min })
    : InvalidInputError.of({ field, rule: 'tooLong', bound: max });

export const ReportResult = resultUnion('ReportResult', 'What report answers.', [
  ReportTaken,
  NotFoundError,
  OwnPostError,
  InvalidInputError,
  TooOftenError,
]);
const CASE_ERRORS = [NotFoundError, OwnPostError, PostClosedError, InvalidInputError, WorkItemDoneError] as const;
export const UpholdReportResult = resultUnion('UpholdReportResult', 'What upholdReport answers.', [
  ReportDecided,
  ...CASE_ERRORS,
]);
export const DismissReportResult = resultUnion('DismissReportResult', 'What dismissReport answers.', [
  ReportDecided,
  ...CASE_ERRORS,
]);
