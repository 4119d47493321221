import { Controller, Get, Header, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { CertificatesService } from '../../certificates/certificates.service.js';

/** The paper of a certificate, for whoever has its code. */
@Controller('certificates')
export class CertificatesController {
  constructor(private readonly certificates: CertificatesService) {}

  @Get(':code/pdf')
  @Header('Content-Type', 'application/pdf')
  @Header('Cache-Control', 'private, no-store')
  @Header('X-Robots-Tag', 'noindex, nofollow')
  async paper(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const made = await this.certificates.paper(code, request.ip);
    if (!made.ok && made.error.kind === 'TooOften') {
      void reply.header('Retry-After', made.error.retryAfterSeconds);
      throw new HttpException('Too often; try again later.', 429);
    }
    // The usual words would repeat the address, and with it the code.
    if (!made.ok) throw new NotFoundException('There is no certificate here.');
    void reply.header('Content-Disposition', 'inline; filename="certificate.pdf"');
    return made.value;
  }
}
