import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { DeskFiguresDocument, type DeskFiguresQuery } from '../../lib/graphql/generated/brokerage.js';
import { useWords } from '../../lib/wording/wording.js';
import { Bar } from './bar.js';
import { DeskPage } from './desk-page.js';

/** The areas of a broker in figures: as bars, and the numbers in a table beside them. */
export function FiguresPage() {
  const say = useWords('brokerage');
  const query = useQuery({ query: DeskFiguresDocument });
  return (
    <DeskPage title={say('figuresTitle')}>
      <Answered query={query}>
        {({ matchDeskCounts, aliveAtThreeMonths }) => (
          <>
            {matchDeskCounts ? <OpenNow counts={matchDeskCounts} /> : null}
            <Alive figures={aliveAtThreeMonths} />
          </>
        )}
      </Answered>
      <Button kind="secondary" onClick={() => window.print()}>
        {say('print')}
      </Button>
    </DeskPage>
  );
}

function OpenNow({ counts }: { readonly counts: NonNullable<DeskFiguresQuery['matchDeskCounts']> }) {
  const say = useWords('brokerage');
  const rows = [
    { name: say('countRequests'), count: counts.requests },
    { name: say('countOffers'), count: counts.offers },
    { name: say('countUnused'), count: counts.unusedOffers },
    { name: say('countWaiting'), count: counts.waitingLong },
  ];
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <>
      <Heading level={2}>{say('openNow')}</Heading>
      <table className="tve-table">
        <caption className="tve-hidden">{say('openNow')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('whatCounted')}</th>
            <th scope="col">{say('howMany')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <Bar value={count} full={most} />
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Alive({ figures }: { readonly figures: DeskFiguresQuery['aliveAtThreeMonths'] }) {
  const say = useWords('brokerage');
  return (
    <>
      <Heading level={2}>{say('aliveTitle')}</Heading>
      <Paragraph>{say('aliveIntro')}</Paragraph>
      {figures.length === 0 ? (
        <Paragraph>{say('aliveEmpty')}</Paragraph>
      ) : (
        <table className="tve-table">
          <caption className="tve-hidden">{say('aliveTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('areaName')}</th>
              <th scope="col">{say('agreements')}</th>
              <th scope="col">{say('stillAlive')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ area, agreements, alivePercent }) => (
              <tr key={area?.code ?? ''}>
                <th scope="row">
                  {area?.name ?? say('elsewhere')}
                  {alivePercent === null ? null : <Bar value={alivePercent} full={100} />}
                </th>
                <td>{agreements ?? say('tooFew')}</td>
                <td>{alivePercent === null ? say('tooFew') : say('percent', { percent: alivePercent })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
