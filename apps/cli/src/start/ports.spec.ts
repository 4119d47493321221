import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SettingsError } from '#platform';

import { portFor } from './ports.js';

const host = '127.0.0.1';
let taken: Server;
let port: number;
beforeEach(async () => {
  taken = createServer().listen(0, host);
  await once(taken, 'listening');
  port = (taken.address() as AddressInfo).port;
});
afterEach(() => new Promise((closed) => taken.close(closed)));

describe('a port that another program has', () => {
  it('is passed over when nobody asked for it', async () => {
    const found = await portFor({ name: 'PORT', wanted: undefined, usual: port, host });
    expect(found).toBeGreaterThan(port);
  });

  it('is refused with a sentence when a setting asks for it', async () => {
    const asked = portFor({ name: 'PORT', wanted: port, usual: 3000, host });
    await expect(asked).rejects.toThrow(SettingsError);
    await expect(asked).rejects.toThrow(`PORT cannot be used: another program listens on ${port}.`);
  });
});
