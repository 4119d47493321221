import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import {
  ActableForAnother,
  Anyone,
  CurrentActor,
  CurrentRequest,
  SeenForAnother,
  show,
  SignedInOnly,
  type RequestContext,
} from '#platform';

import { CertificatesService } from '../../certificates/certificates.service.js';
import {
  CertificateIssued,
  CertificateTakenBack,
  CertificateType,
  checkedFrom,
  CheckCertificateResult,
  IssueCertificateInput,
  IssueCertificateResult,
  presentCertificates,
  WithdrawCertificateResult,
} from './certificates.types.js';

const id = { type: () => ID, description: 'The certificate.' };

/** Certificates of hours. */
@Resolver()
export class CertificatesResolver {
  constructor(private readonly certificates: CertificatesService) {}

  @Query(() => [CertificateType], {
    description: 'Your certificates, newest first; in the name of an organisation those that it issued.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async myCertificates(@CurrentActor() actor: SignedIn): Promise<CertificateType[]> {
    return (await this.certificates.of(actor)).flatMap(CertificateType.from);
  }

  @Query(() => CheckCertificateResult, {
    description: 'What a certificate says, for whoever has its code. Sixty looks in ten minutes for an address.',
  })
  @Anyone()
  async checkCertificate(
    @CurrentRequest() { address }: RequestContext,
    @Args('code', { description: 'The code as it is printed, or as somebody typed it.' }) code: string,
  ): Promise<typeof CheckCertificateResult> {
    return show(await this.certificates.check(code, address), checkedFrom, presentCertificates);
  }

  @Mutation(() => IssueCertificateResult, {
    description: 'Certify the settled hours of a volunteer, in the name of an approved organisation.',
  })
  @SignedInOnly()
  @ActableForAnother('agreements')
  async issueCertificate(
    @CurrentActor() actor: SignedIn,
    @Args('volunteerId', { type: () => ID, description: 'The volunteer.' }) volunteerId: string,
    @Args('input') input: IssueCertificateInput,
  ): Promise<typeof IssueCertificateResult> {
    const issued = await this.certificates.issue(actor, volunteerId, input);
    return show(
      issued,
      (certificateId) => Object.assign(new CertificateIssued(), { certificateId }),
      presentCertificates,
    );
  }

  @Mutation(() => WithdrawCertificateResult, {
    description:
      'Take a certificate back, as the organisation that issued it or as its volunteer. It cannot be undone.',
  })
  @SignedInOnly()
  @ActableForAnother('agreements')
  async withdrawCertificate(
    @CurrentActor() actor: SignedIn,
    @Args('id', id) certificateId: string,
  ): Promise<typeof WithdrawCertificateResult> {
    return show(
      await this.certificates.withdraw(actor, certificateId),
      (taken) => Object.assign(new CertificateTakenBack(), { certificateId: taken }),
      presentCertificates,
    );
  }
}
