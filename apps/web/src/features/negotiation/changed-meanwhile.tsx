import { Alert } from '../../components/alert.js';
import { Paragraph } from '../../components/paragraph.js';
import { useWords } from '../../lib/wording/wording.js';
import type { Seen } from './terms-draft.rules.js';
import { TermsList } from './terms-list.js';
import type { Reader } from './terms-told.rules.js';

interface ChangedMeanwhileProps {
  readonly seen: Seen | null;
  readonly standing: Seen;
  readonly reader: Reader;
}

/** Says above a draft that something else stands now, and what is different in it. */
export function ChangedMeanwhile({ seen, standing, reader }: ChangedMeanwhileProps) {
  const say = useWords('negotiation');
  return (
    <Alert kind="warning">
      <Paragraph>{say('staleCounter')}</Paragraph>
      <TermsList terms={standing.terms} before={seen?.terms ?? null} reader={reader} onlyChanges />
    </Alert>
  );
}
