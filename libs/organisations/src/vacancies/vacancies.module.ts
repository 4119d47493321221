import { Module } from '@nestjs/common';
import { MarketplaceModule } from '#marketplace';

import { VacanciesService } from './vacancies.service.js';

/** What organisations ask volunteers for. */
@Module({ imports: [MarketplaceModule], providers: [VacanciesService], exports: [VacanciesService] })
export class VacanciesModule {}
