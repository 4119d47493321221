import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';

import { OrganisationsModule } from '../organisations.module.js';
import { HoursApiModule } from './hours/hours.module.js';
import { CoordinatorsResolver } from './organisations/coordinators.resolver.js';
import { OrganisationsResolver } from './organisations/organisations.resolver.js';
import { ShiftsApiModule } from './shifts/shifts.module.js';
import { VacanciesApiModule } from './vacancies/vacancies.module.js';
import { VolunteersApiModule } from './volunteers/volunteers.module.js';

export { OrganisationSaved } from './organisations/organisations-results.types.js';
export { OrganisationFacts } from './organisations/organisations.types.js';

/** Organisations, vacancies, shifts and hours over GraphQL. */
@Module({
  imports: [OrganisationsModule, AreasModule, HoursApiModule, ShiftsApiModule, VacanciesApiModule, VolunteersApiModule],
  providers: [OrganisationsResolver, CoordinatorsResolver],
})
export class OrganisationsApiModule {}
