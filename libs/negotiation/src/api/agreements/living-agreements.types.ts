import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#kernel';
import { Open } from '#platform';

import type { AgreementView } from '../../data/agreements/agreements-view.queries.js';
import type { AgreedVersionView, AmendmentView } from '../../data/agreements/amendments-view.queries.js';
import {
  AMENDMENT_SCOPES,
  amendmentMoves,
  type AmendmentClosedReason,
  type AmendmentMove,
} from '../../domain/agreements/amendments.rules.js';
import { differences } from '../../domain/terms/difference.rules.js';
import { waitingFor, type NegotiationState, type Side } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import { NegotiationStates, Sides } from '../enums.types.js';
import { AmendmentClosedAs, AmendmentMoves } from './living-enums.types.js';
import type { Showing } from '../talks/talks.types.js';
import { TermDifferenceType, TermsType } from '../talks/terms.types.js';

@ObjectType('Amendment', {
  description: 'Other terms that are talked about; until both have consented to one version, what is agreed stands.',
})
export class AmendmentType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => NegotiationStates, { description: 'Whose turn it is, or how it ended.' })
  state: NegotiationState;

  @Open(() => Sides, { nullable: true, description: 'Who is to answer; null when it is settled.' })
  whoseTurn: Side | null;

  @Open(() => GraphQLISODateTime, { nullable: true, description: 'Until when; null when it is settled.' })
  answerBy: Date | null;

  @Open(() => Int, { description: 'The version that stands, or stood.' })
  version: number;

  @Open(() => Sides, { description: 'Who put it forward.' })
  by: Side;

  @Open(() => String, { description: 'SHA-256 of its terms; consenting names it.' })
  termsHash: string;

  @Open(() => TermsType, { description: 'Its terms.' })
  terms: TermsType;

  @Open(() => [TermDifferenceType], { description: 'What it changes in what is agreed.' })
  differences: TermDifferenceType[];

  @Open(() => String, { nullable: true, description: 'What was said with it.' })
  message: string | null;

  @Open(() => AmendmentClosedAs, { nullable: true, description: 'How it ended without consent.' })
  closedAs: AmendmentClosedReason | null;

  @Open(() => [AmendmentMoves], { description: 'What you can do now; buttons come from it.' })
  allowedMoves: AmendmentMove[];

  static from(view: AmendmentView, agreed: Terms, { locale, now, limits, covers }: Showing): AmendmentType {
    const { id, state, version, proposedBy, termsHash, terms, message, closedBecause, viewerId } = view;
    const whoseTurn = waitingFor(view);
    return Object.assign(new AmendmentType(), {
      id,
      state,
      version,
      termsHash,
      message,
      whoseTurn,
      answerBy: whoseTurn === null ? null : view.answerBy,
      by: proposedBy,
      terms: TermsType.from(terms, locale),
      differences: TermDifferenceType.list(differences(agreed, terms), agreed, terms, locale),
      closedAs: closedBecause,
      allowedMoves: amendmentMoves(view, viewerId, now, limits).filter((move) => covers(AMENDMENT_SCOPES[move])),
    });
  }
}

@ObjectType('AgreedVersion', { description: 'A version of the terms that both consented to.' })
export class AgreedVersionType {
  @Open(() => Int, { description: 'Its number.' })
  version: number;

  @Open(() => GraphQLISODateTime, { description: 'Since when both had consented to it.' })
  agreedAt: Date;

  @Open(() => String, { description: 'SHA-256 of its terms.' })
  termsHash: string;

  @Open(() => TermsType, { description: 'The terms.' })
  terms: TermsType;

  static from({ version, agreedAt, termsHash, terms }: AgreedVersionView, locale: Locale): AgreedVersionType {
    return Object.assign(new AgreedVersionType(), {
      version,
      agreedAt,
      termsHash,
      terms: TermsType.from(terms, locale),
    });
  }
}

@ObjectType('Pause', { description: 'Days on which nothing is planned; it is over by itself after the last one.' })
export class PauseType {
  @Open(() => String, { description: 'The first local day, YYYY-MM-DD.' })
  from: string;

  @Open(() => String, { description: 'The last local day, YYYY-MM-DD.' })
  to: string;

  @Open(() => Boolean, { description: 'Whether you made it.' })
  mine: boolean;

  @Open(() => Boolean, { description: 'Whether it runs now; otherwise it is to come.' })
  runs: boolean;

  static from({ pause, viewerId }: AgreementView, now: Date): PauseType | null {
    if (pause === null) return null;
    return Object.assign(new PauseType(), {
      from: pause.fromDay,
      to: pause.toDay,
      mine: pause.byId === viewerId,
      runs: pause.startsAt <= now,
    });
  }
}
