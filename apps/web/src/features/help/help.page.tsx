import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { HelpDeskDocument } from '../../lib/graphql/generated/help.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { CallBack } from './call-back.js';

const STEPS = ['how1', 'how2', 'how3', 'how4', 'how5'] as const;
const WHEN_WRONG = ['wrongDanger', 'wrongReport', 'wrongBlock', 'wrongExit', 'wrongMoney', 'wrongCall'] as const;

/** Help: whom to phone, being phoned back, how all of this works, and what to do when something feels wrong. */
export function HelpPage() {
  const say = useWords('help');
  const { locale } = useLanguage();
  const [areaCode, setAreaCode] = useState<string | null>(null);
  const query = useQuery({ query: HelpDeskDocument, variables: { areaCode } });
  return (
    <Page title={say('title')}>
      <Answered query={query}>
        {({ helpDesk: { phone, hoursNl, hoursEn, area, callsBack } }) => (
          <>
            <Heading level={2}>{say('phoneTitle')}</Heading>
            {phone === null ? (
              <Paragraph>{say(area === null ? 'phoneLater' : 'noPhone')}</Paragraph>
            ) : (
              <Paragraph kind="lead">
                <a className="nl-link" href={`tel:${phone}`}>
                  {say('phone', { phone })}
                </a>
              </Paragraph>
            )}
            <Paragraph>{locale === 'nl' ? hoursNl : hoursEn}</Paragraph>
            {area === null ? null : <Paragraph kind="soft">{say('forArea', { area: area.name })}</Paragraph>}
            <CallBack chosen={areaCode} area={area} callsBack={callsBack} onArea={setAreaCode} />
          </>
        )}
      </Answered>
      <Heading level={2}>{say('howTitle')}</Heading>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <Paragraph>{say('howNever')}</Paragraph>
      <ReadAloud text={[...STEPS, 'howNever' as const].map((step) => say(step)).join(' ')} />
      <Heading level={2}>{say('wrongTitle')}</Heading>
      <ul>
        {WHEN_WRONG.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
      <ReadAloud text={WHEN_WRONG.map((line) => say(line)).join(' ')} />
    </Page>
  );
}
