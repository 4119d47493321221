import { createServer } from 'node:net';

import { SettingsError } from '#platform';

const MOST_TRIES = 100;

/** Which port somebody listens on: `wanted` by the setting `name`, or the first free one from `usual` on. */
interface PortWish {
  readonly name: string;
  readonly wanted: number | undefined;
  readonly usual: number;
  readonly host: string;
}

/**
 * The port that was asked for, or the first free one from the usual one on; a wanted 0 takes any.
 * @throws SettingsError when it is taken.
 */
export async function portFor({ name, wanted, usual, host }: PortWish): Promise<number> {
  if (wanted !== undefined) {
    if (wanted === 0 || (await isFree(wanted, host))) return wanted;
    throw new SettingsError([`${name} cannot be used: another program listens on ${wanted}.`]);
  }
  for (let port = usual; port < usual + MOST_TRIES; port += 1) if (await isFree(port, host)) return port;
  throw new SettingsError([`${name} is missing: no port from ${usual} to ${usual + MOST_TRIES - 1} is free.`]);
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
