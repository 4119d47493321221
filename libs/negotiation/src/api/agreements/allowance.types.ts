import { Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Open } from '#platform';

import { ALLOWANCE_WARNINGS, type Allowance, type AllowanceWarning } from '../../domain/terms/allowance.rules.js';

const AllowanceWarnings = Object.fromEntries(ALLOWANCE_WARNINGS.map((word) => [word, word])) as Record<
  AllowanceWarning,
  AllowanceWarning
>;

registerEnumType(AllowanceWarnings, {
  name: 'AllowanceWarning',
  description: 'A limit of the volunteer allowance that would be passed.',
  valuesMap: { month: { description: 'That of a month.' }, year: { description: 'That of a year.' } },
});

@ObjectType('Allowance', {
  description:
    'What your expenses come to over all your agreements, with these terms among them. More than the limit may have to be taxed; nothing is forbidden here.',
})
export class AllowanceType {
  @Open(() => Int, { description: 'The calendar year of these terms in which the most comes together.' })
  year: number;

  @Open(() => Int, { description: 'Euro cents in that year.' })
  yearCents: number;

  @Open(() => Int, { description: 'Most euro cents that a volunteer can get untaxed in a year.' })
  yearLimitCents: number;

  @Open(() => String, { description: 'The month of these terms in which the most comes together, YYYY-MM.' })
  month: string;

  @Open(() => Int, { description: 'Euro cents in that month.' })
  monthCents: number;

  @Open(() => Int, { description: 'Most euro cents that a volunteer can get untaxed in a month.' })
  monthLimitCents: number;

  @Open(() => [AllowanceWarnings], { description: 'Which limits would be passed; empty when none.' })
  warnings: AllowanceWarning[];

  static from(allowance: Allowance): AllowanceType {
    return Object.assign(new AllowanceType(), { ...allowance, warnings: [...allowance.warnings] });
  }
}
