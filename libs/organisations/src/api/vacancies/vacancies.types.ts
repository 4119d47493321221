import { ObjectType } from '@nestjs/graphql';
import { PostClosedError, PostType, presentPost, ProfileIncompleteError, StaleRevisionError } from '#marketplace/api';
import { InvalidInputError, NotFoundError, resultUnion, TooOftenError, UserError } from '#platform';

@ObjectType({
  implements: () => [UserError],
  description: 'Only an organisation that was approved writes vacancies: act in its name.',
})
export class NotAnOrganisationError extends UserError {
  static of(): NotAnOrganisationError {
    return Object.assign(new NotAnOrganisationError(), { message: 'Act in the name of an approved organisation.' });
  }
}

/** How every refusal about vacancies is shown. */
export const presentVacancy = { ...presentPost, NotAnOrganisation: () => NotAnOrganisationError.of() };

const WRITTEN = [PostType, NotAnOrganisationError, InvalidInputError, ProfileIncompleteError, TooOftenError] as const;

export const WriteVacancyResult = resultUnion('WriteVacancyResult', 'What writeVacancy answers.', [...WRITTEN]);
export const ReviseVacancyResult = resultUnion('ReviseVacancyResult', 'What reviseVacancy answers.', [
  ...WRITTEN,
  NotFoundError,
  PostClosedError,
  StaleRevisionError,
]);
