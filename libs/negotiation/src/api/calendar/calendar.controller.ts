import { Controller, Get, Header, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sha256 } from '#platform';

import { CalendarLinksService } from '../../calendar/calendar-links.service.js';

const FILE = /^(?<token>[^.]+)\.ics$/u;
/** Each reading has a moment of its own in it, which is no change. */
const STAMPS = /^DTSTAMP:.*$/gmu;

/** The private calendars: read by programs without a cookie, by the secret in the address alone. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly links: CalendarLinksService) {}

  @Get(':file')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Robots-Tag', 'noindex, nofollow')
  async calendar(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const token = FILE.exec(file)?.groups?.['token'] ?? '';
    const read = await this.links.read(token, request.ip);
    if (!read.ok && read.error.kind === 'TooOften') {
      void reply.header('Retry-After', read.error.retryAfterSeconds);
      throw new HttpException('Too often; try again later.', 429);
    }
    // The usual words would repeat the address, and with it the secret.
    if (!read.ok) throw new NotFoundException('There is no calendar here.');
    const { name, content } = read.value;
    const version = `W/"${sha256(content.replace(STAMPS, '')).slice(0, 32)}"`;
    void reply.header('ETag', version).header('Content-Disposition', `inline; filename="${name}"`);
    if (request.headers['if-none-match'] !== version) return content;
    void reply.code(304);
    return '';
  }
}
