import { useState } from 'react';

import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { useDeed } from '../../lib/deed.js';
import type { WorkItemPartsFragment } from '../../lib/graphql/generated/brokerage.js';
import { DismissReportDocument, UpholdReportDocument } from '../../lib/graphql/generated/cases.js';
import { useDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { CasePage } from './case-page.js';
import { useReviewWords } from './review-words.js';
import { RuleAndReasonFields, type RuleAndReason } from './rule-and-reason.js';

type Case = NonNullable<WorkItemPartsFragment['report']>;

/** Something that was reported: what was written about it, and the decision. */
export function ReportPage() {
  const say = useWords('brokerage');
  return (
    <CasePage title={say('reportTitle')}>
      {({ report }, onDecided) =>
        report === null ? null : (
          <>
            <Told report={report} />
            <Decide report={report} onDecided={(state) => onDecided(say('reportDecided', { state }))} />
          </>
        )
      }
    </CasePage>
  );
}

function Told({ report }: { readonly report: Case }) {
  const say = useWords('brokerage');
  const { day } = useMoments();
  const { about, aboutId, personId, firstName, reporters, guests, newReporters, reports } = report;
  return (
    <>
      <Paragraph kind="lead">{say('reportAbout', { about, name: firstName })}</Paragraph>
      <Paragraph>
        {about === 'post' ? <TextLink to={`/posts/${aboutId}`}>{say('seePost')}</TextLink> : null}{' '}
        <TextLink to={`/desk/people/${personId}`}>{say('seeResident')}</TextLink>
      </Paragraph>
      <Paragraph>{say('reportedBy', { reporters, guests })}</Paragraph>
      {newReporters === 0 ? null : <Paragraph>{say('newReporters', { count: newReporters })}</Paragraph>}
      <ul className="tve-list">
        {reports.map(({ at, rule, words }) => (
          <li key={`${at} ${words}`} className="tve-card">
            <p className="nl-paragraph tve-words" dir="auto">
              {words}
            </p>
            <Paragraph kind="soft">{say('reportLine', { rule: say('rule', { rule }), day: day(at) })}</Paragraph>
          </li>
        ))}
      </ul>
    </>
  );
}

interface DecideProps {
  readonly report: Case;
  readonly onDecided: (state: string) => void;
}

function Decide({ report, onDecided }: DecideProps) {
  const say = useWords('brokerage');
  const [open, setOpen] = useState<'uphold' | 'dismiss' | null>(null);
  const toggle = (which: 'uphold' | 'dismiss'): void => setOpen(open === which ? null : which);
  return (
    <>
      <div className="tve-buttons">
        <Button kind="secondary" aria-expanded={open === 'uphold'} onClick={() => toggle('uphold')}>
          {say('uphold')}
        </Button>
        <Button kind="secondary" aria-expanded={open === 'dismiss'} onClick={() => toggle('dismiss')}>
          {say('dismiss')}
        </Button>
      </div>
      {open === 'uphold' ? <Uphold report={report} onDecided={onDecided} /> : null}
      {open === 'dismiss' ? <Dismiss report={report} onDecided={onDecided} /> : null}
    </>
  );
}

function Uphold({ report, onDecided }: DecideProps) {
  const say = useWords('brokerage');
  const first = report.reports[0]?.rule ?? 'other';
  const [why, change, done] = useDraft<RuleAndReason>(`uphold:${report.id}`, {
    rule: first,
    reason: '',
  });
  const deed = useDeed(UpholdReportDocument, useReviewWords());
  const send = async (): Promise<void> => {
    const decided = await deed.attempt({ caseId: report.id, ...why });
    if (!decided) return;
    done();
    onDecided(decided.state);
  };
  return (
    <section>
      <Heading level={2}>{say('uphold')}</Heading>
      <Paragraph>{say('upholdHint')}</Paragraph>
      <DeedForm deed={deed} send={say('uphold')} onSend={() => void send()}>
        <RuleAndReasonFields value={why} label={say('upholdReason')} error={deed.errorOf('reason')} onChange={change} />
      </DeedForm>
    </section>
  );
}

function Dismiss({ report, onDecided }: DecideProps) {
  const say = useWords('brokerage');
  const [note, setNote, done] = useDraft(`dismiss:${report.id}`, '');
  const deed = useDeed(DismissReportDocument, useReviewWords());
  const send = async (): Promise<void> => {
    const decided = await deed.attempt({ caseId: report.id, note });
    if (!decided) return;
    done();
    onDecided(decided.state);
  };
  return (
    <section>
      <Heading level={2}>{say('dismiss')}</Heading>
      <DeedForm deed={deed} send={say('dismiss')} onSend={() => void send()}>
        <TextField
          label={say('dismissNote')}
          error={deed.errorOf('note')}
          lines={4}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
      </DeedForm>
    </section>
  );
}
