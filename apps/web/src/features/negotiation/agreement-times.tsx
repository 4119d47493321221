import { useEffect, useRef, useState } from 'react';
import { howFar, lengthInWords, momentInWords, wallTimeInWords } from '#wording';

import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import type { OccurrenceAction } from '../../lib/graphql/generated/schema.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import type { AgreementShown } from './agreement.page.js';
import { isAhead, isToCome } from './agreements.rules.js';
import { Contact } from './contact.js';
import { TimePanel } from './time-panel.js';

export type TimeShown = AgreementShown['occurrences'][number];

interface AgreementTimesProps {
  readonly times: readonly TimeShown[];
  readonly name: string;
  readonly now: Date;
  readonly isReadOnly: boolean;
  readonly onDone: (did: string) => void;
}

const AT_FIRST = 4;

/** The times of an agreement: what is to come first, what is over behind one press. */
export function AgreementTimes({ times, ...rest }: AgreementTimesProps) {
  const say = useWords('agreements');
  const common = useWords('app');
  const [isLong, setIsLong] = useState(false);
  const toCome = times.filter((time) => isAhead(time, rest.now));
  const over = times.filter((time) => !isAhead(time, rest.now)).reverse();
  const shown = isLong ? toCome : toCome.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="agreement-times">
      <Heading level={2} id="agreement-times">
        {say('times')}
      </Heading>
      {toCome.length === 0 ? <Paragraph>{say('nothingToCome')}</Paragraph> : null}
      <OnPaper times={times.filter((time) => isToCome(time, rest.now))} now={rest.now} />
      <ul className="tve-list tve-no-print">
        {shown.map((time, at) => (
          <TimeInList key={time.id} time={time} arrives={at === AT_FIRST} {...rest} />
        ))}
      </ul>
      {shown.length < toCome.length ? (
        <div className="tve-buttons">
          <Button kind="secondary" onClick={() => setIsLong(true)}>
            {common('more')}
          </Button>
        </div>
      ) : null}
      {over.length === 0 ? null : (
        <details className="tve-more tve-no-print">
          <summary>{say('timesOver', { count: over.length })}</summary>
          <ul className="tve-list">
            {over.map((time) => (
              <TimeInList key={time.id} time={time} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** So many times fit on a page for the fridge. */
const ON_PAPER = 12;

/** The next times as they are printed: days and hours alone, since how far they are changes. */
function OnPaper({ times, now }: Pick<AgreementTimesProps, 'times' | 'now'>) {
  const { locale } = useLanguage();
  return (
    <ul className="tve-on-paper">
      {times.slice(0, ON_PAPER).map((time) => (
        <li key={time.id}>{wallTimeInWords(time.localStart, locale, now, time.zone)}</li>
      ))}
    </ul>
  );
}

interface TimeInListProps extends Omit<AgreementTimesProps, 'times'> {
  readonly time: TimeShown;
  /** It is the first one that more were asked for: reader and keyboard go on here. */
  readonly arrives?: boolean;
}

function TimeInList({ time, arrives = false, name, now, isReadOnly, onDone }: TimeInListProps) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const [open, setOpen] = useState<OccurrenceAction | null>(null);
  const card = useRef<HTMLLIElement>(null);
  const [isFirstNew] = useState(arrives);
  useEffect(() => {
    if (isFirstNew) card.current?.focus();
  }, [isFirstNew]);
  const [starts, ends] = [new Date(time.startsAt), new Date(time.endsAt)];
  const minutes = Math.round((ends.getTime() - starts.getTime()) / 60_000);
  return (
    <li ref={card} tabIndex={-1} className="tve-card tve-arrival">
      <Paragraph>
        <strong>{wallTimeInWords(time.localStart, locale, now, time.zone)}</strong>, {lengthInWords(minutes, locale)},{' '}
        {howFar(starts, time.zone, locale, now)}
      </Paragraph>
      {time.state === 'planned' ? null : <Paragraph>{say('timeState', { state: time.state })}</Paragraph>}
      {time.move === null ? null : (
        <Paragraph>
          {say('moveAsked', {
            mine: time.move.mine ? 'yes' : 'no',
            name,
            moment: momentInWords(new Date(`${time.move.localStart}:00Z`), 'UTC', locale, now),
          })}
        </Paragraph>
      )}
      {time.standIn === null ? null : (
        <>
          <Paragraph>{say('standIn', { state: time.standIn.state, name: time.standIn.person.firstName })}</Paragraph>
          {time.standIn.contact === null ? null : <Contact contact={time.standIn.contact} />}
        </>
      )}
      {ends < now && time.state !== 'cancelled' && time.state !== 'skipped' ? (
        <Paragraph>
          <TextLink to={`/afterwards/${time.id}`}>{say('afterwards')}</TextLink>
        </Paragraph>
      ) : null}
      {isReadOnly ? null : open === null ? (
        <div className="tve-row tve-no-print">
          {time.allowedActions.map((action) => (
            <Button
              key={action}
              kind={action === 'acceptMove' || action === 'consentToStandIn' ? 'primary' : 'subtle'}
              onClick={() => setOpen(action)}
            >
              {say('action', { action })}
              <span className="tve-hidden"> {wallTimeInWords(time.localStart, locale, now, time.zone)}</span>
            </Button>
          ))}
        </div>
      ) : (
        <TimePanel
          key={open}
          action={open}
          time={time}
          name={name}
          now={now}
          onDone={(did) => {
            setOpen(null);
            onDone(did);
          }}
          onClose={() => {
            setOpen(null);
            card.current?.focus();
          }}
        />
      )}
    </li>
  );
}
