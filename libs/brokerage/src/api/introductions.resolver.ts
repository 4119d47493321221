import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AreasService } from '#areas';
import { err, ok, type Result, type SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { ActableForAnother, CurrentActor, RequiresRole, SeenForAnother, show } from '#platform';

import { IntroductionsService } from '../introductions.service.js';
import { AnswerIntroductionResult, IntroduceResult, presentIntroduction } from './introductions-results.types.js';
import { AnswerIntroductionArgs, IntroduceArgs, Introduction, IntroductionMadeType } from './introductions.types.js';

const asItIs = <T>(shown: T): T => shown;

/** Introductions: a broker asks, two people answer. */
@Resolver()
export class IntroductionsResolver {
  constructor(
    private readonly introductions: IntroductionsService,
    private readonly areas: AreasService,
  ) {}

  @Query(() => [Introduction], { description: 'What brokers asked you, newest first.' })
  @RequiresRole('resident')
  @SeenForAnother()
  async myIntroductions(@CurrentActor() actor: SignedIn): Promise<Introduction[]> {
    const tree = await this.areas.tree();
    return (await this.introductions.mine(actor)).map((one) => Introduction.from(one, tree, actor.locale));
  }

  @Query(() => [IntroductionMadeType], { description: 'Introductions in your areas, newest first.' })
  @RequiresRole('broker')
  async introductionsMade(@CurrentActor() actor: SignedIn): Promise<IntroductionMadeType[]> {
    return (await this.introductions.made(actor)).map((one) => IntroductionMadeType.from(one));
  }

  @Mutation(() => IntroduceResult, {
    description:
      'Ask two residents of your areas whether they would like to talk about a post. Both must say yes first.',
  })
  @RequiresRole('broker')
  async introduce(
    @CurrentActor() actor: SignedIn,
    @Args() { postId, residentId, otherPostId, words }: IntroduceArgs,
  ): Promise<typeof IntroduceResult> {
    const made = await this.introductions.introduce(actor, {
      postId,
      residentId,
      otherPostId: otherPostId ?? null,
      words,
    });
    return show(await this.made(actor, made), asItIs, presentIntroduction);
  }

  @Mutation(() => AnswerIntroductionResult, {
    description: 'Say whether you would like to talk. With a yes of both, talks open; a no is not told to the other.',
  })
  @RequiresRole('resident')
  @ActableForAnother('talks')
  async answerIntroduction(
    @CurrentActor() actor: SignedIn,
    @Args() { introductionId, yes }: AnswerIntroductionArgs,
  ): Promise<typeof AnswerIntroductionResult> {
    const answered = await this.introductions.answer(actor, introductionId, yes ? 'yes' : 'no');
    return show(await this.shown(actor, answered), asItIs, presentIntroduction);
  }

  private async made<E>(actor: SignedIn, made: Result<string, E>): Promise<Result<IntroductionMadeType, E>> {
    if (!made.ok) return made;
    const [shown] = await this.introductions.made(actor, made.value);
    if (!shown) throw new Error(`A broker does not see the introduction ${made.value}.`);
    return ok(IntroductionMadeType.from(shown));
  }

  private async shown<E>(actor: SignedIn, answered: Result<string, E>): Promise<Result<Introduction, E | NotFound>> {
    if (!answered.ok) return answered;
    const seen = await this.introductions.one(actor, answered.value);
    if (!seen) return err({ kind: 'NotFound' });
    return ok(Introduction.from(seen, await this.areas.tree(), actor.locale));
  }
}
