import { useState } from 'react';
import { useQuery } from 'urql';

import { Alert } from '../../components/alert.js';
import { Answered } from '../../components/answered.js';
import { Arrival } from '../../components/arrival.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { useDeed } from '../../lib/deed.js';
import {
  SavedSearchesDocument,
  SaveSearchDocument,
  type SavedSearchPartsFragment,
} from '../../lib/graphql/generated/matching.js';
import { useWords } from '../../lib/wording/wording.js';
import { inputOfSearch } from './saved-search.rules.js';
import { SavedSearch } from './saved-search.js';

const CONTEXT = { additionalTypenames: ['SavedSearch'] };

/** Searches that are kept, and how one hears of what they find. */
export function AlertsPage() {
  const say = useWords('matching');
  const query = useQuery({ query: SavedSearchesDocument, context: CONTEXT });
  const [removed, setRemoved] = useState<SavedSearchPartsFragment | null>(null);
  return (
    <Page title={say('alertsTitle')}>
      <Paragraph kind="lead">{say('alertsIntro')}</Paragraph>
      <div role="status">
        {removed ? (
          <Arrival key={removed.id}>
            <Removed search={removed} onBack={() => setRemoved(null)} />
          </Arrival>
        ) : null}
      </div>
      <Answered query={query}>
        {({ mySavedSearches }) => (
          <>
            {mySavedSearches.length === 0 ? (
              <Paragraph>{say('alertsNone')}</Paragraph>
            ) : (
              <ul className="tve-list">
                {mySavedSearches.map((search) => (
                  <li key={search.id} className="tve-card">
                    <SavedSearch search={search} onRemoved={setRemoved} />
                  </li>
                ))}
              </ul>
            )}
            <div className="tve-buttons">
              <ButtonLink to="/look" kind="secondary">
                {say('toLook')}
              </ButtonLink>
            </div>
            <Paragraph>
              <TextLink to="/account/mail">{say('newFitsElsewhere')}</TextLink>
            </Paragraph>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Removed({ search, onBack }: { readonly search: SavedSearchPartsFragment; readonly onBack: () => void }) {
  const say = useWords('matching');
  const common = useWords('app');
  const save = useDeed(SaveSearchDocument);
  const undo = async (): Promise<void> => {
    if (await save.attempt({ input: inputOfSearch(search) })) onBack();
  };
  return (
    <Alert kind="info">
      <Paragraph>{say('removed', { name: search.name })}</Paragraph>
      <Refused by={save} />
      <Button kind="secondary" isBusy={save.isBusy} onClick={() => void undo()}>
        {common('undo')}
      </Button>
    </Alert>
  );
}
