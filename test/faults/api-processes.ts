import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { freePort, type RunSettings } from '#platform';

import { ROOT } from './build.js';

const MAIN = join(ROOT, 'dist/apps/api/src/main.js');

/** An api that runs as a process of its own, as built. */
export interface ApiProcess {
  readonly url: string;
  /** Asks it to stop; answers what it ended with. */
  stop(): Promise<number | null>;
}

/** Starts so many api processes on the same servers, each on a port and with connections of its own. */
export function apiProcesses(many: number, settings: RunSettings): Promise<ApiProcess[]> {
  return Promise.all(Array.from({ length: many }, () => apiProcess(settings)));
}

async function apiProcess(settings: RunSettings): Promise<ApiProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { DATABASE_URL, REDIS_URL, REDIS_PREFIX, SMTP_URL, SECRET_KEY } = settings;
  const api = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      LOG_LEVEL: 'error',
      DATABASE_URL,
      REDIS_PREFIX,
      SMTP_URL,
      SECRET_KEY,
      PUBLIC_URL: url,
      PORT: String(port),
      ...(REDIS_URL === undefined ? {} : { REDIS_URL }),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  while (!(await isReady(url))) if (api.exitCode !== null) throw new Error(`The api ended with ${api.exitCode}.`);
  return { url, stop: () => stopped(api) };
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

async function stopped(api: ChildProcess): Promise<number | null> {
  const ended = once(api, 'exit');
  api.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  return code;
}
