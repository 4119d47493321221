import { useEffect, useState, type ReactNode } from 'react';

import { useWords } from '../lib/wording/wording.js';
import { Acting } from './acting.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { NewPage } from './new-page.js';

/** What stands around every page: the way to its content, the bar on top, the state of the connection, the foot. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const say = useWords('app');
  return (
    <>
      <a className="nl-skip-link tve-skip" href="#content">
        {say('toContent')}
      </a>
      <Header />
      <Connection />
      <Acting />
      <main id="content" tabIndex={-1} className="tve-main">
        <NewPage />
        {children}
      </main>
      <Footer />
    </>
  );
}

/** Says when there is no connection, and that nothing is lost. */
function Connection() {
  const say = useWords('app');
  const [isOnline, setIsOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setIsOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return (
    <div role="status" className="tve-connection">
      {isOnline ? null : <p className="utrecht-alert utrecht-alert--warning">{say('offline')}</p>}
    </div>
  );
}
