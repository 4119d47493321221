import 'reflect-metadata';

import { serverSettings } from '#platform';

import { startWorker } from './worker.js';

const worker = await startWorker(serverSettings(process.env), { listen: true });
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void worker.stop().then(() => process.exit(0)));
