import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Provider, useQuery } from 'urql';
import type { ReactNode } from 'react';

import { askAnew, closeLiveSocket, makeClient } from './graphql/client.js';
import { MeDocument, type MeQuery } from './graphql/generated/accounts.js';
import { DRAFTS, forgetKept, keep, readKept } from './kept.js';
import { useLanguage } from './wording/wording.js';

/** Who uses this browser. */
export type Me = NonNullable<MeQuery['me']>;

/** Somebody in whose name a broker acts. */
export interface ActedFor {
  readonly id: string;
  readonly firstName: string;
}

interface Session {
  /** Null for somebody who is not signed in; undefined while that is not known. */
  readonly me: Me | null | undefined;
  /** To be called when somebody signed in or out: nothing that was read before stays. */
  readonly renew: () => void;
  /** In whose name everything is asked and done; null for one's own. */
  readonly actingFor: ActedFor | null;
  /** Begins to act in the name of somebody with a mandate, or stops with it. */
  readonly actFor: (person: ActedFor | null) => void;
}

/** Names of what this browser keeps about whoever is signed in begin so. */
export const OWN = 'own:';

const KEPT_ME = `${OWN}me`;
const KEPT_ACTING = `${OWN}acting-for`;

const SessionContext = createContext<Session | null>(null);

/** The client of the api for everything below, and who is signed in. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  // It outlives a reload: nobody goes on in their own name without knowing.
  const [actingFor, setActingFor] = useState(() => readKept<ActedFor>(KEPT_ACTING));
  const [client, setClient] = useState(() => makeClient(actingFor?.id ?? null));
  const { locale } = useLanguage();
  const asked = useRef(locale);
  useEffect(() => {
    if (asked.current === locale) return;
    asked.current = locale;
    askAnew(client);
  }, [locale, client]);
  const change = useMemo(() => {
    const begin = (person: ActedFor | null): void => {
      closeLiveSocket();
      setActingFor(person);
      setClient(makeClient(person?.id ?? null));
    };
    const actFor = (person: ActedFor | null): void => {
      forgetKept(OWN);
      // What was being written for one person is not to be read by another.
      forgetKept(DRAFTS);
      keep(KEPT_ACTING, person);
      begin(person);
    };
    const renew = (): void => {
      forgetKept(OWN);
      begin(null);
    };
    return { actFor, renew, begin };
  }, []);
  useEffect(() => {
    // Another tab began or stopped: this one is asked as the same person.
    const follow = ({ key }: StorageEvent): void => {
      if (key === KEPT_ACTING) change.begin(readKept<ActedFor>(KEPT_ACTING));
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [change]);
  return (
    <Provider value={client}>
      <WhoIsIt renew={change.renew} actFor={change.actFor} actingFor={actingFor}>
        {children}
      </WhoIsIt>
    </Provider>
  );
}

function WhoIsIt({ renew, actFor, actingFor, children }: Omit<Session, 'me'> & { readonly children: ReactNode }) {
  const [{ data, error }] = useQuery({ query: MeDocument, requestPolicy: 'cache-and-network' });
  // Without a connection it is whoever it was: what this browser kept can be read then.
  const me = data ? data.me : error ? readKept<Me>(KEPT_ME) : undefined;
  useEffect(() => {
    if (data) keep(KEPT_ME, data.me);
  }, [data]);
  const session = useMemo(() => ({ me, renew, actFor, actingFor }), [me, renew, actFor, actingFor]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in, and how to begin anew. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session above this place.');
  return session;
}
