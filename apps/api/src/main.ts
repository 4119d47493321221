import 'reflect-metadata';

import { serverSettings } from '#platform';

import { startApi } from './api.js';

const api = await startApi(serverSettings(process.env));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void api.stop().then(() => process.exit(0)));
