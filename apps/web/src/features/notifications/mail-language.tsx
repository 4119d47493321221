import { useState } from 'react';

import { OneOf } from '../../components/choices.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { useDeed } from '../../lib/deed.js';
import { ChooseMailLanguageDocument } from '../../lib/graphql/generated/notifications.js';
import type { Locale } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';

/** Each in its own words: whoever wants it can read it. */
const LANGUAGES: readonly { value: Locale; text: string }[] = [
  { value: 'nl', text: 'Nederlands' },
  { value: 'en', text: 'English' },
];

/** In which language somebody is written to; it is saved at once. */
export function MailLanguage({ now }: { readonly now: Locale }) {
  const say = useWords('notifications');
  const common = useWords('app');
  const deed = useDeed(ChooseMailLanguageDocument);
  // What is pressed is seen at once, and goes back when it was not saved.
  const [locale, setLocale] = useState(now);
  const [isSaved, setIsSaved] = useState(false);
  const choose = async (next: Locale): Promise<void> => {
    setLocale(next);
    setIsSaved(false);
    const isDone = (await deed.attempt({ locale: next })) !== null;
    setIsSaved(isDone);
    if (!isDone) setLocale(locale);
  };
  return (
    <>
      <Heading level={2}>{say('languageTitle')}</Heading>
      <Refused by={deed} />
      <OneOf
        legend={say('language')}
        hint={say('languageHint')}
        choices={LANGUAGES}
        value={locale}
        onChange={(next) => void choose(next)}
      />
      <div role="status">{isSaved ? <p className="nl-paragraph tve-good">{common('saved')}</p> : null}</div>
    </>
  );
}
