import { Controller, Get, Header, HttpCode, NotFoundException, Param, Post } from '@nestjs/common';
import { NotForMeService } from '#matching';
import { escapeHtml } from '#platform';

import { page, unknownPage } from './unsubscribe.pages.js';

const HTML = 'text/html; charset=utf-8';

const named = (title: string): string => `<blockquote>${escapeHtml(title)}</blockquote>`;

/** Asks for the click that says NO: opening a link changes nothing, since mail programs open links too. */
const askPage = (title: string): string =>
  page(
    'Is deze oproep niet voor u?',
    `${named(title)}<p>Wij mailen u er dan niet meer over, tot hij verandert. <span lang="en">We send you no more mail about it until it changes.</span></p><form method="post"><button>Niet voor mij <span lang="en">(Not for me)</span></button></form>`,
  );

/** Says that it is noted, and how it is taken back. */
const notedPage = (title: string): string =>
  page(
    'Wij mailen u hier niet meer over',
    `${named(title)}<p>Niemand ziet dat u dit koos. Bedenkt u zich? Dat kan bij de oproep op de website. <span lang="en">Nobody sees that you chose this. You can change your mind at the post on the website.</span></p>`,
  );

/** The link in mails about new posts that says NO to one of them: a POST does it, a GET shows the button. */
@Controller('not-for-me')
export class NotForMeController {
  constructor(private readonly answers: NotForMeService) {}

  @Get(':token')
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  async ask(@Param('token') token: string): Promise<string> {
    const opened = await this.answers.opened(token);
    return opened ? askPage(opened.title) : unknownPage();
  }

  @Post(':token')
  @HttpCode(200)
  @Header('Content-Type', HTML)
  @Header('Cache-Control', 'no-store')
  async say(@Param('token') token: string): Promise<string> {
    const said = await this.answers.sayByLink(token);
    if (!said) throw new NotFoundException();
    return notedPage(said.title);
  }
}
