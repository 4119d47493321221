import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Clock, type SignedIn } from '#kernel';
import {
  Anyone,
  CurrentActor,
  CurrentRequest,
  Cursors,
  InvalidInputError,
  NotFoundError,
  PageArgs,
  pageOf,
  show,
  SignedInOnly,
  TooOftenError,
  type Connection,
  type RequestContext,
} from '#platform';

import { MandatesService } from '../mandates.service.js';
import { TakeOverService } from '../take-over.service.js';
import { LinkNotUsableError, SignedInNow } from './accounts.types.js';
import { setSession } from './cookies.rules.js';
import {
  AskTakeOverCodeResult,
  CodeNotUsableError,
  ConfirmTakeOverResult,
  EmailTakenError,
  EndMyMandateResult,
  GiveMandateResult,
  JournalEntryConnection,
  JournalEntryType,
  MandateChanged,
  MandateOverError,
  MandateType,
  PhoneCodeSent,
  WrongCodeError,
} from './mandates.types.js';

const present = {
  NotFound: () => NotFoundError.of(),
  InvalidInput: InvalidInputError.of,
  MandateOver: () => MandateOverError.of(),
  LinkNotUsable: () => LinkNotUsableError.of(),
  TooOften: (e: { retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
  WrongCode: WrongCodeError.of,
  CodeNotUsable: () => CodeNotUsableError.of(),
  EmailTaken: () => EmailTakenError.of(),
};

const JOURNAL = 'myJournal';
const MANDATE = { type: () => ID, description: 'The mandate.' };
const LINK = { description: 'The text behind `link=` in the mailed address.' };

/** Who may act in one's name, what was done so, and an account of one's own in its place. */
@Resolver()
export class MandatesResolver {
  constructor(
    private readonly mandates: MandatesService,
    private readonly takeOver: TakeOverService,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Query(() => [MandateType], { description: 'Who may act in your name, or asks to; newest first, also what is over.' })
  @SignedInOnly()
  async myMandates(@CurrentActor() actor: SignedIn): Promise<MandateType[]> {
    const now = this.clock.now();
    return (await this.mandates.of(actor.id)).map((mandate) => MandateType.from(mandate, now));
  }

  @Query(() => JournalEntryConnection, { description: 'What others did and read in your name, newest first.' })
  @SignedInOnly()
  async myJournal(
    @CurrentActor() actor: SignedIn,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<JournalEntryType>> {
    const rows = await this.mandates.journal(actor.id, this.placeOf(actor, after), first + 1);
    return pageOf(rows, first, JournalEntryType.from, ({ number }) => this.cursors.make(JOURNAL, actor.id, [number]));
  }

  @Mutation(() => GiveMandateResult, { description: 'Allow a broker who asked to act in your name.' })
  @SignedInOnly()
  async giveMandate(
    @CurrentActor() actor: SignedIn,
    @Args('mandateId', MANDATE) mandateId: string,
  ): Promise<typeof GiveMandateResult> {
    return show(await this.mandates.give(actor, mandateId), MandateChanged.of, present);
  }

  @Mutation(() => EndMyMandateResult, { description: 'From now on nobody acts in your name by this mandate.' })
  @SignedInOnly()
  async endMyMandate(
    @CurrentActor() actor: SignedIn,
    @Args('mandateId', MANDATE) mandateId: string,
  ): Promise<typeof EndMyMandateResult> {
    return show(await this.mandates.endOwn(actor, mandateId), MandateChanged.of, present);
  }

  @Mutation(() => AskTakeOverCodeResult, {
    description: 'Send a code to the phone of the person whose mailed link this is.',
  })
  @Anyone()
  async askTakeOverCode(@Args('link', LINK) link: string): Promise<typeof AskTakeOverCodeResult> {
    return show(await this.takeOver.askCode(link), PhoneCodeSent.of, present);
  }

  @Mutation(() => ConfirmTakeOverResult, {
    description: 'Make the account your own with the code from your phone: you are signed in, and nobody acts for you.',
  })
  @Anyone()
  async confirmTakeOver(
    @Args('link', LINK) link: string,
    @Args('codeId', { type: () => ID, description: 'What askTakeOverCode answered.' }) codeId: string,
    @Args('digits', { description: 'Six digits.' }) digits: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<typeof ConfirmTakeOverResult> {
    const begun = await this.takeOver.confirm(link, codeId, digits);
    if (begun.ok) setSession(request, begun.value.token);
    return show(begun, ({ personId }) => SignedInNow.of(personId), present);
  }

  /** @throws GraphQLError when the cursor is not of this list. */
  private placeOf(actor: SignedIn, after: string | null | undefined): string | null {
    if (after === null || after === undefined) return null;
    const [number] = this.cursors.open(JOURNAL, actor.id, after) ?? [];
    if (number !== undefined) return number;
    throw new GraphQLError('This cursor is not of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
