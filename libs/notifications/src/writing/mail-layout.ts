import { escapeHtml } from '#platform';
import type { Locale } from '#kernel';

import type { Link, TermsInWords } from './telling.js';

/** What a mail says, before it is laid out. */
export interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  readonly greeting: string;
  /** Paragraphs of ours before what was agreed. */
  readonly before: readonly string[];
  /** Lines of ours that belong together, such as the terms, each with words of people in a block of their own. */
  readonly parts: readonly TermsInWords[];
  readonly after: readonly string[];
  readonly link: Link;
  readonly closing: string;
  /** How to switch this kind off; null when nobody can. */
  readonly off: { readonly sentence: string; readonly words: string; readonly url: string } | null;
}

/** The letter as plain text: what all mail programs can show and read aloud. */
export function asText(letter: Letter): string {
  const { greeting, before, parts, after, link, closing, off } = letter;
  const blocks = [
    greeting,
    ...before,
    ...parts.flatMap(({ lines, quote, links = [] }) => [
      lines.join('\n'),
      quote.map((line) => `> ${line}`).join('\n'),
      ...links.map(withUrl),
    ]),
    ...after,
    withUrl(link),
    closing,
    ...(off ? [`--\n${off.sentence}\n${off.url}`] : []),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const withUrl = ({ words, url }: Link): string => `${words}:\n${url}`;

/** The same as plain HTML: paragraphs, one quote, links to the product, no picture, no style sheet. */
export function asHtml(letter: Letter): string {
  const { locale, subject, greeting, before, parts, after, link, closing, off } = letter;
  const paragraph = (html: string): string => `<p>${html}</p>`;
  const broken = (texts: readonly string[]): string => texts.map(escapeHtml).join('<br>');
  const anchor = (words: string, url: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
  const body = [
    paragraph(escapeHtml(greeting)),
    ...before.map((text) => paragraph(escapeHtml(text))),
    ...parts.flatMap(({ lines, quote, links = [] }) => [
      ...(lines.length > 0 ? [paragraph(broken(lines))] : []),
      ...(quote.length > 0 ? [`<blockquote>${broken(quote)}</blockquote>`] : []),
      ...links.map(({ words, url }) => paragraph(anchor(words, url))),
    ]),
    ...after.map((text) => paragraph(escapeHtml(text))),
    paragraph(anchor(link.words, link.url)),
    paragraph(escapeHtml(closing)),
    ...(off ? [paragraph(`<small>${escapeHtml(off.sentence)} ${anchor(off.words, off.url)}</small>`)] : []),
  ];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>${body.join('\n')}</body></html>`;
}
