import { useState } from 'react';
import { useQuery } from 'urql';
import { weekdayInWords } from '#wording';

import { Button, ButtonLink } from '../../components/button.js';
import { OneOf } from '../../components/choices.js';
import { languageChoices } from '../../components/language-choice.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { ActivitiesDocument } from '../../lib/graphql/generated/activities.js';
import { MyProfileDocument } from '../../lib/graphql/generated/residents.js';
import { useSession } from '../../lib/session.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { addressOf, DAYS, NEAR, PARTS, type Look } from './look.rules.js';

interface LookFiltersProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
}

/** What is looked for; each choice counts at once, words when they are sent. */
export function LookFilters({ look, onChange }: LookFiltersProps) {
  const say = useWords('marketplace');
  // It stays open when its last choice is taken back: the choice that has the focus is in it.
  const [isOpen, setIsOpen] = useState(
    look.group !== null || look.day !== null || look.part !== null || look.language !== null,
  );
  const [typed, setTyped] = useState({ words: look.words, text: look.words ?? '' });
  // Another address brings other words.
  if (typed.words !== look.words) setTyped({ words: look.words, text: look.words ?? '' });
  return (
    <form
      role="search"
      aria-label={say('filters')}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ ...look, words: typed.text.trim() || null });
      }}
    >
      <TextField
        label={say('words')}
        type="search"
        maxLength={200}
        value={typed.text}
        onChange={(text) => setTyped({ words: look.words, text })}
      />
      <OneOf
        legend={say('filterKind')}
        choices={[
          { value: 'both', text: say('allKinds') },
          { value: 'request', text: say('requests') },
          { value: 'offer', text: say('offers') },
        ]}
        value={look.kind ?? 'both'}
        onChange={(kind) => onChange({ ...look, kind: kind === 'both' ? null : kind })}
      />
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{say('moreFilters')}</summary>
        <MoreFilters look={look} onChange={onChange} />
      </details>
      <div className="tve-buttons">
        <Button type="submit">{say('search')}</Button>
        <NearMe look={look} />
        {addressOf(look) === '' ? null : (
          <ButtonLink to="/look" kind="subtle">
            {say('clearFilters')}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

function MoreFilters({ look, onChange }: LookFiltersProps) {
  const say = useWords('marketplace');
  const common = useWords('app');
  const { locale } = useLanguage();
  const [{ data }] = useQuery({ query: ActivitiesDocument, variables: { locale } });
  const groups = data?.activities ?? [];
  const group = groups.find(
    ({ slug, activities }) => slug === look.group || activities.some((one) => one.slug === look.activity),
  );
  const named = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, text: name });
  return (
    <div className="tve-filters">
      <Select
        label={say('filterGroup')}
        none={say('allGroups')}
        choices={groups.map(named)}
        value={group?.slug ?? null}
        onChange={(slug) => onChange({ ...look, group: slug, activity: null })}
      />
      {group === undefined ? null : (
        <Select
          label={say('filterActivity')}
          none={say('everyActivity')}
          choices={group.activities.map(named)}
          value={look.activity}
          onChange={(activity) => onChange({ ...look, group: group.slug, activity })}
        />
      )}
      <Select
        label={say('filterDay')}
        none={say('everyDay')}
        choices={DAYS.map((day) => ({ value: day, text: weekdayInWords(day, locale) }))}
        value={look.day}
        onChange={(day) => onChange({ ...look, day })}
      />
      <Select
        label={say('filterPart')}
        none={say('everyPart')}
        choices={PARTS.map((part) => ({ value: part, text: common('partOfDay', { part }) }))}
        value={look.part}
        onChange={(part) => onChange({ ...look, part })}
      />
      <Select
        label={say('filterLanguage')}
        none={say('everyLanguage')}
        choices={languageChoices(locale)}
        value={look.language}
        onChange={(language) => onChange({ ...look, language })}
      />
    </div>
  );
}

/** One's own area and what lies around it, for who told where that is. */
function NearMe({ look }: { readonly look: Look }) {
  const say = useWords('marketplace');
  const { me } = useSession();
  const [{ data }] = useQuery({ query: MyProfileDocument, pause: !me });
  const area = data?.myProfile.area?.code;
  if (area === undefined || (look.area === area && look.far === NEAR)) return null;
  return (
    <ButtonLink to={`/look${addressOf({ ...look, area, far: NEAR })}`} kind="secondary">
      {say('nearMe')}
    </ButtonLink>
  );
}
