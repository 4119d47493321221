import { GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, PersonId } from '#kernel';
import { Open } from '#platform';

import type { TurnView, VersionView } from '../../data/talks/talks-view.queries.js';
import { differences } from '../../domain/terms/difference.rules.js';
import { sideOf, type Side, type Talks, type TurnKind } from '../../domain/talks/talks.rules.js';
import { MaskedBecause, Sides, TurnKinds } from '../enums.types.js';
import { TermDifferenceType, TermsProposalType, TermsType } from './terms.types.js';

/** Turns with what is needed to show them to one viewer. */
export interface Story {
  readonly talks: Pick<Talks, 'requesterId' | 'helperId'>;
  readonly turns: readonly TurnView[];
  readonly versions: readonly VersionView[];
  readonly viewerId: PersonId;
  readonly locale: Locale;
}

/** The turns that put a version forward. */
const PUT_FORWARD: readonly TurnKind[] = ['propose', 'counter', 'adopt'];

@ObjectType('Turn', { description: 'One act in the talks; all of them together tell the story.' })
export class TurnType {
  @Open(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Open(() => TurnKinds, { description: 'What happened.' })
  kind: TurnKind;

  @Open(() => Sides, { nullable: true, description: 'Who did it; null for a broker, the clock and the product.' })
  by: Side | null;

  @Open(() => String, { nullable: true, description: 'First name of the broker who did it; null for everybody else.' })
  byBroker: string | null;

  @Open(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  @Open(() => String, { nullable: true, description: 'What was said with it.' })
  message: string | null;

  @Open(() => Boolean, { description: 'Whether contact details were masked in it; they open with the agreement.' })
  masked: boolean;

  @Open(() => MaskedBecause, {
    nullable: true,
    description: 'A hint to its author alone: why contact details in it were masked.',
  })
  maskedBecause: (typeof MaskedBecause)[keyof typeof MaskedBecause] | null;

  @Open(() => Int, { nullable: true, description: 'With an answer: the number of the question.' })
  answers: number | null;

  @Open(() => TermsProposalType, { nullable: true, description: 'The version that it put forward.' })
  proposal: TermsProposalType | null;

  @Open(() => [TermDifferenceType], { description: 'What that version changed in the one before it.' })
  differences: TermDifferenceType[];

  @Open(() => Int, { nullable: true, description: 'Number of the broker’s suggestion that it made or adopted.' })
  suggestion: number | null;

  @Open(() => TermsType, { nullable: true, description: 'What the broker suggested with it.' })
  suggestedTerms: TermsType | null;

  /** The turns of talks with the versions that they brought, in order. */
  static story({ talks, turns, versions, viewerId, locale }: Story): TurnType[] {
    const agreedAt = turns.find(({ kind }) => kind === 'accept')?.number ?? Infinity;
    return turns.map((turn) => {
      const { number, kind, at, body, masked, answers, brokerName, suggestion, suggestedTerms } = turn;
      const version = PUT_FORWARD.includes(kind) ? versions.find((one) => one.version === turn.version) : undefined;
      const before = version && versions.find((one) => one.version === version.version - 1);
      return Object.assign(new TurnType(), {
        number,
        kind,
        at,
        masked,
        answers,
        suggestion,
        by: turn.byId === null ? null : sideOf(talks, turn.byId),
        byBroker: brokerName,
        message: body,
        maskedBecause:
          masked && turn.byId === viewerId ? (number < agreedAt ? 'beforeAgreement' : 'afterAgreement') : null,
        proposal: version ? TermsProposalType.from(version, locale) : null,
        suggestedTerms: suggestedTerms && TermsType.from(suggestedTerms, locale),
        differences:
          version && before
            ? TermDifferenceType.list(differences(before.terms, version.terms), before.terms, version.terms, locale)
            : [],
      });
    });
  }
}
