import { languagesInWords } from '#wording';

import { SomeOf } from '../../components/choices.js';
import { Select } from '../../components/select.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { COMMON_LANGUAGES } from './profile.rules.js';

/** Others that are spoken here now and then, as ISO 639-1. */
const MORE =
  'am az bg bn bs cs da de el et fi fy ha he hi hr hu hy id it ja ka ko ku lt lv mk ms ne no pa ps pt ro ru si sk sl so sq sr sv sw ta te th ti tl ur uz vi yo'.split(
    ' ',
  );

interface LanguageChoiceProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** In which languages somebody can talk: the common ones to tick, others from a list. */
export function LanguageChoice({ values, onChange }: LanguageChoiceProps) {
  const say = useWords('residents');
  const { locale } = useLanguage();
  const named = (code: string) => ({ value: code, text: languagesInWords([code], locale) });
  const shown = [...new Set<string>([...COMMON_LANGUAGES, ...values])];
  const others = MORE.filter((code) => !shown.includes(code))
    .map(named)
    .toSorted((one, other) => one.text.localeCompare(other.text, locale));
  return (
    <>
      <SomeOf legend={say('languages')} choices={shown.map(named)} values={values} onChange={onChange} />
      <Select
        label={say('otherLanguages')}
        isOptional
        none="…"
        choices={others}
        value={null}
        onChange={(code) => (code === null ? undefined : onChange([...values, code]))}
      />
    </>
  );
}
