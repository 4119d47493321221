import { Suspense } from 'react';
import { BrowserRouter } from 'react-router';

import { Busy } from '../components/busy.js';
import { SessionProvider } from '../lib/session.js';
import { LanguageProvider } from '../lib/wording/wording.js';
import { Catch } from './catch.js';
import { Coming } from './coming.js';
import { LastResort } from './last-resort.js';
import { Pages } from './pages.js';
import { Shell } from './shell.js';

/** Everything on the screen. */
export const App = () => (
  <LastResort>
    <LanguageProvider>
      <Coming />
      <SessionProvider>
        <BrowserRouter>
          <Suspense fallback={<Busy />}>
            <Shell>
              <Catch>
                <Suspense fallback={<Busy />}>
                  <Pages />
                </Suspense>
              </Catch>
            </Shell>
          </Suspense>
        </BrowserRouter>
      </SessionProvider>
    </LanguageProvider>
  </LastResort>
);
