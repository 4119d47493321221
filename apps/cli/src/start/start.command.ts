import { startApi } from '../../../api/src/api.js';
import { startWorker } from '../../../worker/src/worker.js';
import { migrate } from '#platform';

import { prepare } from './prepare.js';

/** Starts everything on one machine and prints where it is; Ctrl-C stops all of it. */
export async function start(options: { empty: boolean }): Promise<void> {
  const began = Date.now();
  const ground = await prepare(process.env);
  const stops: (() => Promise<void>)[] = [() => ground.stop()];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  const stopped = new Promise<void>((resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        console.log('\nStopping …');
        stop().then(resolve, reject);
      });
    }
  });
  try {
    await migrate(ground.settings.DATABASE_URL);
    const worker = await startWorker(ground.settings, { listen: false });
    stops.push(() => worker.stop());
    const api = await startApi(ground.settings);
    stops.push(() => api.stop());
    const demo = ground.fresh && !options.empty;
    console.log(welcome(ground.settings.PUBLIC_URL, ground.mailPage, demo, Date.now() - began));
  } catch (error) {
    await stop();
    throw error;
  }
  await stopped;
}

function welcome(url: string, mailPage: string | null, demo: boolean, ms: number): string {
  return [
    '',
    `Tijd voor Elkaar runs at ${url} (ready in ${(ms / 1000).toFixed(1)} s)`,
    `  GraphQL      ${url}/graphql`,
    `  health       ${url}/health/ready`,
    ...(mailPage === null ? [] : [`  caught mail  ${mailPage}`]),
    ...(demo ? ['', 'The demo world was made.'] : []),
    '',
    'Ctrl-C stops everything.',
  ].join('\n');
}
