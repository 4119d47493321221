import { useEffect } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode, type UseQueryExecute, type CombinedError } from 'urql';

import { keep, readKept } from './kept.js';
import { OWN } from './session.js';

interface Kept<Data> {
  /** When it came, ISO 8601. */
  readonly at: string;
  readonly data: Data;
}

interface KeptAnswer<Data> {
  /** For `Answered`. */
  readonly query: readonly [
    { readonly data?: Data; readonly error?: CombinedError | undefined; readonly fetching: boolean },
    UseQueryExecute,
  ];
  /** Since when it is so, where this is what the browser kept because no connection was there; null for a fresh answer. */
  readonly keptAt: Date | null;
}

/** A query of one's own whose last answer stays readable in this browser without a connection, until signing out. */
export function useKeptAnswer<Data, Variables extends AnyVariables>(
  name: string,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): KeptAnswer<Data> {
  const key = `${OWN}${name}`;
  const [state, again] = useQuery({ query, variables });
  const { data, error, fetching, stale } = state;
  const isFresh = data !== undefined && error === undefined && !stale;
  useEffect(() => {
    if (isFresh) keep(key, { at: new Date().toISOString(), data } satisfies Kept<Data>);
  }, [key, isFresh, data]);
  const kept = error?.networkError ? readKept<Kept<Data>>(key) : null;
  if (kept === null) return { query: [state, again], keptAt: null };
  return { query: [{ data: kept.data, fetching }, again], keptAt: new Date(kept.at) };
}
