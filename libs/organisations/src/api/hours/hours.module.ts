import { Module } from '@nestjs/common';

import { HoursModule } from '../../hours/hours.module.js';
import { CertificatesController } from '../certificates/certificates.controller.js';
import { CertificatesResolver } from '../certificates/certificates.resolver.js';
import { HoursResolver } from './hours.resolver.js';

/** Hours and certificates over GraphQL, and the paper itself. */
@Module({
  imports: [HoursModule],
  controllers: [CertificatesController],
  providers: [CertificatesResolver, HoursResolver],
})
export class HoursApiModule {}
