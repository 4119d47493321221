import { useState } from 'react';
import { clockInWords, dateInWords, localDate, weekdayInWords } from '#wording';

import { Button } from '../../components/button.js';
import { TextLink } from '../../components/text-link.js';
import type { WeekDay } from '../../lib/graphql/generated/schema.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import type { AgreementInList } from './all-agreements.js';
import { monthAfter, monthOf, timesToCome, weeksOf } from './agreements.rules.js';

const WEEK: readonly WeekDay[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A month with what comes in it; on a narrow screen just the days on which there is something. */
export function MonthTable({
  agreements,
  now,
}: {
  readonly agreements: readonly AgreementInList[];
  readonly now: Date;
}) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const [month, setMonth] = useState(() => monthOf(now, ZONE));
  const today = localDate(now, ZONE);
  const times = timesToCome(agreements, now);
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01`),
  );
  return (
    <div>
      <div className="tve-row">
        <Button kind="secondary" onClick={() => setMonth(monthAfter(month, -1))}>
          {say('monthBefore')}
        </Button>
        <Button kind="secondary" onClick={() => setMonth(monthAfter(month, 1))}>
          {say('monthAfter')}
        </Button>
      </div>
      <table className="tve-month">
        <caption aria-live="polite">{name}</caption>
        <thead>
          <tr>
            {WEEK.map((day) => (
              <th key={day} scope="col">
                <abbr title={weekdayInWords(day, locale)}>{weekdayInWords(day, locale).slice(0, 2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, row) => (
            <tr key={row}>
              {week.map((date, at) => {
                const here = times.filter(({ time }) => time.localStart.startsWith(date ?? '-'));
                return (
                  <td key={at} className={here.length > 0 ? 'tve-month__busy' : undefined}>
                    {date === null ? null : (
                      <span aria-current={date === today ? 'date' : undefined}>
                        <span aria-hidden="true">{Number(date.slice(8))}</span>
                        <span className="tve-hidden">{dateInWords(date, locale, today)}</span>
                      </span>
                    )}
                    {here.map((one) => (
                      <span key={one.time.id} className="tve-month__wide">
                        <InCalendar {...one} />
                      </span>
                    ))}
                    {here.length > 0 ? (
                      <span className="tve-month__narrow" aria-hidden="true">
                        ●
                      </span>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="tve-month__narrow">
        {times
          .filter(({ time }) => time.localStart.startsWith(month))
          .map((one) => (
            <li key={one.time.id}>
              {dateInWords(one.time.localStart.slice(0, 10), locale, today)}: <InCalendar {...one} />
            </li>
          ))}
      </ul>
    </div>
  );
}

type InCalendarProps = ReturnType<typeof timesToCome<AgreementInList>>[number];

function InCalendar({ time, agreement }: InCalendarProps) {
  const { locale } = useLanguage();
  return (
    <TextLink to={`/agreements/${agreement.id}`}>
      {clockInWords(time.localStart.slice(11, 16), locale)} {agreement.other.firstName}
    </TextLink>
  );
}
