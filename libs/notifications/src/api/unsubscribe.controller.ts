import { Controller, Get, Header, HttpCode, NotFoundException, Param, Post } from '@nestjs/common';

import { MailSwitchesService } from '../mail-switches.service.js';
import { askPage, offPage, unknownPage } from './unsubscribe.pages.js';

const HTML = 'text/html; charset=utf-8';

/** The link in mails that switches a kind off (RFC 8058): a POST does it, a GET shows the button. */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(private readonly switches: MailSwitchesService) {}

  @Get(':token')
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  ask(@Param('token') token: string): string {
    const named = this.switches.opened(token);
    return named ? askPage(named.kind) : unknownPage();
  }

  /** Mail programs send it without cookies, and people press the button of `ask`. */
  @Post(':token')
  @HttpCode(200)
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  async switchOff(@Param('token') token: string): Promise<string> {
    const named = await this.switches.unsubscribe(token);
    if (!named) throw new NotFoundException();
    return offPage(named.kind);
  }
}
