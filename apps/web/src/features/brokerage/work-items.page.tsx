import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { ButtonLink } from '../../components/button.js';
import { OneOf } from '../../components/choices.js';
import { Outcome } from '../../components/outcome.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { WorkItemsDocument } from '../../lib/graphql/generated/brokerage.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';
import { WorkItemCard } from './work-item-card.js';

/** What there is to do in the areas of a broker, or what was done. */
export function WorkItemsPage() {
  const say = useWords('brokerage');
  const [search, setSearch] = useSearchParams();
  const [finished, setFinished] = useState<string | null>(null);
  const state = search.get('state') === 'done' ? 'done' : 'open';
  return (
    <DeskPage title={say('todoTitle')}>
      <OneOf
        legend={say('whichItems')}
        choices={[
          { value: 'open', text: say('openItems') },
          { value: 'done', text: say('doneItems') },
        ]}
        value={state}
        onChange={(next) => setSearch(next === 'done' ? { state: next } : {}, { replace: true })}
      />
      {finished === null ? null : (
        <Outcome key={finished}>
          <Paragraph>{say('finished')}</Paragraph>
        </Outcome>
      )}
      <PagedList
        key={state}
        document={WorkItemsDocument}
        variables={{ state }}
        also={['WorkItem', 'Post', 'MediatedTalks', 'ReportDecided', 'AppealDecided', 'CallBackAsked']}
        connectionOf={(data) => data.workItems}
        keyOf={({ id }) => id}
        empty={
          <>
            <Paragraph>{state === 'open' ? say('nothingToDo') : say('nothingDone')}</Paragraph>
            <ButtonLink kind="secondary" to="/desk/matches">
              {say('toMatches')}
            </ButtonLink>
          </>
        }
      >
        {(item) => <WorkItemCard item={item} onFinished={() => setFinished(item.id)} />}
      </PagedList>
    </DeskPage>
  );
}
