import { ArgsType, Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import type { AreaTree } from '#areas';
import { AreaType } from '#areas/api';
import type { PersonId } from '#kernel';
import type { PostSummary, PostView, PreviousDecision } from '#marketplace';
import { AppealType } from './appeals.types.js';
import { CallBack } from './help-desk.types.js';
import { ReportCaseType } from './reports.types.js';
import { HouseRules, PostType, RevisionStates } from '#marketplace/api';
import { connectionOf, Open, PageArgs } from '#platform';

import type { AppealView } from '../data/appeals.queries.js';
import type { CaseView } from '../data/reports.queries.js';
import type { Claim, WorkItemView } from '../data/work-items.queries.js';
import { WORK_ITEM_KINDS, WORK_ITEM_STATES, type WorkItemKind, type WorkItemState } from '../domain/work-item.rules.js';
import type { QueuedReview } from '../review-desk.service.js';

const named = <const Word extends string>(words: readonly Word[]): Readonly<Record<Word, Word>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;

const WorkItemKinds = named(WORK_ITEM_KINDS);
const WorkItemStates = named(WORK_ITEM_STATES);

registerEnumType(WorkItemKinds, {
  name: 'WorkItemKind',
  description: 'What a work item asks for.',
  valuesMap: {
    reviewPost: { description: 'A post waits for a decision.' },
    lapsedTalks: { description: 'Talks ended without an answer.' },
    unansweredTime: { description: 'Both were asked twice whether a time happened, and neither said so.' },
    mediationAsked: { description: 'Both sides of talks would like a broker to join.' },
    agreementNeedsBroker: {
      description: 'One of the two blocked the other, or was suspended, while their agreement runs.',
    },
    unansweredReview: {
      description: 'Somebody was asked twice whether an agreement is still good, and did not say so.',
    },
    ringLegFailed: { description: 'One leg of a ring was called off, missed or ended; the others stand.' },
    stalledTalks: { description: 'Talks go round in circles, and nobody asked for a broker.' },
    mailFailed: { description: 'A mail could not be delivered to somebody.' },
    callBack: { description: 'Somebody would like to be phoned.' },
    report: { description: 'Something was reported.' },
    appeal: { description: 'An author does not agree with the refusal of another broker.' },
    slowOrganisation: { description: 'An organisation said nothing to a volunteer for ten days.' },
    organisationToCheck: { description: 'An organisation waits to be checked.' },
  },
});
registerEnumType(WorkItemStates, {
  name: 'WorkItemState',
  description: 'Whether it still has to be done.',
  valuesMap: { open: { description: 'To be done.' }, done: { description: 'Done.' } },
});

@ObjectType('Claim', { description: 'A broker who is at something.' })
export class ClaimType {
  @Open(() => String, { description: 'First name of the broker.' })
  firstName: string;

  @Open(() => Boolean, { description: 'Whether it is you.' })
  mine: boolean;

  @Open(() => GraphQLISODateTime, { description: 'Until when; then anybody may take over.' })
  until: Date;

  static from({ by, firstName, until }: Claim, viewer: PersonId): ClaimType {
    return Object.assign(new ClaimType(), { firstName, mine: by === viewer, until });
  }
}

@ObjectType('PostDecision', { description: 'What was decided about an earlier version of a post.' })
export class PostDecisionType {
  @Open(() => RevisionStates, { description: 'What became of it.' })
  state: PreviousDecision['state'];

  @Open(() => String, { nullable: true, description: 'What was written to the author.' })
  note: string | null;

  @Open(() => HouseRules, { nullable: true, description: 'The house rule, when it was refused.' })
  houseRule: PreviousDecision['houseRule'];

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  decidedAt: Date;

  static from(decision: PreviousDecision): PostDecisionType {
    return Object.assign(new PostDecisionType(), decision);
  }
}

@ObjectType('ReviewEntry', { description: 'A post that waits for your decision about its newest version.' })
export class ReviewEntryType {
  @Open(() => PostType, { description: 'The post; `latest` is the version that waits.' })
  post: PostType;

  @Open(() => GraphQLISODateTime, { description: 'When it was handed in.' })
  submittedAt: Date;

  @Open(() => PostDecisionType, { nullable: true, description: 'The decision before this one.' })
  previous: PostDecisionType | null;

  @Open(() => ClaimType, { nullable: true, description: 'Who is at it; null for nobody.' })
  claim: ClaimType | null;

  static from(entry: QueuedReview, viewer: PersonId, shown: (post: PostView) => PostType): ReviewEntryType {
    return Object.assign(new ReviewEntryType(), {
      post: shown(entry.post),
      submittedAt: entry.submittedAt,
      previous: entry.previous && PostDecisionType.from(entry.previous),
      claim: entry.claim && ClaimType.from(entry.claim, viewer),
    });
  }
}

/** What a page of work items is about, read for the page. */
export interface AboutItems {
  readonly tree: AreaTree;
  readonly posts: ReadonlyMap<string, PostSummary>;
  readonly cases: ReadonlyMap<string, CaseView>;
  readonly appeals: ReadonlyMap<string, AppealView>;
}

@ObjectType({ description: 'Something that a broker has to do.' })
export class WorkItem {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => WorkItemKinds, { description: 'What it asks for.' })
  kind: WorkItemKind;

  @Open(() => WorkItemStates, { description: 'Whether it still has to be done.' })
  state: WorkItemState;

  @Open(() => ID, {
    description:
      'The post of a review, the talks that lapsed, stall, ask for a broker or wait for an organisation, the time that nobody spoke about, the agreement that needs somebody or was a leg of a ring, the person whom a mail did not reach, the call that somebody asked for, the case of a report, the appeal, the organisation.',
  })
  subjectId: string;

  @Open(() => ID, {
    nullable: true,
    description:
      'The post that it is about; null for a mail that failed, a call, a report about a person and an organisation.',
  })
  postId: string | null;

  @Open(() => String, { nullable: true, description: 'Title of that post.' })
  postTitle: string | null;

  @Open(() => String, { nullable: true, description: 'First name of whom a mail did not reach.' })
  undeliveredTo: string | null;

  @Open(() => CallBack, {
    nullable: true,
    description: 'Whom to phone; null for every other kind, and when it is long done.',
  })
  callBack: CallBack | null;

  @Open(() => ReportCaseType, { nullable: true, description: 'What was reported; null for every other kind.' })
  report: ReportCaseType | null;

  @Open(() => AppealType, { nullable: true, description: 'The appeal; null for every other kind.' })
  appeal: AppealType | null;

  @Open(() => AreaType, { nullable: true, description: 'Where; null when the area is not known here.' })
  area: AreaType | null;

  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  openedAt: Date;

  @Open(() => ClaimType, { nullable: true, description: 'Who is at it; null for nobody.' })
  claim: ClaimType | null;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'When it was done.' })
  doneAt: Date | null;

  @Open(() => String, { nullable: true, description: 'First name of who did it; null when it ended by itself.' })
  doneBy: string | null;

  @Open(() => String, { nullable: true, description: 'What was done.' })
  note: string | null;

  static from(item: WorkItemView, viewer: PersonId, { tree, posts, cases, appeals }: AboutItems): WorkItem {
    const { id, kind, state, subjectId, postId, undeliveredTo, callBack, openedAt, doneAt, doneBy, note } = item;
    const area = tree.find(item.areaCode);
    const [report, appeal] = [cases.get(subjectId), appeals.get(subjectId)];
    return Object.assign(new WorkItem(), {
      id,
      kind,
      state,
      subjectId,
      postId,
      undeliveredTo,
      callBack: callBack && CallBack.from(callBack),
      report: report ? ReportCaseType.from(report) : null,
      appeal: appeal ? AppealType.from(appeal) : null,
      openedAt,
      doneAt,
      doneBy,
      note,
      postTitle: postId === null ? null : (posts.get(postId)?.title ?? ''),
      area: area ? AreaType.from(area) : null,
      claim: item.claim && ClaimType.from(item.claim, viewer),
    });
  }
}

@ObjectType({ description: 'You are at it; others see that.' })
export class ReviewClaimed {
  @Open(() => ID, { description: 'The post.' })
  postId: string;

  @Open(() => GraphQLISODateTime, { description: 'Until when.' })
  until: Date;

  static of(postId: string, until: Date): ReviewClaimed {
    return Object.assign(new ReviewClaimed(), { postId, until });
  }
}

@ObjectType({ description: 'You are no longer at it.' })
export class ReviewReleased {
  @Open(() => ID, { description: 'The post.' })
  postId: string;

  static of(postId: string): ReviewReleased {
    return Object.assign(new ReviewReleased(), { postId });
  }
}

/** Which work items are asked for. */
@ArgsType()
export class WorkItemsArgs extends PageArgs {
  @Field(() => WorkItemStates, { defaultValue: 'open', description: 'Open ones oldest first, done ones newest first.' })
  @IsIn(WORK_ITEM_STATES)
  state: WorkItemState;
}

export const ReviewEntryConnection = connectionOf(ReviewEntryType, 'ReviewEntry');
export const WorkItemConnection = connectionOf(WorkItem, 'WorkItem');
