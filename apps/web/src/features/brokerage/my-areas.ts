import { useEffect, useState } from 'react';
import { useClient } from 'urql';

import { DeskAreaDocument } from '../../lib/graphql/generated/brokerage.js';
import { useSession } from '../../lib/session.js';

/** An area of a broker, or one in it. */
export interface DeskArea {
  readonly code: string;
  readonly name: string;
}

/** Where a broker works: the areas that are theirs, and the neighbourhoods in them; null while that is not known. */
export function useMyAreas(): { readonly own: readonly DeskArea[]; readonly homes: readonly DeskArea[] } | null {
  const client = useClient();
  const { me } = useSession();
  const codes = me?.brokerOf.join(' ') ?? '';
  const [areas, setAreas] = useState<ReturnType<typeof useMyAreas>>(null);
  useEffect(() => {
    let isWanted = true;
    const read = codes
      .split(' ')
      .filter(Boolean)
      .map((code) => client.query(DeskAreaDocument, { code }, { requestPolicy: 'cache-first' }).toPromise());
    void Promise.all(read).then((answers) => {
      if (!isWanted) return;
      const own = answers.flatMap(({ data }) => (data?.area ? [data.area] : []));
      const below = answers.flatMap(({ data }) => data?.areas ?? []);
      // Nobody lives just in a municipality.
      const homes = [...own.filter(({ kind }) => kind !== 'municipality'), ...below];
      const byName = (one: DeskArea, other: DeskArea): number => one.name.localeCompare(other.name, 'nl');
      setAreas({
        own,
        homes: [...new Map(homes.map((area) => [area.code, area])).values()].toSorted(byName),
      });
    });
    return () => {
      isWanted = false;
    };
  }, [client, codes]);
  return areas;
}
