import { useEffect, useState } from 'react';

import { useLanguage, useWords } from '../lib/wording/wording.js';
import { Button } from './button.js';

const VOICES = { nl: 'nl-NL', en: 'en-GB' } as const;

const CAN_SPEAK = 'speechSynthesis' in globalThis;

/** Reads a text aloud with the voice of the browser; not there when the browser has none. */
export function ReadAloud({ text }: { readonly text: string }) {
  const say = useWords('app');
  const { locale } = useLanguage();
  const [isReading, setIsReading] = useState(false);
  useEffect(() => (CAN_SPEAK ? () => speechSynthesis.cancel() : undefined), []);
  if (!CAN_SPEAK) return null;
  const read = (): void => {
    speechSynthesis.cancel();
    if (isReading) {
      setIsReading(false);
      return;
    }
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = VOICES[locale];
    speech.onend = () => setIsReading(false);
    speech.onerror = () => setIsReading(false);
    setIsReading(true);
    speechSynthesis.speak(speech);
  };
  return (
    <Button kind="subtle" onClick={read}>
      {isReading ? say('stopReading') : say('readAloud')}
    </Button>
  );
}
