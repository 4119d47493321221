import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { PostSights, VacancyInputType, type PostType } from '#marketplace/api';
import { ActableForAnother, CurrentActor, show, SignedInOnly } from '#platform';

import { VacanciesService } from '../../vacancies/vacancies.service.js';
import { presentVacancy as present, ReviseVacancyResult, WriteVacancyResult } from './vacancies.types.js';

@Resolver()
export class VacanciesResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly sights: PostSights,
  ) {}

  @Mutation(() => WriteVacancyResult, {
    description: 'Write a draft of a vacancy, in the name of an organisation; hand it in as every post.',
  })
  @SignedInOnly()
  @ActableForAnother('posts')
  async writeVacancy(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: VacancyInputType,
  ): Promise<typeof WriteVacancyResult> {
    const written = await this.vacancies.writeVacancy(actor, VacancyInputType.vacancy(input));
    return show(await this.sights.own(actor, written), asItIs, present);
  }

  @Mutation(() => ReviseVacancyResult, {
    description: 'Give a vacancy other words. Others read them when they are approved; until then the old ones.',
  })
  @SignedInOnly()
  @ActableForAnother('posts')
  async reviseVacancy(
    @CurrentActor() actor: SignedIn,
    @Args('postId', { type: () => ID, description: 'Which.' }) postId: string,
    @Args('input') input: VacancyInputType,
    @Args('seenRevision', { type: () => Int, description: 'Number of the version that you changed.' })
    seenRevision: number,
  ): Promise<typeof ReviseVacancyResult> {
    const revised = await this.vacancies.reviseVacancy(actor, postId, VacancyInputType.vacancy(input), seenRevision);
    return show(await this.sights.own(actor, revised), asItIs, present);
  }
}

const asItIs = (post: PostType): PostType => post;
