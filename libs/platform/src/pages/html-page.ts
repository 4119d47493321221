import type { Locale } from '#kernel';

import { escapeHtml } from '../mail/escape-html.js';

/** What stands on a page that the server writes by itself. */
interface ServerPage {
  readonly locale: Locale;
  /** As text. */
  readonly title: string;
  /** As HTML, below the title. */
  readonly body: string;
}

const HOME = { nl: 'Naar Tijd voor Elkaar', en: 'To Tijd voor Elkaar' } as const satisfies Record<Locale, string>;

/**
 * A page of the server, for links in mails: it has no script, and loads nothing but the icon and a style sheet of the web app. A
 * browser tells nobody where it came from, so nothing of the address gets out with the link home.
 */
export const htmlPage = ({ locale, title, body }: ServerPage): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)} - Tijd voor Elkaar</title><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/page.css"></head><body><header><p>Tijd voor Elkaar</p></header><main><h1>${escapeHtml(title)}</h1>${body}<p><a href="/">${HOME[locale]}</a></p></main></body></html>`;
