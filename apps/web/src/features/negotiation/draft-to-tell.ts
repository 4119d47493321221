import type { ActivitiesQuery } from '../../lib/graphql/generated/activities.js';
import { termsInputOf, type TermsDraft } from './terms-form.rules.js';
import type { TermsToTell } from './terms-told.rules.js';

/** What stands in the form, as terms that can be told. */
export function draftToTell(draft: TermsDraft, groups: ActivitiesQuery['activities']): TermsToTell {
  const input = termsInputOf(draft);
  const activity = groups.flatMap(({ activities }) => activities).find(({ slug }) => slug === draft.activity);
  return { ...input, activity: activity ?? null };
}
