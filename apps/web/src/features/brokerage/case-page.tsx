import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';

import { Busy } from '../../components/busy.js';
import { ButtonLink } from '../../components/button.js';
import { Outcome } from '../../components/outcome.js';
import { Paragraph } from '../../components/paragraph.js';
import type { WorkItemPartsFragment } from '../../lib/graphql/generated/brokerage.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';
import { useOpenCase } from './open-case.js';

interface CasePageProps {
  readonly title: string;
  /** What there is to decide; tells in words what was decided. */
  readonly children: (item: WorkItemPartsFragment, onDecided: (words: string) => void) => ReactNode;
}

/** One case at the desk that is decided, and after that the way back. */
export function CasePage({ title, children }: CasePageProps) {
  const say = useWords('brokerage');
  const { caseId = '' } = useParams();
  const item = useOpenCase(caseId);
  const [decided, setDecided] = useState<string | null>(null);
  return (
    <DeskPage title={title}>
      {decided === null && item === undefined ? <Busy /> : null}
      {decided === null && item ? children(item, setDecided) : null}
      {decided !== null || item === null ? (
        <>
          <Outcome kind={decided === null ? 'info' : 'ok'}>
            <Paragraph>{decided ?? say('caseGone')}</Paragraph>
          </Outcome>
          <ButtonLink to="/desk">{say('toTodo')}</ButtonLink>
        </>
      ) : null}
    </DeskPage>
  );
}
