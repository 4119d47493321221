import { escapeHtml, htmlPage } from '#platform';

import { CATALOGUES } from '../catalogues.js';
import type { MailKind } from '../domain/mail-kinds.data.js';

/** A page of its own, in Dutch with English beside it: a heading, and what stands below it. */
export const page = (title: string, body: string): string => htmlPage({ locale: 'nl', title, body });

const names = (kind: MailKind): string =>
  `<p>${escapeHtml(CATALOGUES.nl.kinds[kind].name)} <span lang="en">(${escapeHtml(CATALOGUES.en.kinds[kind].name)})</span></p>`;

/** Asks for the click that switches a kind off: opening a link changes nothing, since mail programs open links too. */
export const askPage = (kind: MailKind): string =>
  page(
    'Wilt u deze mail niet meer krijgen?',
    `${names(kind)}<form method="post"><button>Zet deze mail uit <span lang="en">(Switch this mail off)</span></button></form>`,
  );

/** Says that the kind is off, and how it comes back. */
export const offPage = (kind: MailKind): string =>
  page(
    'Deze mail staat uit',
    `${names(kind)}<p>U kunt hem weer aanzetten bij <a href="/account/mail">Welke mails ik krijg</a>. <span lang="en">You can switch it on again at <a href="/account/mail">Which mails I get</a>.</span></p>`,
  );

/** For links that are not ours. */
export const unknownPage = (): string =>
  page(
    'Deze link werkt niet',
    '<p>Kopieer de hele link uit uw mail. <span lang="en">Copy the whole link from your mail.</span></p>',
  );
