import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';
import { MarketplaceModule } from '#marketplace';

import { PlaceOfferEntity } from '../data/shifts/place-offer.entity.js';
import { ShiftPlacesRepository } from '../data/shifts/places.repository.js';
import { PlanningRepository } from '../data/shifts/planning.repository.js';
import { ShiftEventEntity } from '../data/shifts/shift-event.entity.js';
import { ShiftSeriesEntity } from '../data/shifts/shift-series.entity.js';
import { ShiftSilenceEntity } from '../data/shifts/shift-silence.entity.js';
import { ShiftEntity } from '../data/shifts/shift.entity.js';
import { SignUpEntity } from '../data/shifts/sign-up.entity.js';
import { HeldPlacesService } from './held-places.service.js';
import { PlanningService } from './planning.service.js';
import { ShiftPlacesService } from './shift-places.service.js';
import { ShiftReaderService } from './shift-reader.service.js';
import { ShiftsPersonData } from './shifts.person-data.js';
import { SignUpsService } from './sign-ups.service.js';

/** Shifts, who signs up for them, and who waits. */
@Module({
  imports: [
    AccountsModule,
    AreasModule,
    MarketplaceModule,
    TypeOrmModule.forFeature([
      PlaceOfferEntity,
      ShiftEntity,
      ShiftEventEntity,
      ShiftSeriesEntity,
      ShiftSilenceEntity,
      SignUpEntity,
    ]),
  ],
  providers: [
    HeldPlacesService,
    PlanningRepository,
    PlanningService,
    ShiftPlacesRepository,
    ShiftPlacesService,
    ShiftReaderService,
    ShiftsPersonData,
    SignUpsService,
  ],
  exports: [HeldPlacesService, PlanningService, ShiftPlacesService, ShiftReaderService, SignUpsService],
})
export class ShiftsModule {}
