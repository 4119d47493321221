import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { AreasService } from '#areas';
import type { PersonId, SignedIn } from '#kernel';
import {
  ActableForAnother,
  CurrentActor,
  Cursors,
  InvalidInputError,
  NotFoundError,
  PageArgs,
  pageOf,
  SeenForAnother,
  show,
  SignedInOnly,
  type Connection,
} from '#platform';
import { ResidentsService } from '#residents';
import { ResidentType } from '#residents/api';

import { AppreciationService } from '../appreciation.service.js';
import type { NotHappenedReason } from '../domain/happened.rules.js';
import {
  AlreadyAnsweredError,
  AlreadyThankedError,
  AnswerHappenedResult,
  CalledOffError,
  DidNotHappenError,
  GiveThanksResult,
  HappenedAnswered,
  NotHappenedReasons,
  NotYetError,
  OpenQuestionType,
  ReceivedThanksConnection,
  ReceivedThanksType,
  Thanks,
  ThanksClosedError,
} from './appreciation.types.js';

const present = {
  NotFound: () => NotFoundError.of(),
  InvalidInput: InvalidInputError.of,
  NotYet: NotYetError.of,
  CalledOff: () => CalledOffError.of(),
  AlreadyAnswered: () => AlreadyAnsweredError.of(),
  DidNotHappen: () => DidNotHappenError.of(),
  ThanksClosed: () => ThanksClosedError.of(),
  AlreadyThanked: () => AlreadyThankedError.of(),
};

const THANKS = 'myThanks';

@Resolver()
export class AppreciationResolver {
  constructor(
    private readonly appreciation: AppreciationService,
    private readonly residents: ResidentsService,
    private readonly areas: AreasService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => [OpenQuestionType], {
    description: 'Times of the last 30 days about which you did not say yet whether they happened, oldest first.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async openQuestions(@CurrentActor() actor: SignedIn): Promise<OpenQuestionType[]> {
    const questions = await this.appreciation.openQuestions(actor);
    const people = await this.people(questions.map(({ otherId }) => otherId));
    return questions.map((question) => OpenQuestionType.from(question, people(question.otherId)));
  }

  @Query(() => Thanks, {
    nullable: true,
    description: 'The thanks of one time; null for everybody but its two people.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async thanks(
    @CurrentActor() actor: SignedIn,
    @Args('occurrenceId', { type: () => ID, description: 'The time.' }) occurrenceId: string,
  ): Promise<Thanks | null> {
    const thanks = await this.appreciation.thanks(actor, occurrenceId);
    return thanks && Thanks.from(thanks, (await this.people([thanks.otherId]))(thanks.otherId));
  }

  @Query(() => ReceivedThanksConnection, { description: 'The thanks that you got, newest first.' })
  @SignedInOnly()
  @SeenForAnother()
  async myThanks(
    @CurrentActor() actor: SignedIn,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<ReceivedThanksType>> {
    const rows = await this.appreciation.received(actor, this.lastThanks(actor, after), first + 1);
    const people = await this.people(rows.map(({ fromId }) => fromId));
    return pageOf(
      rows,
      first,
      (row) => ReceivedThanksType.from(row, people(row.fromId)),
      ({ revealedAt, occurrenceId }) => this.cursors.make(THANKS, actor.id, [revealedAt.toISOString(), occurrenceId]),
    );
  }

  @Mutation(() => AnswerHappenedResult, {
    description: 'Say whether a time of your agreement happened: once, from its start on.',
  })
  @SignedInOnly()
  @ActableForAnother('afterwards')
  async answerHappened(
    @CurrentActor() actor: SignedIn,
    @Args('occurrenceId', { type: () => ID, description: 'The time.' }) occurrenceId: string,
    @Args('happened', { description: 'Whether it happened.' }) happened: boolean,
    @Args('reason', { type: () => NotHappenedReasons, nullable: true, description: 'Why not, if you like to say so.' })
    reason?: NotHappenedReason | null,
  ): Promise<typeof AnswerHappenedResult> {
    const answered = await this.appreciation.answer(actor, occurrenceId, { happened, reason: reason ?? null });
    return show(answered, HappenedAnswered.of, present);
  }

  @Mutation(() => GiveThanksResult, {
    description: 'Thank the other for a time that is over: once, within a week. The other reads it when both did.',
  })
  @SignedInOnly()
  @ActableForAnother('afterwards')
  async giveThanks(
    @CurrentActor() actor: SignedIn,
    @Args('occurrenceId', { type: () => ID, description: 'The time.' }) occurrenceId: string,
    @Args('text', { description: 'The words, 1 to 500 characters.' }) text: string,
  ): Promise<typeof GiveThanksResult> {
    const given = await this.appreciation.thank(actor, occurrenceId, text);
    if (!given.ok) return show(given, NotFoundError.of, present);
    return (await this.thanks(actor, occurrenceId)) ?? NotFoundError.of();
  }

  private async people(ids: readonly PersonId[]): Promise<(id: PersonId) => ResidentType | null> {
    if (ids.length === 0) return () => null;
    const [cards, tree] = await Promise.all([this.residents.cards([...new Set(ids)]), this.areas.tree()]);
    const known = new Map(cards.map((card) => [card.id, ResidentType.from(card, tree.find(card.areaCode))]));
    return (id) => known.get(id) ?? null;
  }

  /** @throws GraphQLError BAD_USER_INPUT for a cursor of another list or person. */
  private lastThanks(actor: SignedIn, after?: string | null): { revealedAt: Date; occurrenceId: string } | null {
    if (after === undefined || after === null) return null;
    const [revealedAt, occurrenceId] = this.cursors.open(THANKS, actor.id, after) ?? [];
    if (revealedAt === undefined || occurrenceId === undefined) {
      throw new GraphQLError('This cursor does not belong to this list.', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return { revealedAt: new Date(revealedAt), occurrenceId };
  }
}
