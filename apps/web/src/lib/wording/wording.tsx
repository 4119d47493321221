import { createContext, use, useCallback, useContext, useMemo, useState, useTransition } from 'react';
import type { ReactNode } from 'react';
import { say, type PhraseValues } from '#wording';

import { keep, readKept } from '../kept.js';
import { onItsWay } from '../on-its-way.js';
import { CATALOGUES, type Catalogues, type Locale, type Words } from './catalogues.js';

/** Says a text of one catalogue in the language of the screen. */
export type Say<Name extends string> = (text: Name, values?: PhraseValues) => string;

interface Language {
  readonly locale: Locale;
  /** Whether another language is on its way. */
  readonly isChanging: boolean;
  /** The other language did not come; the page stays in this one. */
  readonly hasFailed: boolean;
  readonly choose: (locale: Locale) => void;
}

const KEPT = 'language';
const LanguageContext = createContext<Language | null>(null);

type Room = keyof Catalogues;

const loaded: Readonly<Record<Locale, Map<Room, Promise<Words>>>> = { nl: new Map(), en: new Map() };

/** The words of a room in a language, loaded once; a failure stays, so that a page that waits for them fails. */
function loadWords(locale: Locale, room: Room): Promise<Words> {
  let words = loaded[locale].get(room);
  if (!words) {
    words = onItsWay(CATALOGUES[room][locale]()).then((module) => module.default);
    loaded[locale].set(room, words);
  }
  return words;
}

/** The words of every room that was shown, in another language; answers whether all of them came. */
async function loadLanguage(from: Locale, to: Locale): Promise<boolean> {
  const rooms = [...loaded[from].keys()];
  const came = await Promise.allSettled(rooms.map((room) => loadWords(to, room)));
  return came.every(({ status }) => status === 'fulfilled');
}

const firstLocale = (): Locale =>
  readKept<Locale>(KEPT) ?? (/^nl\b/i.test(navigator.language) ? 'nl' : firstOf(navigator.languages));

/** Dutch unless the browser names English before it. */
const firstOf = (languages: readonly string[]): Locale =>
  languages.map((one) => one.slice(0, 2).toLowerCase()).find((one) => one === 'nl' || one === 'en') === 'en'
    ? 'en'
    : 'nl';

/** Tells the page its language; readers of screens, and what is asked of the api, go by it. */
function speak(locale: Locale): Locale {
  document.documentElement.lang = locale;
  return locale;
}

/** The language of everything below; what was typed stays when it changes. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => speak(firstLocale()));
  const [isChanging, startTransition] = useTransition();
  const [hasFailed, setHasFailed] = useState(false);
  const language = useMemo<Language>(
    () => ({
      locale,
      isChanging,
      hasFailed,
      choose: (next) => {
        if (hasFailed) {
          // A browser does not fetch a script again that failed once on a page.
          keep(KEPT, next);
          location.reload();
          return;
        }
        // The old words stay until the new ones are there: nothing on the page is thrown away.
        startTransition(async () => {
          const isThere = await loadLanguage(locale, next);
          if (isThere) keep(KEPT, next);
          startTransition(() => (isThere ? setLocale(speak(next)) : setHasFailed(true)));
        });
      },
    }),
    [locale, isChanging, hasFailed],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the screen and how to choose another. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('There is no language above this place.');
  return language;
}

/** How to say the words of a room; waits for them when they are not there yet. */
export function useWords<Room extends keyof Catalogues>(room: Room): Say<keyof Catalogues[Room] & string> {
  const { locale } = useLanguage();
  const words = use(loadWords(locale, room));
  return useCallback((text, values = {}) => say(locale, words[text] ?? text, values), [locale, words]);
}
