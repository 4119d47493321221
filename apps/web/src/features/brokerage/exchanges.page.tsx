import { useState } from 'react';

import { Busy } from '../../components/busy.js';
import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Outcome } from '../../components/outcome.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { Select } from '../../components/select.js';
import { useDeed } from '../../lib/deed.js';
import {
  ExchangesOfAreaDocument,
  SetAsideExchangeDocument,
  type ExchangesOfAreaQuery,
} from '../../lib/graphql/generated/matches.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';
import { Introduce } from './introduce.js';
import { useMyAreas } from './my-areas.js';
import { ProposeRing } from './propose-ring.js';
import { Reasons } from './reasons.js';
import { RingsMade } from './rings-made.js';

type Exchange = NonNullable<ExchangesOfAreaQuery['exchangesOfArea']>['edges'][number]['node'];

/** Who could help each other, two by two or round a ring, and the rings that were proposed. */
export function ExchangesPage() {
  const say = useWords('deskMatches');
  const areas = useMyAreas();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asideId, setAsideId] = useState<string | null>(null);
  const areaCode = chosen ?? areas?.own[0]?.code;
  return (
    <DeskPage title={say('exchangesTitle')}>
      <Paragraph kind="lead">{say('exchangesIntro')}</Paragraph>
      {areas && areas.own.length > 1 ? (
        <Select
          label={say('area')}
          choices={areas.own.map(({ code, name }) => ({ value: code, text: name }))}
          value={areaCode ?? null}
          onChange={setChosen}
        />
      ) : null}
      {asideId === null ? null : (
        <Outcome key={asideId}>
          <Paragraph>{say('setAsideDone')}</Paragraph>
        </Outcome>
      )}
      {areaCode === undefined ? (
        <Busy />
      ) : (
        <PagedList
          key={areaCode}
          document={ExchangesOfAreaDocument}
          variables={{ areaCode }}
          also={['ExchangeSetAside', 'IntroductionMade']}
          connectionOf={({ exchangesOfArea }) => exchangesOfArea}
          keyOf={({ id }) => id}
          empty={<Paragraph>{say('exchangesEmpty')}</Paragraph>}
        >
          {(exchange) => <OneExchange exchange={exchange} onAside={() => setAsideId(exchange.id)} />}
        </PagedList>
      )}
      <Heading level={2}>{say('ringsTitle')}</Heading>
      <RingsMade />
    </DeskPage>
  );
}

interface OneExchangeProps {
  readonly exchange: Exchange;
  readonly onAside: () => void;
}

function OneExchange({ exchange: { id, legs }, onAside }: OneExchangeProps) {
  const say = useWords('deskMatches');
  const deed = useDeed(SetAsideExchangeDocument);
  const [first] = legs;
  const setAside = async (): Promise<void> => {
    if (await deed.attempt({ exchangeId: id })) onAside();
  };
  return (
    <>
      <Heading level={2}>{say('exchangeOf', { count: legs.length })}</Heading>
      <ol>
        {legs.map(({ helperId, offer, request, reasons }) => (
          <li key={helperId}>
            <Paragraph>
              <strong>{say('legOf', { helper: offer.author.firstName, helped: request.author.firstName })}</strong>
            </Paragraph>
            <Paragraph>{say('asksOffers', { request: request.title, offer: offer.title })}</Paragraph>
            <Paragraph kind="soft">{say('asRead', { name: request.author.firstName })}</Paragraph>
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ol>
      {legs.length === 2 && first ? <Introduce post={first.request} other={first.offer} /> : null}
      {legs.length > 2 ? <ProposeRing id={id} legs={legs} /> : null}
      <Refused by={deed} />
      <Paragraph kind="soft">{say('setAsideHint')}</Paragraph>
      <Button kind="subtle" isBusy={deed.isBusy} onClick={() => void setAside()}>
        {say('setAside')}
      </Button>
    </>
  );
}
