import { useSearchParams } from 'react-router';
import { dateInWords, howFar, localDate, wallTimeInWords } from '#wording';

import { Answered } from '../../components/answered.js';
import { ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { OneOf } from '../../components/choices.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { AgreementsDocument, type AgreementsQuery } from '../../lib/graphql/generated/negotiation-agreements.js';
import { useKeptAnswer } from '../../lib/kept-answer.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { useAllAgreements, type AgreementInList } from './all-agreements.js';
import { timesToCome } from './agreements.rules.js';
import { KeptNotice } from './kept-notice.js';
import { MonthTable } from './month-table.js';
import './negotiation.css';
import { useNow } from './use-now.js';

/** All agreements: what comes first, as a list or a month, and each of them. */
export function AgreementsPage() {
  const say = useWords('agreements');
  const now = useNow();
  const { query, keptAt } = useKeptAnswer('agreements', AgreementsDocument, { after: null });
  return (
    <Page title={say('title')}>
      <KeptNotice keptAt={keptAt} now={now} />
      <Answered query={query}>{({ myAgreements }) => <Agreements first={myAgreements} now={now} />}</Answered>
    </Page>
  );
}

function Agreements({ first, now }: { readonly first: AgreementsQuery['myAgreements']; readonly now: Date }) {
  const say = useWords('agreements');
  const agreements = useAllAgreements(first);
  const [search, setSearch] = useSearchParams();
  const view = search.get('view') === 'month' ? 'month' : 'list';
  if (agreements.length === 0)
    return (
      <>
        <Paragraph>{say('none')}</Paragraph>
        <div className="tve-row">
          <ButtonLink to="/look">{say('lookAround')}</ButtonLink>
          <ButtonLink to="/talks" kind="secondary">
            {say('toTalks')}
          </ButtonLink>
        </div>
      </>
    );
  return (
    <>
      <Heading level={2}>{say('toCome')}</Heading>
      <OneOf
        legend={say('view')}
        choices={[
          { value: 'list', text: say('asList') },
          { value: 'month', text: say('asMonth') },
        ]}
        value={view}
        onChange={(next) => setSearch(next === 'month' ? { view: next } : {}, { replace: true })}
      />
      {view === 'month' ? (
        <MonthTable agreements={agreements} now={now} />
      ) : (
        <Coming agreements={agreements} now={now} />
      )}
      <Heading level={2}>{say('all')}</Heading>
      <ul className="tve-list">
        {agreements.map((agreement) => (
          <li key={agreement.id} className="tve-card">
            <Heading level={3}>
              <TextLink to={`/agreements/${agreement.id}`}>{agreement.postTitle}</TextLink>
            </Heading>
            <Paragraph>{say('withSide', { side: agreement.yourSide, name: agreement.other.firstName })}</Paragraph>
            <Paragraph kind="soft">{say('state', { state: agreement.state })}</Paragraph>
          </li>
        ))}
      </ul>
      <Paragraph>
        <TextLink to="/talks">{say('toTalks')}</TextLink>
      </Paragraph>
      <Paragraph>
        <TextLink to="/account/calendar">{say('calendarTitle')}</TextLink>
      </Paragraph>
    </>
  );
}

const MOST_SHOWN = 8;

/** What comes next, over all agreements. */
function Coming({ agreements, now }: { readonly agreements: readonly AgreementInList[]; readonly now: Date }) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const times = timesToCome(agreements, now);
  if (times.length === 0) return <Paragraph>{say('nothingToCome')}</Paragraph>;
  const shown = times.slice(0, MOST_SHOWN);
  const last = shown.at(-1);
  return (
    <>
      <ul className="tve-list">
        {shown.map(({ time, agreement }) => (
          <li key={time.id} className="tve-card">
            <Paragraph>
              <strong>{wallTimeInWords(time.localStart, locale, now, time.zone)}</strong>,{' '}
              {howFar(new Date(time.startsAt), time.zone, locale, now)}
            </Paragraph>
            <Paragraph>
              {agreement.terms.activity?.name ?? agreement.postTitle}{' '}
              <TextLink to={`/agreements/${agreement.id}`}>
                {say('withWhom', { name: agreement.other.firstName })}
              </TextLink>
            </Paragraph>
          </li>
        ))}
      </ul>
      {times.length > shown.length && last !== undefined ? (
        <Paragraph kind="soft">
          {say('moreAfter', {
            count: times.length - shown.length,
            day: dateInWords(last.time.localStart.slice(0, 10), locale, localDate(now, ZONE)),
          })}
        </Paragraph>
      ) : null}
    </>
  );
}
