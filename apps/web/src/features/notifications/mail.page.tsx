import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { OneOf, SomeOf } from '../../components/choices.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import {
  HearOfNewFitsDocument,
  SetDigestDocument,
  SwitchMailDocument,
  WhatReachesMeDocument,
  type WhatReachesMeQuery,
} from '../../lib/graphql/generated/notifications.js';
import type { AlertHearing, DigestRhythm } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import { MailLanguage } from './mail-language.js';

const HEARINGS = ['atOnce', 'digest', 'off'] as const satisfies readonly AlertHearing[];
const RHYTHMS = ['daily', 'weekly', 'off'] as const satisfies readonly DigestRhythm[];

/** What reaches somebody, and how: each change is saved at once. */
export function MailPage() {
  const say = useWords('notifications');
  const query = useQuery({ query: WhatReachesMeDocument });
  return (
    <Page title={say('mailTitle')}>
      <Paragraph kind="lead">{say('mailIntro')}</Paragraph>
      <Answered query={query}>
        {(data) => (
          <>
            <Switches now={data} />
            <MailLanguage now={data.myMailLanguage.locale} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Switches({ now }: { readonly now: WhatReachesMeQuery }) {
  const say = useWords('notifications');
  const common = useWords('app');
  const [isSaved, setIsSaved] = useState(false);
  const hearing = useDeed(HearOfNewFitsDocument);
  const digest = useDeed(SetDigestDocument);
  const mail = useDeed(SwitchMailDocument);
  const own = now.myMailKinds.filter(({ fixed }) => !fixed);
  const fixed = now.myMailKinds.filter((kind) => kind.fixed);
  // What is pressed is seen at once, and goes back when it was not saved.
  const [how, setHow] = useState(now.myAlerts.newFits);
  const [rhythm, setRhythm] = useState(now.myDigest.rhythm);
  const [on, setOn] = useState<readonly string[]>(() => own.filter((kind) => kind.on).map(({ kind }) => kind));
  const choose = async (deed: Promise<object | null>, back: () => void): Promise<void> => {
    setIsSaved(false);
    const isDone = (await deed) !== null;
    setIsSaved(isDone);
    if (!isDone) back();
  };
  const hear = (next: AlertHearing): void => {
    setHow(next);
    void choose(hearing.attempt({ how: next }), () => setHow(how));
  };
  const gather = (next: DigestRhythm): void => {
    setRhythm(next);
    void choose(digest.attempt({ rhythm: next }), () => setRhythm(rhythm));
  };
  const change = (next: readonly string[]): void => {
    const kind = own.find((one) => on.includes(one.kind) !== next.includes(one.kind))?.kind;
    if (kind === undefined) return;
    setOn(next);
    void choose(mail.attempt({ kind, on: next.includes(kind) }), () => setOn(on));
  };
  return (
    <>
      <div role="status">{isSaved ? <p className="nl-paragraph tve-good">{common('saved')}</p> : null}</div>
      <Heading level={2}>{say('fitsTitle')}</Heading>
      <Refused by={hearing} />
      <OneOf
        legend={say('fits')}
        choices={HEARINGS.map((value) => ({ value, text: say('fitsHow', { how: value }) }))}
        value={how}
        onChange={hear}
      />
      <Heading level={2}>{say('digestTitle')}</Heading>
      <Refused by={digest} />
      <OneOf
        legend={say('digest')}
        choices={RHYTHMS.map((value) => ({ value, text: say('rhythm', { rhythm: value }) }))}
        value={rhythm}
        onChange={gather}
      />
      <Heading level={2}>{say('kindsTitle')}</Heading>
      <Refused by={mail} />
      <SomeOf
        legend={say('kinds')}
        choices={own.map(({ kind, name }) => ({ value: kind, text: name }))}
        values={on}
        onChange={change}
      />
      {fixed.length === 0 ? null : (
        <>
          <Heading level={3}>{say('fixedTitle')}</Heading>
          <Paragraph kind="soft">{say('fixedHint')}</Paragraph>
          <ul>
            {fixed.map(({ kind, name }) => (
              <li key={kind}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
