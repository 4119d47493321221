import { Module } from '@nestjs/common';
import { MarketplaceApiModule } from '#marketplace/api';

import { VacanciesModule } from '../../vacancies/vacancies.module.js';
import { VacanciesResolver } from './vacancies.resolver.js';

/** Vacancies over GraphQL. */
@Module({ imports: [VacanciesModule, MarketplaceApiModule], providers: [VacanciesResolver] })
export class VacanciesApiModule {}
