import { useState } from 'react';
import { useQuery } from 'urql';

import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import {
  MakeCalendarLinkDocument,
  MyCalendarLinkDocument,
  RevokeCalendarLinkDocument,
} from '../../lib/graphql/generated/negotiation-agreements.js';
import { useWords } from '../../lib/wording/wording.js';
import { Refused } from './refused.js';

/** A private link that brings all agreements into one's own calendar. */
export function MyCalendar() {
  const say = useWords('agreements');
  const [{ data }, again] = useQuery({ query: MyCalendarLinkDocument });
  const make = useDeed(MakeCalendarLinkDocument);
  const revoke = useDeed(RevokeCalendarLinkDocument);
  const [made, setMade] = useState<{ readonly url: string; readonly webcalUrl: string } | null>(null);
  const [isRevoked, setIsRevoked] = useState(false);
  const hasLink = made !== null || (data?.myCalendarLink ?? null) !== null;
  return (
    <section aria-labelledby="my-calendar" className="tve-no-print">
      <Heading level={2} id="my-calendar">
        {say('calendarTitle')}
      </Heading>
      <Paragraph>{say('calendarText')}</Paragraph>
      <Refused refusal={make.refusal ?? revoke.refusal} />
      <div role="status">
        {made === null ? null : (
          <>
            <Paragraph>{say('calendarOnce')}</Paragraph>
            <TextField label={say('calendarLink')} readOnly value={made.url} onChange={() => undefined} />
            <a className="nl-link" href={made.webcalUrl}>
              {say('calendarOpen')}
            </a>
          </>
        )}
        {isRevoked ? <Paragraph>{say('calendarRevoked')}</Paragraph> : null}
      </div>
      <div className="tve-buttons">
        <Button
          kind="secondary"
          isBusy={make.isBusy}
          onClick={() =>
            void make.attempt({}).then((link) => {
              setIsRevoked(false);
              if (link) setMade(link);
            })
          }
        >
          {hasLink ? say('calendarAnew') : say('calendarMake')}
        </Button>
        {hasLink ? (
          <Button
            kind="subtle"
            isBusy={revoke.isBusy}
            onClick={() =>
              void revoke.attempt({}).then((done) => {
                if (!done) return;
                setMade(null);
                setIsRevoked(true);
                again({ requestPolicy: 'network-only' });
              })
            }
          >
            {say('calendarRevoke')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
