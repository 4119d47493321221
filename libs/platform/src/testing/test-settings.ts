import { randomBytes } from 'node:crypto';

import type { RunSettings } from '../config/config.module.js';
import { parseSettings } from '../config/settings.js';

/** Settings for a test: quiet, quick, on the given servers. */
export function testSettings(servers: {
  databaseUrl: string;
  redisUrl?: string;
  smtpUrl?: string;
  port?: number;
}): RunSettings {
  const port = servers.port ?? 0;
  // A prefix of its own: two test files never share a queue, and nothing has to be flushed.
  const prefix = randomBytes(8).toString('hex');
  return {
    ...parseSettings({
      NODE_ENV: 'test',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      OUTBOX_POLL_MS: '20',
      REDIS_PREFIX: prefix,
    }),
    DATABASE_URL: servers.databaseUrl,
    ...(servers.redisUrl === undefined ? {} : { REDIS_URL: servers.redisUrl }),
    SMTP_URL: servers.smtpUrl ?? 'smtp://127.0.0.1:1',
    SECRET_KEY: 'a secret of tests, long enough to sign',
    PORT: port,
    PUBLIC_URL: `http://localhost:${port}`,
  };
}
