import { momentInWords } from '#wording';

import { Alert } from '../../components/alert.js';
import { Paragraph } from '../../components/paragraph.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';

/** Says that this is what the browser kept, and since when. */
export function KeptNotice({ keptAt, now }: { readonly keptAt: Date | null; readonly now: Date }) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  if (keptAt === null) return null;
  return (
    <Alert kind="warning">
      <Paragraph>{say('asItWas', { moment: momentInWords(keptAt, ZONE, locale, now) })}</Paragraph>
    </Alert>
  );
}
