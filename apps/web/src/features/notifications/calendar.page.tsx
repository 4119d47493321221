import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Outcome } from '../../components/outcome.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import {
  MakeCalendarLinkDocument,
  MyCalendarLinkDocument,
  RevokeCalendarLinkDocument,
} from '../../lib/graphql/generated/notifications.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

const ALSO = { additionalTypenames: ['CalendarLink', 'NewCalendarLink', 'CalendarLinkRevoked'] };

/** The secret link to one's own times: made, shown once, taken away. */
export function CalendarPage() {
  const say = useWords('notifications');
  const { day } = useMoments();
  const query = useQuery({ query: MyCalendarLinkDocument, context: ALSO });
  const [made, setMade] = useState<{ readonly url: string; readonly webcalUrl: string } | null>(null);
  const [isGone, setIsGone] = useState(false);
  const making = useDeed(MakeCalendarLinkDocument);
  const revoking = useDeed(RevokeCalendarLinkDocument);
  const make = async (): Promise<void> => {
    const link = await making.attempt({});
    if (link) setMade(link);
    setIsGone(false);
  };
  const revoke = async (): Promise<void> => {
    if (!(await revoking.attempt({}))) return;
    setMade(null);
    setIsGone(true);
  };
  return (
    <Page title={say('calendarTitle')}>
      <Paragraph kind="lead">{say('calendarIntro')}</Paragraph>
      <Refused by={latestOf(making, revoking)} />
      <div role="status">{isGone ? <Paragraph>{say('linkRevoked')}</Paragraph> : null}</div>
      {made === null ? null : (
        <Outcome key={made.url}>
          <Paragraph>{say('linkOnce')}</Paragraph>
          <Paragraph>{say('linkSecret')}</Paragraph>
          <TextField label={say('linkLabel')} readOnly value={made.url} onChange={() => undefined} />
          <Paragraph>
            <a className="nl-link" href={made.webcalUrl}>
              {say('addToCalendar')}
            </a>
          </Paragraph>
        </Outcome>
      )}
      <Answered query={query}>
        {({ myCalendarLink }) => (
          <>
            <Paragraph>
              {myCalendarLink === null
                ? say('calendarNone')
                : say('calendarThere', { day: day(myCalendarLink.madeAt) })}
            </Paragraph>
            {myCalendarLink === null ? null : <Paragraph kind="soft">{say('newLinkHint')}</Paragraph>}
            <div className="tve-buttons">
              <Button isBusy={making.isBusy} onClick={() => void make()}>
                {say(myCalendarLink === null ? 'makeLink' : 'makeNewLink')}
              </Button>
              {myCalendarLink === null ? null : (
                <Button kind="secondary" isBusy={revoking.isBusy} onClick={() => void revoke()}>
                  {say('revokeLink')}
                </Button>
              )}
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}
