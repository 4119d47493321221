import { Client } from 'pg';
import { migrate } from '#platform';

import type { Ground } from '../runner/ground.js';
import { seedWorld } from '../world/seed.js';
import type { WorldShape } from '../world/shapes.js';

/** A world with the database that it stands in. */
export interface LargeWorld {
  readonly shape: WorldShape;
  readonly url: string;
  readonly seededInSeconds: number;
}

/** Makes a world in a database of its own, beside the others of the same server. */
export async function openLargeWorld({ postgres }: Ground, shape: WorldShape): Promise<LargeWorld> {
  const url = new URL(postgres.url);
  url.pathname = `/${shape.name}`;
  const server = new Client({ connectionString: postgres.url });
  await server.connect();
  try {
    await server.query(`CREATE DATABASE ${shape.name}`);
  } finally {
    await server.end();
  }
  await migrate(url.href);
  const startedAt = performance.now();
  await seedWorld(url.href, shape);
  return { shape, url: url.href, seededInSeconds: (performance.now() - startedAt) / 1_000 };
}
