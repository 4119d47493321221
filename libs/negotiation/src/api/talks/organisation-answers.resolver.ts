import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { VacancyType } from '#marketplace/api';
import { CurrentRequest, WithParent, type RequestContext } from '#platform';

import { SlowOrganisationsService } from '../../talks/slow-organisations.service.js';
import { OrganisationAnswers } from './organisation-answers.types.js';

/** What talks tell of the organisation of a vacancy. */
@Resolver(() => VacancyType)
export class OrganisationAnswersResolver {
  constructor(private readonly slow: SlowOrganisationsService) {}

  @ResolveField(() => OrganisationAnswers, {
    nullable: true,
    description:
      'How long the organisation takes to answer; null unless that is over a week, and ten applied in a year.',
  })
  @WithParent()
  async organisationAnswers(
    @Parent() { organisationId }: VacancyType,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationAnswers | null> {
    const days = await this.daysBy(request).load(organisationId);
    return days === null ? null : Object.assign(new OrganisationAnswers(), { usuallyWithinDays: days });
  }

  /** Read once for a list of vacancies. */
  private daysBy({ loaders }: RequestContext): DataLoader<string, number | null> {
    return loaders.get(
      this,
      () =>
        new DataLoader(
          async (ids: readonly string[]) => {
            const days = await this.slow.usualDays([...new Set(ids)]);
            return ids.map((id) => days.get(id) ?? null);
          },
          { cache: false },
        ),
    );
  }
}
