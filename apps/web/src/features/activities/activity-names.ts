import { useCallback } from 'react';
import { useQuery } from 'urql';

import { ActivitiesDocument } from '../../lib/graphql/generated/activities.js';
import { useLanguage } from '../../lib/wording/wording.js';

/** Names activities and groups by their slugs, in the language of the screen; empty while they are on their way. */
export function useActivityNames(): (slug: string) => string {
  const { locale } = useLanguage();
  const [{ data }] = useQuery({ query: ActivitiesDocument, variables: { locale } });
  return useCallback(
    (slug) =>
      data?.activities.flatMap((group) => [group, ...group.activities]).find((one) => one.slug === slug)?.name ?? '',
    [data],
  );
}
