import { useState } from 'react';

import { useDeed } from '../../lib/deed.js';
import { SaveProfileDocument, type ProfilePartsFragment } from '../../lib/graphql/generated/residents.js';
import type { SaveProfileInput } from '../../lib/graphql/generated/schema.js';
import { today } from '../../lib/wording/moments.js';
import { profileInput } from './profile.rules.js';

/** Saves a part of the profile; the rest stays as it is. */
export function useSavePart(profile: ProfilePartsFragment) {
  const deed = useDeed(SaveProfileDocument);
  const [isSaved, setIsSaved] = useState(false);
  return {
    deed,
    isSaved,
    save: async (changed: Partial<SaveProfileInput>): Promise<void> => {
      setIsSaved(false);
      const input = profileInput(profile, changed, today());
      if (input && (await deed.attempt({ input }))) setIsSaved(true);
    },
  };
}
