import { ArgsType, Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { AreaTree } from '#areas';
import type { Locale } from '#kernel';
import type { MediatedView, NegotiationState, Side } from '#negotiation';
import { NegotiationStates, otherParty, Sides, SuggestionType, TermsInput, TermsProposalType } from '#negotiation/api';
import { Open } from '#platform';
import { ResidentType } from '#residents/api';

import type { MediationNote } from '../data/mediation-desk.queries.js';
import { mediatorMoves, type MediatorMove } from '../domain/mediator-moves.policy.js';

const MediatorMoves = {
  suggest: 'suggest',
  message: 'message',
  leave: 'leave',
} as const satisfies Record<MediatorMove, MediatorMove>;

registerEnumType(MediatorMoves, {
  name: 'MediatorMove',
  description: 'What a mediator can do; accepting is never among it.',
  valuesMap: {
    suggest: { description: 'Put a version beside the talks.' },
    message: { description: 'Say something to both.' },
    leave: { description: 'Go; the talks stay as they are.' },
  },
});

@ObjectType({
  description: 'Talks that you stand beside as a broker, with the consent of both. You never decide in them.',
})
export class MediatedTalks {
  @Open(() => ID, { description: 'The id of the talks.' })
  id: string;

  @Open(() => ID, { description: 'The post that they are about.' })
  postId: string;

  @Open(() => String, { description: 'Its title, as it was answered.' })
  postTitle: string;

  @Open(() => ResidentType, { description: 'Who is helped.' })
  requester: ResidentType;

  @Open(() => ResidentType, { description: 'Who helps.' })
  helper: ResidentType;

  @Open(() => NegotiationStates, { description: 'Whose turn it is.' })
  state: NegotiationState;

  @Open(() => Sides, { nullable: true, description: 'Who is to answer.' })
  whoseTurn: Side | null;

  @Open(() => GraphQLISODateTime, { description: 'Until when.' })
  answerBy: Date;

  @Open(() => String, { description: 'IANA time zone of the wall times in these talks.' })
  zone: string;

  @Open(() => TermsProposalType, { nullable: true, description: 'The version that stands; null when none does.' })
  standing: TermsProposalType | null;

  @Open(() => SuggestionType, { nullable: true, description: 'What is suggested; it stands beside the talks.' })
  suggestion: SuggestionType | null;

  @Open(() => [MediatorMoves], { description: 'What you can do now; buttons come from it.' })
  allowedMoves: MediatorMove[];

  @Open(() => GraphQLISODateTime, { description: 'When the last turn was made.' })
  changedAt: Date;

  /** What the resolved fields start from; no field of the schema. */
  view: MediatedView;

  static from(view: MediatedView, tree: AreaTree, locale: Locale): MediatedTalks {
    const { id, postId, postTitle, state, answerBy, zone, changedAt, version, terms, termsHash, proposedBy } = view;
    const stands = terms !== null && termsHash !== null && proposedBy !== null;
    return Object.assign(new MediatedTalks(), {
      id,
      postId,
      postTitle,
      state,
      answerBy,
      zone,
      changedAt,
      view,
      requester: otherParty(view.requester, tree),
      helper: otherParty(view.helper, tree),
      whoseTurn: state === 'awaitingRequester' ? 'requester' : state === 'awaitingHelper' ? 'helper' : null,
      standing: stands ? TermsProposalType.from({ version, side: proposedBy, terms, termsHash }, locale) : null,
      suggestion: view.suggested && SuggestionType.from(view.suggested, terms, locale),
      allowedMoves: mediatorMoves(view),
    });
  }
}

@ObjectType('MediationNote', { description: 'A note about talks that brokers of the area alone can read.' })
export class MediationNoteType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => String, { description: 'First name of the broker who wrote it.' })
  by: string;

  @Open(() => String, { description: 'What was noted.' })
  text: string;

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  static from(note: MediationNote): MediationNoteType {
    return Object.assign(new MediationNoteType(), note);
  }
}

@ObjectType({ description: 'The notes about talks, oldest first.' })
export class MediationNotes {
  @Open(() => [MediationNoteType], { description: 'The notes.' })
  notes: MediationNoteType[];

  static of(notes: readonly MediationNote[]): MediationNotes {
    return Object.assign(new MediationNotes(), { notes: notes.map((note) => MediationNoteType.from(note)) });
  }
}

@ObjectType({ description: 'You left; the talks are theirs alone again.' })
export class MediationLeft {
  @Open(() => ID, { description: 'The talks.' })
  negotiationId: string;

  static of(negotiationId: string): MediationLeft {
    return Object.assign(new MediationLeft(), { negotiationId });
  }
}

const MOST_LETTERS = 5000;

/** Which talks. */
@ArgsType()
export class MediatedArgs {
  @Field(() => ID, { description: 'Which talks.' })
  @IsString()
  @MaxLength(100)
  negotiationId: string;
}

/** Which talks, and words. */
@ArgsType()
export class MediatorSaysArgs extends MediatedArgs {
  @Field(() => String, { description: 'What you want to say, 1 to 1000 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  message: string;
}

/** Which talks, and a note. */
@ArgsType()
export class NoteArgs extends MediatedArgs {
  @Field(() => String, { description: 'What is to be remembered, 1 to 2000 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  note: string;
}

/** Which talks, and a version. */
@ArgsType()
export class SuggestArgs extends MediatedArgs {
  @Field(() => TermsInput, { description: 'What you suggest.' })
  @ValidateNested()
  @Type(() => TermsInput)
  terms: TermsInput;

  @Field(() => String, { nullable: true, description: 'What you want to say with it, at most 1000 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  message?: string | null;
}
