import { Controller, Get, Header, Headers, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { SignInService } from '../sign-in.service.js';
import { browserSecret, setSession } from './cookies.rules.js';
import { askPage, notUsablePage, pageLocale, signedInPage } from './sign-in-pages.data.js';

const HTML = 'text/html; charset=utf-8';

/** The mailed link: a GET shows a button and spends nothing, since mail programs open links too; a POST signs in. */
@Controller('sign-in')
export class SignInController {
  constructor(private readonly signIn: SignInService) {}

  @Get()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  ask(@Headers('accept-language') languages: string | undefined): string {
    return askPage(pageLocale(languages));
  }

  /** Gives no cookie to a browser without one: it did not ask, and a form of another site comes without cookies. */
  @Post()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  async spend(
    @Query('link') link: unknown,
    @Headers('cookie') cookies: string | undefined,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const locale = pageLocale(languages);
    const secret = browserSecret(cookies);
    const begun =
      typeof link === 'string' && secret !== undefined ? await this.signIn.spendLink(link, { secret }) : null;
    if (!begun?.ok) {
      reply.status(HttpStatus.GONE);
      return notUsablePage(locale);
    }
    setSession({ setCookie: (header) => void reply.header('set-cookie', header) }, begun.value.token);
    reply.status(HttpStatus.OK);
    return signedInPage(locale);
  }
}
