import { CAST_PEOPLE } from '../demo/demo-cast.data.js';
import { DEMO_PASSWORD } from '../demo/demo-people.js';
import type { Ground } from './prepare.js';

/** What `npm start` prints when everything runs. */
export function welcome({ settings, desk }: Ground, demo: boolean, ms: number): string {
  const url = settings.PUBLIC_URL;
  return [
    '',
    `Tijd voor Elkaar runs at ${url} (ready in ${(ms / 1000).toFixed(1)} s)`,
    `  GraphQL      ${url}/graphql`,
    `  health       ${url}/health/ready`,
    ...(desk === null ? [] : [`  caught mail  ${desk}`]),
    ...(demo ? ['', `People of the demo world; everybody's password is "${DEMO_PASSWORD}":`, ...people()] : []),
    '',
    'Ctrl-C stops everything.',
  ].join('\n');
}

const people = (): string[] =>
  CAST_PEOPLE.map(({ firstName, email, roles }) => `  ${firstName.padEnd(8)} ${email.padEnd(24)} ${roles.join(', ')}`);
