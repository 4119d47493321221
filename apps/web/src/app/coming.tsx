import { useIsOnItsWay } from '../lib/on-its-way.js';
import { useLanguage } from '../lib/wording/wording.js';

/** Without a catalogue: it may be the catalogue that is on its way. */
const WORDS = { nl: 'De pagina komt eraan …', en: 'The page is coming …' } as const;

/** Says that the next page is being fetched, while the one before still stands. */
export function Coming() {
  const { locale } = useLanguage();
  const isComing = useIsOnItsWay();
  return (
    <div role="status" className="tve-coming">
      {isComing ? <p>{WORDS[locale]}</p> : null}
    </div>
  );
}
