import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { JournalEntryConnection, JournalEntryType, MandateChanged, MandateType, PhoneCodeSent } from '#accounts/api';
import { Clock, type SignedIn } from '#kernel';
import { keysOf } from '#marketplace/api';
import { ActableForAnother, CurrentActor, Cursors, pageOf, RequiresRole, show, type Connection } from '#platform';

import { MandatesDeskService } from '../mandates-desk.service.js';
import { OwnYesService } from '../own-yes.service.js';
import {
  AskPhoneCodeArgs,
  AskRingCodeArgs,
  InterviewInput,
  JournalArgs,
  MandateInput,
  SpokenMandateInput,
} from './mandate-inputs.types.js';
import {
  AskMandateResult,
  AskMoveCodeResult,
  AskPhoneCodeResult,
  AskRingCodeResult,
  AskStandInCodeResult,
  ConfirmPhoneCodeResult,
  EndMandateResult,
  InterviewRecorded,
  PhoneCodeConfirmed,
  presentMandates as present,
  RecordInterviewResult,
  RecordMandateResult,
  ResidentRecordType,
  StartTakeOverResult,
  TakeOverStarted,
} from './mandates.types.js';

const JOURNAL = 'journal';
const PERSON = { type: () => ID, description: 'The resident.' };

/** Mandates at the desk, and the resident's own yes by phone. */
@Resolver()
export class MandatesDeskResolver {
  constructor(
    private readonly desk: MandatesDeskService,
    private readonly ownYes: OwnYesService,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Query(() => [MandateType], { description: 'For whom you may act, or asked to; what is over is left out.' })
  @RequiresRole('broker')
  async mandates(@CurrentActor() actor: SignedIn): Promise<MandateType[]> {
    const now = this.clock.now();
    return (await this.desk.held(actor)).map((mandate) => MandateType.from(mandate, now));
  }

  @Query(() => ResidentRecordType, {
    nullable: true,
    description: 'Somebody of your areas, with number and needs; null for others. The reading is noted first.',
  })
  @RequiresRole('broker')
  async residentRecord(
    @CurrentActor() actor: SignedIn,
    @Args('personId', PERSON) personId: string,
  ): Promise<ResidentRecordType | null> {
    const record = await this.desk.record(actor, personId);
    return record && ResidentRecordType.from(record, this.clock.now());
  }

  @Query(() => JournalEntryConnection, {
    nullable: true,
    description: 'What was done and read in the name of somebody of your areas, newest first; null for others.',
  })
  @RequiresRole('broker')
  async journal(
    @CurrentActor() actor: SignedIn,
    @Args() { personId, first, after }: JournalArgs,
  ): Promise<Connection<JournalEntryType> | null> {
    const keys = keysOf(this.cursors, JOURNAL, `${actor.id} ${personId}`, after);
    const rows = await this.desk.journal(actor, personId, keys?.[0] ?? null, first + 1);
    if (!rows) return null;
    return pageOf(rows, first, JournalEntryType.from, ({ number }) =>
      this.cursors.make(JOURNAL, `${actor.id} ${personId}`, [number]),
    );
  }

  @Query(() => String, {
    nullable: true,
    description: 'That journal as a letter in plain text, in the language of the resident; null for other areas.',
  })
  @RequiresRole('broker')
  journalLetter(@CurrentActor() actor: SignedIn, @Args('personId', PERSON) personId: string): Promise<string | null> {
    return this.desk.letter(actor, personId);
  }

  @Mutation(() => RecordInterviewResult, {
    description: 'Record a talk with somebody without an e-mail address, with the mandate that they gave you.',
  })
  @RequiresRole('broker')
  async recordInterview(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: InterviewInput,
  ): Promise<typeof RecordInterviewResult> {
    return show(await this.desk.recordInterview(actor, InterviewInput.form(input)), InterviewRecorded.of, present);
  }

  @Mutation(() => RecordMandateResult, { description: 'Record a new mandate of somebody without an account.' })
  @RequiresRole('broker')
  async recordMandate(
    @CurrentActor() actor: SignedIn,
    @Args('personId', PERSON) personId: string,
    @Args('input') input: SpokenMandateInput,
  ): Promise<typeof RecordMandateResult> {
    const recorded = await this.desk.recordMandate(actor, personId, SpokenMandateInput.spoken(input));
    return show(recorded, MandateChanged.of, present);
  }

  @Mutation(() => AskMandateResult, { description: 'Ask somebody with an account for a mandate.' })
  @RequiresRole('broker')
  async askMandate(
    @CurrentActor() actor: SignedIn,
    @Args('personId', PERSON) personId: string,
    @Args('input') input: MandateInput,
  ): Promise<typeof AskMandateResult> {
    return show(await this.desk.askMandate(actor, personId, MandateInput.form(input)), MandateChanged.of, present);
  }

  @Mutation(() => EndMandateResult, { description: 'End a mandate because the resident told you so.' })
  @RequiresRole('broker')
  async endMandate(
    @CurrentActor() actor: SignedIn,
    @Args('mandateId', { type: () => ID, description: 'The mandate.' }) mandateId: string,
  ): Promise<typeof EndMandateResult> {
    return show(await this.desk.endMandate(actor, mandateId), MandateChanged.of, present);
  }

  @Mutation(() => StartTakeOverResult, {
    description: 'Mail a link with which somebody without an account begins to sign in; the history stays.',
  })
  @RequiresRole('broker')
  async startTakeOver(
    @CurrentActor() actor: SignedIn,
    @Args('personId', PERSON) personId: string,
    @Args('email', { description: 'The address that the account gets.' }) email: string,
  ): Promise<typeof StartTakeOverResult> {
    return show(await this.desk.startTakeOver(actor, personId, email), TakeOverStarted.of, present);
  }

  @Mutation(() => AskPhoneCodeResult, {
    description: 'Acting for somebody: send them a code with the terms that stand, for their own yes.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agree')
  async askPhoneCode(
    @CurrentActor() actor: SignedIn,
    @Args() { negotiationId, version, termsHash }: AskPhoneCodeArgs,
  ): Promise<typeof AskPhoneCodeResult> {
    const asked = await this.ownYes.askCode(actor, negotiationId, { version, termsHash });
    return show(asked, ({ id, endsAt }) => PhoneCodeSent.of({ codeId: id, endsAt }), present);
  }

  @Mutation(() => AskRingCodeResult, {
    description: 'Acting for somebody: send them a code with their part of the ring that stands, for their own yes.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agree')
  async askRingCode(
    @CurrentActor() actor: SignedIn,
    @Args() { ringId, version, hash }: AskRingCodeArgs,
  ): Promise<typeof AskRingCodeResult> {
    const asked = await this.ownYes.askRingCode(actor, ringId, { version, hash });
    return show(asked, ({ id, endsAt }) => PhoneCodeSent.of({ codeId: id, endsAt }), present);
  }

  @Mutation(() => AskMoveCodeResult, {
    description: 'Acting for somebody: send them a code with another moment for one time, for their own yes.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agree')
  async askMoveCode(
    @CurrentActor() actor: SignedIn,
    @Args('moveId', { type: () => ID, description: 'The move.' }) moveId: string,
  ): Promise<typeof AskMoveCodeResult> {
    const asked = await this.ownYes.askTimeCode(actor, 'move', moveId);
    return show(asked, ({ id, endsAt }) => PhoneCodeSent.of({ codeId: id, endsAt }), present);
  }

  @Mutation(() => AskStandInCodeResult, {
    description: 'Acting for somebody: send them a code with who would come to whom, for their own yes.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agree')
  async askStandInCode(
    @CurrentActor() actor: SignedIn,
    @Args('standInId', { type: () => ID, description: 'The stand-in.' }) standInId: string,
  ): Promise<typeof AskStandInCodeResult> {
    const asked = await this.ownYes.askTimeCode(actor, 'standIn', standInId);
    return show(asked, ({ id, endsAt }) => PhoneCodeSent.of({ codeId: id, endsAt }), present);
  }

  @Mutation(() => ConfirmPhoneCodeResult, {
    description: 'Acting for somebody: type in the digits that they read out. Five tries, ten minutes.',
  })
  @RequiresRole('resident')
  @ActableForAnother('agree')
  async confirmPhoneCode(
    @CurrentActor() actor: SignedIn,
    @Args('codeId', { type: () => ID, description: 'What asking for the code answered.' }) codeId: string,
    @Args('digits', { description: 'Six digits.' }) digits: string,
  ): Promise<typeof ConfirmPhoneCodeResult> {
    const given = await this.ownYes.giveCode(actor, codeId, digits);
    return show(given, PhoneCodeConfirmed.of, present);
  }
}
