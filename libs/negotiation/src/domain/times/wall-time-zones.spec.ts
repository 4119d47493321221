import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { describe, expect, it } from '@jest/globals';

/** Server zones with other hours, other changes of the clock, half hours, and the two ends of the day. */
const SERVER_ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati'] as const;
const TABLE = 'libs/negotiation/src/domain/times/wall-time.rules.spec.ts';
const JEST = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--selectProjects', 'rules', '--ci'];

/**
 * Runs the whole table in a process of that zone; answers what it says. What reads the clock of the server is right in a server zone of
 * Amsterdam, and red here.
 */
async function tableIn(zone: string): Promise<{ code: number | null; said: string }> {
  const args = [...JEST, '--json', '--runInBand', '--runTestsByPath', TABLE];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

describe('the zone of the server', () => {
  it.each(SERVER_ZONES)('does not matter to wall times: %s', async (zone) => {
    const { code, said } = await tableIn(zone);
    const { numPassedTests, numFailedTests } = JSON.parse(said) as { numPassedTests: number; numFailedTests: number };
    expect({ code, numFailedTests }).toEqual({ code: 0, numFailedTests: 0 });
    expect(numPassedTests).toBeGreaterThan(96);
  });
});
