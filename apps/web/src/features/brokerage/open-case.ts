import { useQuery } from 'urql';

import { WorkItemsDocument, type WorkItemPartsFragment } from '../../lib/graphql/generated/brokerage.js';

/** The open work item about a report or an appeal; null when it is not there, undefined while that is not known. */
export function useOpenCase(subjectId: string): WorkItemPartsFragment | null | undefined {
  const [{ data }] = useQuery({ query: WorkItemsDocument, variables: { state: 'open', first: 50 } });
  if (!data) return undefined;
  return data.workItems.edges.find(({ node }) => node.subjectId === subjectId)?.node ?? null;
}
