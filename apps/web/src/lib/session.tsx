import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Provider, type Client } from 'urql';
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
/** Who wrote the drafts that are kept; stays after signing out. */
const DRAFT_OWNER = 'draft-owner';
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
    // Somebody else is there in another tab, or in whose name: this one is asked as the same person.
    const follow = ({ key }: StorageEvent): void => {
      if (key === KEPT_ACTING || key === KEPT_ME) change.begin(readKept<ActedFor>(KEPT_ACTING));
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [change]);
  return (
    <Provider value={client}>
      <WhoIsIt client={client} renew={change.renew} actFor={change.actFor} actingFor={actingFor}>
        {children}
      </WhoIsIt>
    </Provider>
  );
}

interface WhoIsItProps extends Omit<Session, 'me'> {
  readonly client: Client;
  readonly children: ReactNode;
}

function WhoIsIt({ client, renew, actFor, actingFor, children }: WhoIsItProps) {
  const [known, setKnown] = useState<{ readonly client: Client; readonly me: Me | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void client
      .query(MeDocument, {}, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (!isWanted) return;
        if (data) handOver(data.me);
        // Without a connection it is whoever it was: what this browser kept can be read then.
        setKnown({ client, me: data ? data.me : readKept<Me>(KEPT_ME) });
      });
    return () => {
      isWanted = false;
    };
  }, [client]);
  // What another client was told is about whoever it was then.
  const me = known?.client === client ? known.me : undefined;
  const session = useMemo(() => ({ me, renew, actFor, actingFor }), [me, renew, actFor, actingFor]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Several people may use one computer: what is of one of them is gone before the next one is there. */
function handOver(me: Me | null): void {
  if (readKept<Me>(KEPT_ME)?.id !== me?.id) {
    const actingFor = readKept<ActedFor>(KEPT_ACTING);
    forgetKept(OWN);
    if (actingFor?.id === me?.id) keep(KEPT_ACTING, actingFor);
  }
  keep(KEPT_ME, me);
  if (me === null) return;
  // A visitor's draft goes along to whoever signs in.
  const owner = readKept<string>(DRAFT_OWNER);
  if (owner !== null && owner !== me.id) forgetKept(DRAFTS);
  keep(DRAFT_OWNER, me.id);
}

/** Who is signed in, and how to begin anew. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session above this place.');
  return session;
}
