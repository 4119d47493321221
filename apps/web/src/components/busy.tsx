import { useLanguage } from '../lib/wording/wording.js';

/** The one text without a catalogue: it stands where others wait for theirs. */
const WORDS = { nl: 'Even geduld …', en: 'One moment …' } as const;

/** Says that something is on its way, after a moment in which it mostly comes. */
export const Busy = () => (
  <p className="tve-busy" role="status">
    {WORDS[useLanguage().locale]}
  </p>
);
