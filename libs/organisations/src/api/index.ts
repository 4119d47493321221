import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { CertificatesResolver } from './certificates/certificates.resolver.js';
import { HoursResolver } from './hours/hours.resolver.js';

/** Organisations and shifts over GraphQL. */
@Module({
  imports: [OrganisationsModule],
  controllers: [CertificatesController],
  providers: [CertificatesResolver, HoursResolver],
})
export class OrganisationsApiModule {}
