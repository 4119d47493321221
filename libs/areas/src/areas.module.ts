import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AreaImportService } from './area-import.service.js';
import { AreasService } from './areas.service.js';
import { AreaEntity } from './data/area.entity.js';
import { AreasRepository } from './data/areas.repository.js';

/** The area tree and its import. */
@Module({
  imports: [TypeOrmModule.forFeature([AreaEntity])],
  providers: [AreasRepository, AreasService, AreaImportService],
  exports: [AreasService, AreaImportService],
})
export class AreasModule {}
