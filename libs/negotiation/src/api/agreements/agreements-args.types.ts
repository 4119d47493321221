import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';

import {
  END_REASONS,
  WITHDRAWAL_REASONS,
  type EndReason,
  type WithdrawalReason,
} from '../../domain/talks/reasons.data.js';
import { EndReasons, WithdrawalReasons } from '../enums.types.js';
import { AgreementArgs, MOST_ID } from '../turn-parts.types.js';

/** Which time of an agreement. */
@ArgsType()
export class OccurrenceArgs {
  @Field(() => ID, { description: 'Which time.' })
  @IsString()
  @MaxLength(MOST_ID)
  occurrenceId: string;
}

/** One time, and why it does not take place, or did not. */
@ArgsType()
export class OccurrenceReasonArgs extends OccurrenceArgs {
  @Field(() => WithdrawalReasons, { description: 'Why; for learning, the other side does not see it.' })
  @IsIn(WITHDRAWAL_REASONS)
  reason: WithdrawalReason;
}

/** Another moment. */
@ArgsType()
export class ProposeMoveArgs extends OccurrenceArgs {
  @Field(() => String, { description: 'The new local start, YYYY-MM-DDTHH:MM; the length stays.' })
  @IsString()
  @MaxLength(MOST_ID)
  start: string;
}

/** Which move. */
@ArgsType()
export class MoveArgs {
  @Field(() => ID, { description: 'Which move.' })
  @IsString()
  @MaxLength(MOST_ID)
  moveId: string;
}

/** Why an agreement ends. */
@ArgsType()
export class EndAgreementArgs extends AgreementArgs {
  @Field(() => EndReasons, { description: 'Why; "done" means that it was completed.' })
  @IsIn(END_REASONS)
  reason: EndReason;
}
