import { useState } from 'react';

import { useLanguage, useWords } from '../lib/wording/wording.js';
import { SomeOf } from './choices.js';
import { Select } from './select.js';

/** The languages that most neighbours speak, by ISO 639-1; the others are in the list below. */
const OFTEN = ['nl', 'en', 'ar', 'tr', 'pl', 'uk'] as const;
const MORE = [
  'am',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fa',
  'fr',
  'ha',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'ku',
  'ps',
  'pt',
  'ro',
  'ru',
  'sk',
  'so',
  'sq',
  'sr',
  'sv',
  'sw',
  'ta',
  'th',
  'ti',
  'tl',
  'ur',
  'vi',
  'yo',
  'zh',
] as const;

/** Every language that can be chosen, the frequent ones first. */
export function languageChoices(locale: string): { value: string; text: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const choiceOf = (code: string) => ({ value: code, text: names.of(code) ?? code });
  return [...OFTEN.map(choiceOf), ...MORE.map(choiceOf).toSorted((a, b) => a.text.localeCompare(b.text, locale))];
}

interface LanguageChoiceProps {
  readonly legend: string;
  readonly hint?: string;
  /** ISO 639-1 codes. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Languages that somebody speaks: the frequent ones to tick, the others from a list. */
export function LanguageChoice({ legend, hint, values, onChange }: LanguageChoiceProps) {
  const say = useWords('app');
  const { locale } = useLanguage();
  const [added, setAdded] = useState<readonly string[]>(values);
  const all = languageChoices(locale);
  const isShown = (code: string): boolean => [...OFTEN, ...added, ...values].includes(code);
  return (
    <>
      <SomeOf
        legend={legend}
        {...(hint === undefined ? {} : { hint })}
        choices={all.filter(({ value }) => isShown(value))}
        values={values}
        onChange={onChange}
      />
      <Select
        label={say('otherLanguage')}
        isOptional
        none={say('chooseLanguage')}
        choices={all.filter(({ value }) => !isShown(value))}
        value={null}
        onChange={(code) => {
          if (code === null) return;
          setAdded([...added, code]);
          onChange([...values, code]);
        }}
      />
    </>
  );
}
