import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '#accounts';
import { AreasModule } from '#areas';

import { CertificatesService } from '../certificates/certificates.service.js';
import { CertificateEntity } from '../data/certificates/certificate.entity.js';
import { HoursSaidEntity } from '../data/hours/hours-said.entity.js';
import { HoursEntity } from '../data/hours/hours.entity.js';
import { HoursPersonData } from './hours.person-data.js';
import { HoursService } from './hours.service.js';

/** Hours that both sides stand by, and certificates of them. */
@Module({
  imports: [AccountsModule, AreasModule, TypeOrmModule.forFeature([CertificateEntity, HoursEntity, HoursSaidEntity])],
  providers: [CertificatesService, HoursPersonData, HoursService],
  exports: [CertificatesService, HoursService],
})
export class HoursModule {}
