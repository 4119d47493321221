import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, cpus, platform, totalmem } from 'node:os';

/** What the figures were taken on, and with. */
export interface Machine {
  readonly takenAt: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGib: number;
  readonly system: string;
  readonly versions: Readonly<Record<string, string>>;
}

const PACKAGES = [
  '@nestjs/core',
  '@nestjs/graphql',
  '@nestjs/apollo',
  '@apollo/server',
  '@as-integrations/fastify',
  'fastify',
  'graphql',
  'graphql-jit',
  'typeorm',
  'pg',
  'bullmq',
  'autocannon',
];

/** Describes this machine; `stores` are the versions of the servers that keep the data. */
export function describeMachine(now: Date, stores: Readonly<Record<string, string>>): Machine {
  const [first] = cpus();
  return {
    takenAt: now.toISOString().slice(0, 10),
    cores: cpus().length,
    processor: first?.model.trim() ?? 'unknown',
    memoryGib: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    versions: {
      node: process.versions.node,
      ...stores,
      ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    },
  };
}

/** Some packages do not export their package.json, so it is read as a file. */
function versionOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return (JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as { version: string }).version;
    } catch {
      // It stands in a folder further up.
    }
  }
  return 'unknown';
}
