import { useEffect, useState } from 'react';
import { useClient } from 'urql';

import { AgreementsDocument, type AgreementsQuery } from '../../lib/graphql/generated/negotiation-agreements.js';

type Page = AgreementsQuery['myAgreements'];

/** One agreement as a list shows it. */
export type AgreementInList = Page['edges'][number]['node'];

/**
 * All agreements, when the first page of them is there: what comes is told over all of them, so the further pages are
 * read by themselves. Without a connection it is the first page.
 */
export function useAllAgreements({ edges, pageInfo }: Page): readonly AgreementInList[] {
  const client = useClient();
  const [further, setFurther] = useState<readonly AgreementInList[]>([]);
  const from = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const found: AgreementInList[] = [];
      let after = from;
      while (after !== null && isWanted) {
        const { data } = await client.query(AgreementsDocument, { after }).toPromise();
        found.push(...(data?.myAgreements.edges.map(({ node }) => node) ?? []));
        after = data?.myAgreements.pageInfo.hasNextPage ? data.myAgreements.pageInfo.endCursor : null;
      }
      if (isWanted) setFurther(found);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [client, from]);
  return [...edges.map(({ node }) => node), ...further];
}
