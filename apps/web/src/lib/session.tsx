import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { Provider, useQuery } from 'urql';
import type { ReactNode } from 'react';

import { closeLiveSocket, makeClient } from './graphql/client.js';
import { MeDocument, type MeQuery } from './graphql/generated/accounts.js';
import { forgetKept, keep, readKept } from './kept.js';

/** Who uses this browser. */
export type Me = NonNullable<MeQuery['me']>;

interface Session {
  /** Null for somebody who is not signed in; undefined while that is not known. */
  readonly me: Me | null | undefined;
  /** To be called when somebody signed in or out: nothing that was read before stays. */
  readonly renew: () => void;
}

/** Names of what this browser keeps about whoever is signed in begin so. */
export const OWN = 'own:';

const KEPT_ME = `${OWN}me`;

const SessionContext = createContext<Session | null>(null);

/** The client of the api for everything below, and who is signed in. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [client, setClient] = useState(makeClient);
  const renew = useMemo(
    () => () => {
      forgetKept(OWN);
      closeLiveSocket();
      setClient(makeClient());
    },
    [],
  );
  return (
    <Provider value={client}>
      <WhoIsIt renew={renew}>{children}</WhoIsIt>
    </Provider>
  );
}

function WhoIsIt({ renew, children }: { readonly renew: () => void; readonly children: ReactNode }) {
  const [{ data, error }] = useQuery({ query: MeDocument, requestPolicy: 'cache-and-network' });
  // Without a connection it is whoever it was: what this browser kept can be read then.
  const me = data ? data.me : error ? readKept<Me>(KEPT_ME) : undefined;
  useEffect(() => {
    if (data) keep(KEPT_ME, data.me);
  }, [data]);
  const session = useMemo(() => ({ me, renew }), [me, renew]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in, and how to begin anew. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session above this place.');
  return session;
}
