import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import './theme/neutral.css';
import './theme/base.css';
import { App } from './app/app.js';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without it everything works but the reading without a connection.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
