import { readFileSync } from 'node:fs';

import { browserProgram } from './test/setup/browser.mjs';
import { redisIsThere } from './test/setup/servers.mjs';

const { imports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const doors = Object.fromEntries(
  Object.entries(imports).map(([door, { types }]) => [`^${door}$`, `<rootDir>/${types.slice(2)}`]),
);

const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
  moduleNameMapper: { ...doors, '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Modules are loaded once in each worker and not once for each test file.
  testEnvironment: '<rootDir>/test/setup/shared-environment.cjs',
  runtime: '<rootDir>/test/setup/shared-runtime.cjs',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.cache'],
};
const servers = {
  globalSetup: '<rootDir>/test/setup/servers.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-servers.mjs',
};
/** What runs on one engine alone: what is about Redis or several processes, what no queue has a part in, and the longest. */
const ONLY_ON = {
  redis: ['/redis-[^/]*$', '/three-apis[^/]*$'],
  postgres: [
    '/bad-input[^/]*$',
    '/doors-are-closed[^/]*$',
    '/exchanges[.][^/]*$',
    '/figures[.][^/]*$',
    '/known-operations[^/]*$',
    '/neighbourhood-map[^/]*$',
    '/s09-alerts[^/]*$',
    '/s15-changes[^/]*$',
    '/s17-[^/]*$',
    '/s18-[^/]*$',
    '/s2-stale-accept[^/]*$',
    '/s22-why-this-match[^/]*$',
    '/start[.][^/]*$',
    '/story-is-played[^/]*$',
    '/try-as[^/]*$',
  ],
};
const wholeSystem = (engine) => ({
  ...shared,
  ...servers,
  displayName: `e2e on ${engine}`,
  globals: { ENGINE: engine },
  testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
  testPathIgnorePatterns: ['/test/web/', ...ONLY_ON[engine === 'redis' ? 'postgres' : 'redis']],
});

const redis = redisIsThere();
if (!redis && process.env.REQUIRE_REDIS) throw new Error('The Redis leg cannot run: there is no redis-server program.');
if (!redis) {
  console.warn(
    'Skipped: the Redis leg. Neither REDIS_URL nor a redis-server program is there; all else runs on PostgreSQL.',
  );
}

const chromium = browserProgram();
if (chromium === null && process.env.REQUIRE_BROWSER)
  throw new Error('The browser leg cannot run: there is no Chromium. CHROMIUM_PATH can say where it is.');
if (chromium === null)
  console.warn('Skipped: the browser leg. There is no Chromium; CHROMIUM_PATH can say where it is.');

const screens = {
  ...shared,
  ...servers,
  displayName: 'screens',
  globals: { CHROMIUM: chromium },
  testMatch: ['<rootDir>/test/web/**/*.e2e-spec.ts'],
};

export default {
  maxWorkers: 2,
  // Modules of ended files stay in memory: a worker that has grown gives way to a new one.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'] },
    {
      ...shared,
      ...servers,
      displayName: 'services',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.medium-spec.ts'],
    },
    wholeSystem('postgres'),
    ...(redis ? [wholeSystem('redis')] : []),
    ...(chromium === null ? [] : [screens]),
  ],
};
