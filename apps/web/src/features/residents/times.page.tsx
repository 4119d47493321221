import { useState } from 'react';

import { DeedForm } from '../../components/deed-form.js';
import { WeekGrid } from '../../components/week-grid.js';
import type { ProfilePartsFragment } from '../../lib/graphql/generated/residents.js';
import type { DayPartInput } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import { OwnProfile } from './own-profile.js';
import { useSavePart } from './save-part.js';

/** When one mostly has time. */
export function TimesPage() {
  const say = useWords('residents');
  return (
    <OwnProfile title={say('timesTitle')} intro={say('timesIntro')}>
      {(profile) => <Form profile={profile} />}
    </OwnProfile>
  );
}

function Form({ profile }: { readonly profile: ProfilePartsFragment }) {
  const say = useWords('residents');
  const common = useWords('app');
  const [availability, setAvailability] = useState<readonly DayPartInput[]>(() =>
    profile.availability.map(({ day, part }) => ({ day, part })),
  );
  const { deed, isSaved, save } = useSavePart(profile);
  return (
    <DeedForm
      deed={deed}
      send={common('save')}
      isSaved={isSaved}
      onSend={() => void save({ availability: [...availability] })}
    >
      <WeekGrid legend={say('timesGrid')} value={availability} onChange={setAvailability} />
    </DeedForm>
  );
}
