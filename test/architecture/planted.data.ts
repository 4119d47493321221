/** One file of the planted tree: its text, and the rules that its imports break (none: it must pass). */
export interface Planted {
  readonly path: string;
  readonly text: string;
  readonly breaks: readonly string[];
}

const file = (path: string, text: string, ...breaks: string[]): Planted => ({ path, text: `${text}\n`, breaks });
const door = (path: string, name: string): Planted => file(path, `export const ${name} = '${name}';`);

/** Imports that the rules allow, among them those that look most like a break. */
export const ALLOWED: readonly Planted[] = [
  door('libs/kernel/src/index.ts', 'kernel'),
  door('libs/platform/src/index.ts', 'platform'),
  door('libs/platform/src/testing/index.ts', 'testing'),
  door('libs/wording/src/index.ts', 'wording'),
  door('libs/wording/src/testing/index.ts', 'plainLanguage'),
  door('libs/wording/src/places-in-words.ts', 'innerWords'),
  door('libs/residents/src/index.ts', 'residents'),
  door('libs/residents/src/residents.service.ts', 'inner'),
  door('libs/marketplace/src/index.ts', 'marketplace'),
  door('libs/marketplace/src/api/index.ts', 'marketplaceApi'),
  door('libs/marketplace/src/jobs/index.ts', 'marketplaceJobs'),
  door('libs/negotiation/src/index.ts', 'negotiation'),
  door('libs/negotiation/src/jobs/index.ts', 'negotiationJobs'),
  door('libs/notifications/src/index.ts', 'notifications'),
  door('apps/api/src/app.ts', 'api'),
  door('dist/libs/residents/src/index.js', 'built'),
  file(
    'libs/negotiation/src/domain/talks.rules.ts',
    `import 'rrule-temporal';\nimport 'temporal-polyfill';\nimport '#kernel';\nimport '#wording';`,
  ),
  file('libs/negotiation/src/domain/talks.rules.spec.ts', `import '@jest/globals';\nimport './talks.rules.js';`),
  file(
    'libs/negotiation/src/data/talks.entity.ts',
    `import type { Turn } from './turn.entity.js';\nexport interface Talks { turns: Turn[] }`,
  ),
  file(
    'libs/negotiation/src/data/turn.entity.ts',
    `import type { Talks } from './talks.entity.js';\nexport interface Turn { talks: Talks }`,
  ),
  file('libs/negotiation/src/api/index.ts', `import '#marketplace';\nimport '#marketplace/api';`),
  file('libs/negotiation/src/negotiation.medium-spec.ts', `import '#platform/testing';\nimport '#residents';`),
  file(
    'libs/wording/src/dates-in-words.ts',
    `import type { kernel } from '#kernel';\nimport 'intl-messageformat';\nexport type Locale = typeof kernel;`,
  ),
  file('apps/web/src/terms.ts', `import '#wording';`),
  file('apps/web/src/catalogue.spec.ts', `import '#wording/testing';`),
  file('apps/api/src/main.ts', `import './app.js';\nimport '#negotiation/api';`),
  file('apps/worker/src/main.ts', `import '#negotiation/jobs';`),
  file('apps/cli/src/main.ts', `import '#negotiation/jobs';\nimport '../../api/src/app.js';`),
];

/** At least one forbidden import for each rule. */
export const FORBIDDEN: readonly Planted[] = [
  file('libs/kernel/src/clock.ts', `import 'pg';`, 'pure-kernel'),
  file('libs/kernel/src/upward.ts', `import '#platform';`, 'pure-kernel'),
  file('libs/residents/src/domain/mail.rules.ts', `import 'node:fs';`, 'pure-domain'),
  file('libs/residents/src/domain/store.rules.ts', `import '#platform';`, 'pure-domain'),
  file('libs/residents/src/domain/inward.rules.ts', `import '../residents.service.js';`, 'pure-domain'),
  file('libs/wording/src/zones.ts', `import 'temporal-polyfill';`, 'pure-wording'),
  file('libs/wording/src/files.ts', `import 'node:fs';`, 'pure-wording'),
  file('libs/wording/src/values.ts', `import '#kernel';`, 'wording-takes-types-of-the-kernel'),
  file('libs/negotiation/src/back-way.ts', `import '../../residents/src/residents.service.js';`, 'front-doors'),
  file('apps/api/src/back-way.ts', `import '../../../libs/residents/src/residents.service.js';`, 'apps-use-doors'),
  file('apps/worker/src/resolvers.ts', `import '#marketplace/api';`, 'api-door'),
  file('libs/marketplace/src/marketplace.module.ts', `import './api/index.js';`, 'api-door'),
  file('apps/api/src/processors.ts', `import '#marketplace/jobs';`, 'jobs-door'),
  file('libs/platform/src/up.ts', `import '#residents';`, 'rank-1-imports-only-lower-ranks'),
  file('libs/platform/src/sideways.ts', `import '#wording';`, 'rank-1-imports-only-lower-ranks'),
  file(
    'libs/areas/src/up.ts',
    `import type { residents } from '#residents';\nexport type Up = typeof residents;`,
    'rank-2-imports-only-lower-ranks',
  ),
  file('libs/residents/src/up.ts', `import '#marketplace';`, 'rank-3-imports-only-lower-ranks'),
  file('libs/marketplace/src/up.ts', `import '#negotiation';`, 'rank-4-imports-only-lower-ranks'),
  file('libs/organisations/src/up.ts', `import '#negotiation';`, 'rank-5-imports-only-lower-ranks'),
  file('libs/matching/src/sideways.ts', `import '#negotiation';`, 'rank-6-imports-only-lower-ranks'),
  file('libs/appreciation/src/up.ts', `import '#notifications';`, 'rank-7-imports-only-lower-ranks'),
  file('libs/brokerage/src/up.ts', `import '#notifications';`, 'rank-8-imports-only-lower-ranks'),
  file('libs/extra/src/index.ts', `import '#kernel';`, 'every-lib-has-a-rank'),
  file('libs/residents/src/process.ts', `import '../../../apps/api/src/app.js';`, 'libs-know-no-apps'),
  file('apps/web/app/server.ts', `import '../../api/src/app.js';`, 'web-stands-apart'),
  file('apps/web/app/rules.ts', `import '#residents';`, 'web-stands-apart'),
  file('apps/web/app/kernel.ts', `import '#kernel';`, 'web-stands-apart'),
  file(
    'apps/web/app/inner-words.ts',
    `import '../../../libs/wording/src/places-in-words.js';`,
    'apps-use-doors',
    'web-stands-apart',
  ),
  file('apps/web/app/checks.ts', `import '#wording/testing';`, 'web-ships-no-checks'),
  file('libs/accounts/src/egg.ts', `import './hen.js';`, 'no-cycles'), // a circle is told once
  file('libs/accounts/src/hen.ts', `import './egg.js';`),
  file('libs/areas/src/forgotten.ts', `export const forgotten = true;`, 'no-orphans'),
  file('libs/activities/src/lost.ts', `import './nowhere.js';`, 'everything-resolves'),
  file('libs/activities/src/built.ts', `import '../../../dist/libs/residents/src/index.js';`, 'doors-lead-to-source'),
];
