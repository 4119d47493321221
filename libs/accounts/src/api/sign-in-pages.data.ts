import type { Locale } from '#kernel';

interface Words {
  readonly title: string;
  readonly text: string;
}

const ASK = {
  nl: { title: 'Inloggen', text: 'Klik op de knop om in te loggen. De link werkt één keer.', button: 'Log in' },
  en: { title: 'Sign in', text: 'Press the button to sign in. The link works once.', button: 'Sign in' },
} as const satisfies Record<Locale, Words & { button: string }>;

const SIGNED_IN = {
  nl: { title: 'U bent ingelogd', text: 'U kunt deze pagina sluiten.' },
  en: { title: 'You are signed in', text: 'You can close this page.' },
} as const satisfies Record<Locale, Words>;

const NOT_USABLE = {
  nl: {
    title: 'Deze link werkt niet meer',
    text: 'Een link werkt één keer, tien minuten lang, en alleen in de browser waarin u hem hebt gevraagd. Vraag een nieuwe link.',
  },
  en: {
    title: 'This link cannot be used any more',
    text: 'A link works once, for ten minutes, and only in the browser in which you asked for it. Ask for a new link.',
  },
} as const satisfies Record<Locale, Words>;

const page = (locale: Locale, { title, text }: Words, more = ''): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p>${more}</main></body></html>`;

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
