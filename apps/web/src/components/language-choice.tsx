import { useState } from 'react';
import { languagesInWords } from '#wording';

import { useLanguage, useWords } from '../lib/wording/wording.js';
import { SomeOf, type Choice } from './choices.js';
import { Select } from './select.js';

/** The languages that most neighbours speak, by ISO 639-1; the others are in the list below. */
const COMMON: readonly string[] = ['nl', 'en', 'ar', 'tr', 'fa', 'pl', 'uk', 'es', 'fr', 'zh'];
const MORE: readonly string[] = (
  'am az bg bn bs cs da de el et fi fy ha he hi hr hu hy id it ja ka ko ku lt lv mk ms ne no pa ps pt ro ru si sk sl ' +
  'so sq sr sv sw ta te th ti tl ur uz vi yo'
).split(' ');

/** Every language that can be chosen, the common ones first, the others by name. */
export function languageChoices(locale: 'nl' | 'en'): Choice<string>[] {
  const named = (code: string) => ({ value: code, text: languagesInWords([code], locale) });
  return [...COMMON.map(named), ...MORE.map(named).toSorted((a, b) => a.text.localeCompare(b.text, locale))];
}

interface LanguageChoiceProps {
  /** ISO 639-1 codes. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** In which languages somebody can talk: the common ones to tick, others from a list. */
export function LanguageChoice({ values, onChange }: LanguageChoiceProps) {
  const say = useWords('app');
  const { locale } = useLanguage();
  // One that was added can be ticked again.
  const [added, setAdded] = useState(values);
  const all = languageChoices(locale);
  const isShown = ({ value }: Choice<string>): boolean => [...COMMON, ...added, ...values].includes(value);
  return (
    <>
      <SomeOf legend={say('languages')} choices={all.filter(isShown)} values={values} onChange={onChange} />
      <Select
        label={say('otherLanguage')}
        isOptional
        none={say('chooseLanguage')}
        choices={all.filter((choice) => !isShown(choice))}
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
