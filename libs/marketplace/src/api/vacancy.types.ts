import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, MaxLength } from 'class-validator';
import { SIGN_UP_WAYS, type PersonId, type SignUpWay } from '#kernel';
import { Open } from '#platform';

import { VACANCY_RHYTHMS, type VacancyContent, type VacancyRhythm } from '../domain/vacancy-content.rules.js';
import { named } from './enums.types.js';
import { MOST_LETTERS, PostInputType } from './inputs.types.js';
import type { PostInput } from '../written-post.rules.js';

const VacancyRhythms = named(VACANCY_RHYTHMS);
/** How places are given, as GraphQL knows it. */
export const SignUpWays = named(SIGN_UP_WAYS);

registerEnumType(VacancyRhythms, {
  name: 'VacancyRhythm',
  description: 'How the work of a vacancy comes back.',
  valuesMap: {
    once: { description: 'One time.' },
    series: { description: 'Some times.' },
    ongoing: { description: 'Until further notice.' },
  },
});
registerEnumType(SignUpWays, {
  name: 'SignUpWay',
  description: 'How a volunteer gets a place at a shift.',
  valuesMap: {
    open: { description: 'At once, while there are places.' },
    agreement: { description: 'After talks that ended in an agreement.' },
  },
});

/** Who asks, and what its vacancy says. */
interface Asked {
  readonly author: { readonly id: PersonId; readonly firstName: string };
  readonly content: VacancyContent;
}

@ObjectType('Vacancy', { description: 'What an organisation says of the work besides what every post says.' })
export class VacancyType {
  @Open(() => ID, { description: 'Id of the organisation.' })
  organisationId: string;

  @Open(() => String, { description: 'Name of the organisation.' })
  organisation: string;

  @Open(() => Float, { description: 'Hours a week, 0.5 to 20.' })
  hoursAWeek: number;

  @Open(() => VacancyRhythms, { description: 'How the work comes back.' })
  rhythm: VacancyRhythm;

  @Open(() => Int, { description: 'From which age on, 16 to 99.' })
  minimumAge: number;

  @Open(() => String, { description: 'What a volunteer has to have learned; empty means nothing.' })
  trainingNeeded: string;

  @Open(() => Boolean, { description: 'Nobody begins before a certificate of conduct (VOG) was seen.' })
  conductCertificate: boolean;

  @Open(() => Boolean, { description: 'The organisation gives a training.' })
  givesTraining: boolean;

  @Open(() => Int, { nullable: true, description: 'Expenses that are paid, in euro cents an hour; null means none.' })
  expensesCentsAnHour: number | null;

  @Open(() => Boolean, { description: 'A volunteer works together with others.' })
  company: boolean;

  @Open(() => Boolean, { description: 'It is also for 16 and 17 year olds, with a guardian or a school.' })
  schoolPlacement: boolean;

  @Open(() => SignUpWays, { description: 'How a volunteer gets a place at a shift.' })
  signUp: SignUpWay;

  static from({ author, content }: Asked): VacancyType {
    return Object.assign(new VacancyType(), content, { organisationId: author.id, organisation: author.firstName });
  }
}

@InputType('VacancyInput', { description: 'Everything that a vacancy says; what you leave out becomes empty.' })
export class VacancyInputType extends PostInputType {
  @Field(() => Float, { description: 'Hours a week in halves, 0.5 to 20.' })
  @IsNumber()
  hoursAWeek: number;

  @Field(() => VacancyRhythms, { description: 'How the work comes back.' })
  @IsIn(VACANCY_RHYTHMS)
  rhythm: VacancyRhythm;

  @Field(() => Int, { defaultValue: 18, description: 'From which age on, 16 to 99.' })
  @IsInt()
  minimumAge: number;

  @Field(() => String, {
    defaultValue: '',
    description: 'What a volunteer has to have learned, at most 200 characters.',
  })
  @IsString()
  @MaxLength(MOST_LETTERS)
  trainingNeeded: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether a certificate of conduct (VOG) is needed.' })
  @IsBoolean()
  conductCertificate: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether you give a training.' })
  @IsBoolean()
  givesTraining: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Expenses that you pay, in euro cents an hour, at most 560: what the law lets a volunteer get.',
  })
  @IsOptional()
  @IsInt()
  expensesCentsAnHour?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether a volunteer works together with others.' })
  @IsBoolean()
  company: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is also for 16 and 17 year olds, with a guardian or a school.',
  })
  @IsBoolean()
  schoolPlacement: boolean;

  @Field(() => SignUpWays, { defaultValue: 'agreement', description: 'How a volunteer gets a place at a shift.' })
  @IsIn(SIGN_UP_WAYS)
  signUp: SignUpWay;

  static vacancy(input: VacancyInputType): PostInput {
    const { hoursAWeek, rhythm, minimumAge, trainingNeeded, conductCertificate, givesTraining } = input;
    const { company, schoolPlacement, signUp } = input;
    const needs = { minimumAge, trainingNeeded, conductCertificate, schoolPlacement };
    const gets = { givesTraining, company, expensesCentsAnHour: input.expensesCentsAnHour ?? null };
    return { ...PostInputType.input(input), vacancy: { hoursAWeek, rhythm, signUp, ...needs, ...gets } };
  }
}
