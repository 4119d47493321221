import { migrate, SmsDesk, SmsSender } from '#platform';

import { startApi } from '../../../api/src/api.js';
import { startWorker } from '../../../worker/src/worker.js';
import { DEMO_CAST } from '../demo/demo-cast.data.js';
import { DEMO_HELP_DESKS } from '../demo/help-desks.data.js';
import { fillDemo } from '../demo/fill-demo.js';
import { isEmpty } from './demo-database.js';
import { holdsDemo, withDemoMark } from './demo-mark.js';
import { prepare, type Ground } from './prepare.js';
import { welcome } from './welcome.js';

/** Starts everything on one machine and prints where it is; Ctrl-C stops all of it. */
export async function start(options: { empty: boolean }): Promise<void> {
  const began = Date.now();
  const ground = await prepare(process.env);
  const stops: (() => Promise<void>)[] = [() => ground.stop()];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  const stopped = stopOnSignal(stop);
  try {
    await migrate(ground.settings.DATABASE_URL);
    if (!options.empty && (await wantsDemo(ground))) await makeDemo(ground);
    const demo = ground.embedded !== null && holdsDemo(ground.settings.DATA_DIR);
    const worker = await startWorker(ground.settings, { listen: false, clock: ground.clock });
    stops.push(() => worker.stop());
    const phones = worker.app.get(SmsSender, { strict: false });
    if (phones instanceof SmsDesk) ground.showMessages(() => phones.all());
    const isPlay = demo && isForPlay(ground.settings);
    const settings = isPlay
      ? { ...ground.settings, HELP_DESKS: ground.settings.HELP_DESKS ?? DEMO_HELP_DESKS }
      : ground.settings;
    const api = await startApi(settings, ground.clock, isPlay ? DEMO_CAST : []);
    stops.push(() => api.stop());
    console.log(welcome(ground, demo, Date.now() - began));
  } catch (error) {
    await stop();
    throw error;
  }
  await stopped;
}

/** People of the demo have a password that everybody knows: they never come where real people are mailed or invited. */
const isForPlay = ({ NODE_ENV }: Ground['settings']): boolean =>
  NODE_ENV !== 'production' && process.env['SMTP_URL'] === undefined && process.env['PUBLIC_URL'] === undefined;

/** Only an embedded database in which nobody is yet is ever filled; servers that settings name are left as they are. */
const wantsDemo = async ({ embedded, settings }: Ground): Promise<boolean> =>
  embedded !== null && isForPlay(settings) && (await isEmpty(embedded));

async function makeDemo(ground: Ground): Promise<void> {
  await withDemoMark(ground.settings.DATA_DIR, () => fillDemo(ground.settings, (step) => console.log(`  ${step}`)));
}

function stopOnSignal(stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        console.log('\nStopping …');
        stop().then(resolve, reject);
      });
    }
  });
}
