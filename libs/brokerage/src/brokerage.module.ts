import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';

import { WorkItemEntity } from './data/work-item.entity.js';
import { WorkItemsRepository } from './data/work-items.repository.js';
import { ReviewDeskService } from './review-desk.service.js';
import { WorkItemsService } from './work-items.service.js';

/** The broker's desk. */
@Module({
  imports: [TypeOrmModule.forFeature([WorkItemEntity]), MarketplaceModule, AreasModule],
  providers: [WorkItemsRepository, WorkItemsService, ReviewDeskService],
  exports: [WorkItemsService, ReviewDeskService],
})
export class BrokerageModule {}
