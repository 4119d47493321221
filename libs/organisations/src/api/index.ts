import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';
import { VacanciesApiModule } from './vacancies/vacancies.module.js';

/** Organisations and shifts over GraphQL. */
@Module({ imports: [OrganisationsModule, VacanciesApiModule] })
export class OrganisationsApiModule {}
