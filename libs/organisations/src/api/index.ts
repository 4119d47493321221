import { Module } from '@nestjs/common';

import { HoursApiModule } from './hours/hours.module.js';
import { ShiftsApiModule } from './shifts/shifts.module.js';
import { VacanciesApiModule } from './vacancies/vacancies.module.js';
import { VolunteersApiModule } from './volunteers/volunteers.module.js';

/** Organisations, vacancies, shifts and hours over GraphQL. */
@Module({ imports: [HoursApiModule, ShiftsApiModule, VacanciesApiModule, VolunteersApiModule] })
export class OrganisationsApiModule {}
