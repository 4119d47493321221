import { useState } from 'react';
import { useParams } from 'react-router';

import { NotFoundPage } from '../../app/not-found.page.js';
import { ButtonLink } from '../../components/button.js';
import { OneOf } from '../../components/choices.js';
import { DeedForm } from '../../components/deed-form.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { ReportDocument } from '../../lib/graphql/generated/reports.js';
import type { HouseRule, ReportAbout } from '../../lib/graphql/generated/schema.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';

const ABOUT: readonly ReportAbout[] = ['post', 'talks', 'person'];
const RULES: readonly HouseRule[] = [
  'dangerous',
  'discrimination',
  'contactInText',
  'paidWork',
  'advertising',
  'notNeighbourHelp',
  'unclear',
  'other',
];
const LONGEST = 500;

/** Reporting a post, talks or somebody met there: which rule, and what is wrong. */
export function ReportPage() {
  const { about, id = '' } = useParams();
  const what = ABOUT.find((one) => one === about);
  return what === undefined ? <NotFoundPage /> : <Report about={what} id={id} />;
}

function Report({ about, id }: { readonly about: ReportAbout; readonly id: string }) {
  const say = useWords('marketplace');
  const common = useWords('app');
  const [draft, change, done] = useDraft<{ rule: HouseRule | null; words: string }>(`report-${about}-${id}`, {
    rule: null,
    words: '',
  });
  const [isSent, setIsSent] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const deed = useDeed(ReportDocument);
  const send = async (): Promise<void> => {
    setIsMissing(draft.rule === null);
    if (draft.rule === null || !(await deed.attempt({ input: { about, id, rule: draft.rule, words: draft.words } })))
      return;
    done();
    setIsSent(true);
  };
  if (isSent)
    return (
      <Page title={say('reportedTitle')}>
        <Paragraph kind="lead">{say('reported')}</Paragraph>
        <ButtonLink to="/">{common('toStart')}</ButtonLink>
      </Page>
    );
  return (
    <Page title={say('reportTitle', { about })}>
      <Paragraph kind="lead">{say('reportIntro')}</Paragraph>
      <DeedForm deed={deed} send={say('reportSend')} onSend={() => void send()}>
        <div role="alert">
          {isMissing ? <p className="tve-field__error">{common('invalid', { rule: 'required' })}</p> : null}
        </div>
        <OneOf
          legend={say('reportRule')}
          choices={RULES.map((rule) => ({ value: rule, text: say('reportWhat', { rule }) }))}
          value={draft.rule}
          onChange={(rule) => change({ ...draft, rule })}
        />
        <TextField
          label={say('reportWords')}
          lines={4}
          maxLength={LONGEST}
          error={deed.errorOf('words')}
          value={draft.words}
          onChange={(words) => change({ ...draft, words })}
        />
      </DeedForm>
    </Page>
  );
}
