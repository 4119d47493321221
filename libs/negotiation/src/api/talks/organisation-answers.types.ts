import { Int, ObjectType } from '@nestjs/graphql';
import { Open } from '#platform';

@ObjectType({ description: 'How an organisation answers, when it takes long and enough people applied.' })
export class OrganisationAnswers {
  @Open(() => Int, {
    description: 'Half of those who applied in a year had an answer within so many days; 8 and more.',
  })
  usuallyWithinDays: number;
}
