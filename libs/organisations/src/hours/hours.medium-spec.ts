import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf, type SignedIn } from '#kernel';

import { CertificatesService } from '../certificates/certificates.service.js';
import { brokenInPdf } from '../testing/pdf-ua-check.js';
import { must, shiftWorld, type ShiftWorld } from '../testing/shift-world.js';
import { HoursService, type HoursInput } from './hours.service.js';

let world: ShiftWorld;
let hours: HoursService;
let certificates: CertificatesService;
let begin: Date;
beforeAll(async () => {
  world = await shiftWorld();
  begin = world.clock.now();
  hours = world.app.get(HoursService, { strict: false });
  certificates = world.app.get(CertificatesService, { strict: false });
});
afterAll(() => world.close());

const AFTER = instantOf('2026-12-15T20:30', 'Europe/Amsterdam');
const EIGHT_DAYS_MS = 8 * 86_400_000;
const WISH = { name: 'Ali Yılmaz', from: '2026-12-01', to: '2026-12-31', locale: 'nl' } as const;

const said = (other: Partial<HoursInput> = {}): HoursInput => ({
  presence: 'present',
  minutes: 120,
  allowanceCents: 0,
  words: '',
  ...other,
});
const missed = said({ presence: 'missed', minutes: 0 });
const refused = (error: object) => ({ ok: false, error: expect.objectContaining(error) });

/** A volunteer with a place on a shift that is over. */
async function helped(): Promise<{ ali: SignedIn; signUpId: string }> {
  world.clock.moveTo(begin);
  const shiftId = await world.shift();
  const ali = await world.volunteer('Ali');
  const signUpId = await placeOf(ali, shiftId);
  world.clock.moveTo(AFTER);
  return { ali, signUpId };
}

/** Takes a place on a shift and answers which. */
async function placeOf(who: SignedIn, shiftId: string): Promise<string> {
  must(await world.signUps.signUp(who, shiftId, false));
  const seen = await world.reader.shift(who, shiftId);
  if (!seen?.mine) throw new Error('There is no sign-up.');
  return seen.mine.id;
}

describe('hours of a shift', () => {
  it('are settled when organisation and volunteer say the same', async () => {
    const { ali, signUpId } = await helped();
    const { organisation } = world.kitchen;
    expect(must(await hours.say(organisation, signUpId, said())).hours).toMatchObject({
      organisation: 'Buurtkeuken',
      firstName: 'Ali',
      onDate: '2026-12-15',
      task: 'Soep uitdelen',
      saidBy: 'organiser',
      settledAt: null,
    });
    expect(must(await hours.say(ali, signUpId, said())).hours).toMatchObject({ minutes: 120, settledAt: AFTER });
    expect(await hours.say(organisation, signUpId, missed)).toEqual(refused({ kind: 'HoursSettled' }));
  });

  it('go back and forth, and the last word stands after a week of silence', async () => {
    const { ali, signUpId } = await helped();
    must(await hours.say(world.kitchen.organisation, signUpId, missed));
    const answer = said({ words: 'Ik was er wel, achter in de keuken.' });
    expect(must(await hours.say(ali, signUpId, answer)).hours).toMatchObject({
      presence: 'present',
      saidBy: 'volunteer',
    });
    expect(await hours.settleSilent()).toBe(0);
    world.clock.moveTo(new Date(AFTER.getTime() + EIGHT_DAYS_MS));
    await hours.settleSilent();
    const [told] = await hours.ofPerson(ali.id, '2026-01-01', '2026-12-31');
    expect(told).toMatchObject({ minutes: 120, presence: 'present', words: answer.words });
    expect(told?.settledAt).not.toBeNull();
  });

  it('are one settlement, however often both press at once', async () => {
    // Seen red without the lock of the sign-up: both read no hours, and the second wrote over the first without settling.
    world.clock.moveTo(begin);
    const shiftId = await world.shift({ places: 20 });
    const people = await world.volunteers(20);
    const places = await Promise.all(people.map((who) => placeOf(who, shiftId)));
    world.clock.moveTo(AFTER);
    const both = people.flatMap((who, nth) =>
      [world.kitchen.organisation, who].map((side) => hours.say(side, places[nth] ?? '', said())),
    );
    await Promise.all(both);
    const told = await Promise.all(people.map(({ id }) => hours.ofPerson(id, '2026-12-15', '2026-12-15')));
    expect(told.flat().map(({ settledAt }) => settledAt)).toEqual(people.map(() => AFTER));
  });

  it('are told by nobody else, and not before the shift', async () => {
    const { ali, signUpId } = await helped();
    const bo = await world.volunteer('Bo');
    expect(await hours.say(bo, signUpId, said())).toEqual(refused({ kind: 'NotFound' }));
    world.clock.moveTo(begin);
    expect(await hours.say(ali, signUpId, said())).toEqual(refused({ kind: 'ShiftNotBegun' }));
  });

  it('take no allowance above the hour, and warn above month and year over all organisations', async () => {
    const { organisation } = world.kitchen;
    const { ali, signUpId } = await helped();
    const long = { minutes: 2160 };
    expect(await hours.say(organisation, signUpId, said({ ...long, allowanceCents: 20_161 }))).toEqual(
      refused({ kind: 'AllowanceTooHigh', max: 20_160 }),
    );
    expect(must(await hours.say(organisation, signUpId, said({ ...long, allowanceCents: 20_160 }))).warnings).toEqual(
      [],
    );
    world.clock.moveTo(begin);
    const shiftId = await world.shift({ start: '2026-12-20T18:00' });
    const next = await placeOf(ali, shiftId);
    world.clock.moveTo(new Date(AFTER.getTime() + EIGHT_DAYS_MS));
    const more = said({ allowanceCents: 1000 });
    expect(must(await hours.say(organisation, next, more)).warnings).toEqual(['month']);
  });
});

describe('a certificate', () => {
  async function certified() {
    const { ali, signUpId } = await helped();
    must(await hours.say(world.kitchen.organisation, signUpId, said()));
    must(await hours.say(ali, signUpId, said()));
    world.clock.moveTo(new Date('2027-01-05T12:00:00Z'));
    const id = must(await certificates.issue(world.kitchen.organisation, ali.id, WISH));
    const own = (await certificates.of(ali)).find((one) => one.id === id);
    if (!own) throw new Error('The volunteer has no certificate.');
    return { ali, id, code: own.code };
  }

  it('says on the page that checks it what the paper says, and nothing more', async () => {
    const { code } = await certified();
    const facts = {
      ...WISH,
      organisation: 'Buurtkeuken',
      chamberNumber: expect.stringMatching(/^\d{8}$/),
      minutes: 120,
      times: 1,
      tasks: ['Soep uitdelen'],
      issuedOn: '2027-01-05',
    };
    expect(must(await certificates.check(code.toLowerCase(), '127.0.0.1'))).toEqual({ kind: 'stands', facts });
    expect(await brokenInPdf(must(await certificates.paper(code, '127.0.0.1')))).toEqual([]);
  });

  it('is not opened by a forged code', async () => {
    const { code } = await certified();
    const forged = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    for (const wrong of [forged, '', 'x', `${code}0`]) {
      expect(await certificates.check(wrong, '127.0.0.2')).toEqual(refused({ kind: 'NotFound' }));
      expect(await certificates.paper(wrong, '127.0.0.2')).toEqual(refused({ kind: 'NotFound' }));
    }
  });

  it('is withdrawn by its organisation or its volunteer, and by nobody else', async () => {
    const { ali, id, code } = await certified();
    expect(await certificates.withdraw(await world.volunteer('Bo'), id)).toEqual(refused({ kind: 'NotFound' }));
    must(await certificates.withdraw(ali, id));
    const withdrawnAt = world.clock.now();
    expect(must(await certificates.check(code, '127.0.0.3'))).toEqual({ kind: 'withdrawn', withdrawnAt });
    expect(await certificates.paper(code, '127.0.0.3')).toEqual(refused({ kind: 'NotFound' }));
    expect(await certificates.withdraw(world.kitchen.organisation, id)).toEqual(refused({ kind: 'NotFound' }));
  });

  it('is issued for settled hours alone, by an approved organisation', async () => {
    const { ali, signUpId } = await helped();
    must(await hours.say(world.kitchen.organisation, signUpId, said()));
    world.clock.moveTo(new Date('2027-01-05T12:00:00Z'));
    expect(await certificates.issue(world.kitchen.organisation, ali.id, WISH)).toEqual(refused({ kind: 'NoHours' }));
    expect(await certificates.issue(ali, ali.id, WISH)).toEqual(refused({ kind: 'NotFound' }));
  });

  it('is never rewritten', async () => {
    const { id } = await certified();
    const rewrite = {
      name: 'spec_rewrite_certificate',
      text: `UPDATE certificate SET facts = facts || '{"minutes": 9999}' WHERE id = $1`,
      row: (row: object) => row,
    };
    await expect(world.database.write((tx) => tx.named(rewrite, [id]))).rejects.toMatchObject({
      constraint: 'certificate_kept',
    });
  });
});
