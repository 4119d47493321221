import type { Locale } from '#kernel';
import { htmlPage } from '#platform';

interface Words {
  readonly title: string;
  /** As HTML. */
  readonly text: string;
}

const ASK = {
  nl: { title: 'Inloggen', text: 'Klik op de knop om in te loggen. De link werkt één keer.', button: 'Log in' },
  en: { title: 'Sign in', text: 'Press the button to sign in. The link works once.', button: 'Sign in' },
} as const satisfies Record<Locale, Words & { button: string }>;

const SIGNED_IN = {
  nl: { title: 'U bent ingelogd', text: 'U kunt nu verder op de website.' },
  en: { title: 'You are signed in', text: 'You can go on at the website now.' },
} as const satisfies Record<Locale, Words>;

const NOT_USABLE = {
  nl: {
    title: 'Deze link werkt niet meer',
    text: 'Een link werkt één keer, tien minuten lang. Hij werkt alleen in de browser waarin u hem vroeg. <a href="/log-in">Vraag een nieuwe link.</a>',
  },
  en: {
    title: 'This link cannot be used any more',
    text: 'A link works once, for ten minutes. It works only in the browser in which you asked for it. <a href="/log-in">Ask for a new link.</a>',
  },
} as const satisfies Record<Locale, Words>;

const page = (locale: Locale, { title, text }: Words, more = ''): string =>
  htmlPage({ locale, title, body: `<p>${text}</p>${more}` });

/** The language of a page for somebody who is not known yet: the first of nl and en that the browser names, else nl. */
export function pageLocale(acceptLanguage: string | undefined): Locale {
  const named = /(?:^|,)\s*(nl|en)\b/i.exec(acceptLanguage ?? '')?.[1];
  return named?.toLowerCase() === 'en' ? 'en' : 'nl';
}

/** Asks for the click that spends a link; the form goes to the address of the page, so nothing of the link is in it. */
export const askPage = (locale: Locale): string =>
  page(locale, ASK[locale], `<form method="post"><button>${ASK[locale].button}</button></form>`);

/** Says that this browser is signed in. */
export const signedInPage = (locale: Locale): string => page(locale, SIGNED_IN[locale]);

/** For links that were used, are too old, of another browser, or not ours. */
export const notUsablePage = (locale: Locale): string => page(locale, NOT_USABLE[locale]);
