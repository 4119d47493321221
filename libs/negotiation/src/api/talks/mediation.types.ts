import { GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#kernel';
import { Open } from '#platform';

import type { SuggestionView, TalksView } from '../../data/talks/talks-view.queries.js';
import { differences } from '../../domain/terms/difference.rules.js';
import type { Mediation } from '../../domain/talks/talks.rules.js';
import { openPoints, type TermName, type Terms } from '../../domain/terms/terms.rules.js';
import { MediationSteps, TermNames } from '../enums.types.js';
import { TermDifferenceType, TermsType } from './terms.types.js';

@ObjectType('Mediation', { description: 'A broker’s help in talks; both sides see how far it is and who came.' })
export class MediationType {
  @Open(() => MediationSteps, { description: 'How far it is.' })
  step: Mediation;

  @Open(() => String, { nullable: true, description: 'First name of the broker who stands beside the talks.' })
  mediator: string | null;

  static from({ mediation, mediatorName }: Pick<TalksView, 'mediation' | 'mediatorName'>): MediationType | null {
    return mediation && Object.assign(new MediationType(), { step: mediation, mediator: mediatorName });
  }
}

@ObjectType('MediatorSuggestion', {
  description: 'A version that a broker put beside the talks; it binds nobody by itself.',
})
export class SuggestionType {
  @Open(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Open(() => String, { description: 'SHA-256 of the terms; adopting names it, so that you adopt what you saw.' })
  termsHash: string;

  @Open(() => TermsType, { description: 'The terms.' })
  terms: TermsType;

  @Open(() => GraphQLISODateTime, { description: 'When it was made.' })
  suggestedAt: Date;

  @Open(() => [TermDifferenceType], { description: 'What it would change in the version that stands.' })
  differences: TermDifferenceType[];

  @Open(() => [TermNames], { description: 'What is still to be agreed before anybody can accept it.' })
  openPoints: TermName[];

  static from(suggested: SuggestionView, standing: Terms | null, locale: Locale): SuggestionType {
    const { number, terms, termsHash, suggestedAt } = suggested;
    return Object.assign(new SuggestionType(), {
      number,
      termsHash,
      suggestedAt,
      terms: TermsType.from(terms, locale),
      differences: standing ? TermDifferenceType.list(differences(standing, terms), standing, terms, locale) : [],
      openPoints: openPoints(terms),
    });
  }
}
