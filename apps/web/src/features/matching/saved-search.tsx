import { useQuery } from 'urql';

import { Button, ButtonLink } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { Select } from '../../components/select.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import { AreaDocument } from '../../lib/graphql/generated/areas.js';
import {
  ChangeSavedSearchDocument,
  RemoveSavedSearchDocument,
  type SavedSearchPartsFragment,
} from '../../lib/graphql/generated/matching.js';
import { useWords } from '../../lib/wording/wording.js';
import { useActivityNames } from '../activities/activity-names.js';
import { addressOf } from '../marketplace/look.rules.js';
import { usePostWords } from '../marketplace/post-words.js';
import { HEARINGS, inputOfSearch, lookOfSearch } from './saved-search.rules.js';

interface SavedSearchProps {
  readonly search: SavedSearchPartsFragment;
  readonly onRemoved: (search: SavedSearchPartsFragment) => void;
}

/** A kept search: what it looks for, how one hears of it, and the way to it. */
export function SavedSearch({ search, onRemoved }: SavedSearchProps) {
  const say = useWords('matching');
  const words = usePostWords();
  const nameOf = useActivityNames();
  const change = useDeed(ChangeSavedSearchDocument);
  const remove = useDeed(RemoveSavedSearchDocument);
  const [area] = useQuery({ query: AreaDocument, variables: { code: search.areaCode } });
  const said = [
    say(search.kind === 'request' ? 'requests' : 'offers'),
    area.data?.area?.name ?? '',
    ...search.activities.map(nameOf),
    ...(search.dayParts.length === 0 ? [] : words.when(null, search.dayParts)),
    search.languages.length === 0 ? '' : words.languages(search.languages),
    search.words,
  ].filter((text) => text !== '');
  const drop = async (): Promise<void> => {
    if (await remove.attempt({ id: search.id })) onRemoved(search);
  };
  return (
    <>
      <Heading level={2}>{search.name}</Heading>
      <Paragraph>{said.join(' · ')}</Paragraph>
      <Select
        label={say('hears')}
        choices={HEARINGS.map((how) => ({ value: how, text: say('hearsHow', { how }) }))}
        value={search.hears}
        onChange={(how) => void change.attempt({ id: search.id, input: inputOfSearch(search, how ?? 'off') })}
      />
      <Refused by={latestOf(change, remove)} />
      <div className="tve-buttons">
        <ButtonLink to={`/look${addressOf(lookOfSearch(search))}`} kind="secondary">
          {say('show')} <span className="tve-hidden">{search.name}</span>
        </ButtonLink>
        <Button kind="subtle" isBusy={remove.isBusy} onClick={() => void drop()}>
          {say('remove')} <span className="tve-hidden">{search.name}</span>
        </Button>
      </div>
    </>
  );
}
