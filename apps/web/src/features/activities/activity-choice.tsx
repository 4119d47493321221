import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { OneOf } from '../../components/choices.js';
import { Select } from '../../components/select.js';
import { ActivitiesDocument, type ActivitiesQuery } from '../../lib/graphql/generated/activities.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';

interface ActivityChoiceProps {
  readonly label: string;
  /** Slug of the activity, or null while none is chosen. */
  readonly value: string | null;
  readonly onChange: (slug: string | null) => void;
}

/** What it is about: a group first, then one activity of it. */
export function ActivityChoice(props: ActivityChoiceProps) {
  const { locale } = useLanguage();
  const query = useQuery({ query: ActivitiesDocument, variables: { locale } });
  return <Answered query={query}>{({ activities }) => <Choice {...props} groups={activities} />}</Answered>;
}

interface ChoiceProps extends ActivityChoiceProps {
  readonly groups: ActivitiesQuery['activities'];
}

function Choice({ label, value, onChange, groups }: ChoiceProps) {
  const say = useWords('activities');
  const groupOfValue = groups.find(({ activities }) => activities.some(({ slug }) => slug === value))?.slug ?? null;
  const [opened, setOpened] = useState<string | null>(null);
  const group = groups.find(({ slug }) => slug === (opened ?? groupOfValue));
  return (
    <fieldset className="tve-choices">
      <legend>{label}</legend>
      <Select
        label={say('group')}
        none={say('chooseGroup')}
        choices={groups.map(({ slug, name }) => ({ value: slug, text: name }))}
        value={group?.slug ?? null}
        onChange={(slug) => {
          setOpened(slug);
          // An activity of another group is not what was meant any more.
          if (slug !== groupOfValue) onChange(null);
        }}
      />
      {group === undefined ? null : (
        <OneOf
          legend={say('activity')}
          choices={group.activities.map(({ slug, name }) => ({ value: slug, text: name }))}
          value={value}
          onChange={onChange}
        />
      )}
    </fieldset>
  );
}
