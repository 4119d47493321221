import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NegotiationModule } from '#negotiation';
import { ResidentsModule } from '#residents';

import { AppreciationService } from './appreciation.service.js';
import { AppreciationEntity } from './data/appreciation.entity.js';
import { AppreciationRepository } from './data/appreciation.repository.js';
import { HappenedAnswerEntity } from './data/happened-answer.entity.js';
import { ThanksRoundsService } from './thanks-rounds.service.js';
import { AppreciationPersonData } from './appreciation.person-data.js';

/** Whether it happened, and thanks. */
@Module({
  imports: [NegotiationModule, ResidentsModule, TypeOrmModule.forFeature([HappenedAnswerEntity, AppreciationEntity])],
  providers: [AppreciationPersonData, AppreciationRepository, AppreciationService, ThanksRoundsService],
  exports: [AppreciationService, ThanksRoundsService],
})
export class AppreciationModule {}
