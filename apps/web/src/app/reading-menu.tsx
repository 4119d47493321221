import { useEffect, useState } from 'react';

import { Button } from '../components/button.js';
import { keep, readKept } from '../lib/kept.js';
import { useLanguage, useWords } from '../lib/wording/wording.js';

const SIZES = ['normal', 'large', 'largest'] as const;
type Size = (typeof SIZES)[number];
const KEPT = 'text-size';

/** Language and size of the letters: both are kept. */
export function ReadingMenu() {
  const say = useWords('app');
  const { locale, choose, isChanging, hasFailed } = useLanguage();
  const [size, setSize] = useState<Size>(() => readKept<Size>(KEPT) ?? 'normal');
  useEffect(() => {
    document.documentElement.dataset['textSize'] = size;
    keep(KEPT, size);
  }, [size]);
  const other = locale === 'nl' ? 'en' : 'nl';
  const next = SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] ?? 'normal';
  return (
    <div className="tve-reading">
      <Button kind="subtle" lang={other} isBusy={isChanging} onClick={() => choose(other)}>
        {other === 'en' ? 'English' : 'Nederlands'}
      </Button>
      <Button kind="subtle" onClick={() => setSize(next)}>
        {say('textSize', { size: next })}
      </Button>
      <div role="status">{hasFailed ? <p className="nl-paragraph">{say('notDone')}</p> : null}</div>
    </div>
  );
}
