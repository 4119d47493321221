import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf, type SignedIn } from '#kernel';
import { newId } from '#platform';

import { must, shiftForm, shiftWorld, type ShiftWorld } from '../testing/shift-world.js';
import { addVacancy, type Vacancy } from '../testing/vacancy.js';
import { VolunteersService } from './volunteers.service.js';

let world: ShiftWorld;
let volunteers: VolunteersService;
let begin: Date;
let coordinator: SignedIn;
let visits: Vacancy;
beforeAll(async () => {
  world = await shiftWorld();
  begin = world.clock.now();
  volunteers = world.app.get(VolunteersService, { strict: false });
  coordinator = await world.volunteer('Cas');
  visits = await addVacancy(world.database, coordinator.id, begin, { conductCertificate: true });
});
afterAll(() => world.close());

const refused = (error: object) => ({ ok: false, error: expect.objectContaining(error) });
const shiftOf = async ({ organisation, vacancyId }: Vacancy, other = {}): Promise<string> => {
  const [shift] = must(await world.planning.planShifts(organisation, vacancyId, shiftForm(other)));
  if (!shift) throw new Error('No shift was planned.');
  return shift.id;
};

describe('a certificate of conduct', () => {
  it('has to be seen before a place is taken; then the volunteer begins', async () => {
    const shiftId = await shiftOf(visits);
    const ali = await world.volunteer('Ali');
    expect(await world.signUps.signUp(ali, shiftId, false)).toEqual(refused({ kind: 'VogNeeded' }));
    const before = await world.reader.shift(ali, shiftId);
    expect(before?.vogMissing).toBe(true);
    must(await volunteers.seeVog(visits.organisation, ali.id, '2026-11-01'));
    must(await world.signUps.signUp(ali, shiftId, false));
    expect(await volunteers.vogsOf(ali)).toEqual([
      expect.objectContaining({ organisation: 'Buurtkeuken', seenOn: '2026-11-01', dueOn: '2029-11-01' }),
    ]);
  });

  it('has to be good on the day of the shift, not on the day of signing up', async () => {
    const ali = await world.volunteer('Ali');
    must(await volunteers.seeVog(visits.organisation, ali.id, '2023-12-15'));
    const shiftId = await shiftOf(visits, { start: '2026-12-15T18:00' });
    const dayBefore = await shiftOf(visits, { start: '2026-12-14T18:00' });
    expect(await world.signUps.signUp(ali, shiftId, false)).toEqual(refused({ kind: 'VogNeeded' }));
    must(await world.signUps.signUp(ali, dayBefore, false));
  });

  it('is asked for again when a shift moves behind the day on which it is due', async () => {
    const ali = await world.volunteer('Ali');
    must(await volunteers.seeVog(visits.organisation, ali.id, '2023-12-15'));
    const shiftId = await shiftOf(visits, { start: '2026-12-14T18:00' });
    must(await world.signUps.signUp(ali, shiftId, false));
    const moved = { start: '2026-12-16T18:00', minutes: 120, places: 3 };
    must(await world.planning.changeShift(visits.organisation, shiftId, moved, true));
    const mine = (await world.reader.shift(ali, shiftId))?.mine;
    expect(await world.held.confirmMovedShift(ali, mine?.id ?? '', true, false)).toEqual(
      refused({ kind: 'VogNeeded' }),
    );
  });

  it('is held by the database too', async () => {
    // Without the trigger this place would stand.
    const ali = await world.volunteer('Ali');
    const shiftId = await shiftOf(visits);
    const slip = {
      name: 'spec_slip_in',
      text: `INSERT INTO sign_up (id, shift_id, period, person_id, state, signed_at, terms_version)
             SELECT $1, id, period, $2, 'confirmed', $3, terms_version FROM shift WHERE id = $4`,
      row: (row: object) => row,
    };
    const write = world.database.write((tx) => tx.named(slip, [newId(begin), ali.id, begin, shiftId]));
    await expect(write).rejects.toMatchObject({ constraint: 'sign_up_vog_seen' });
  });

  it('of another organisation counts for nothing here, and nobody sees the own one', async () => {
    const ali = await world.volunteer('Ali');
    must(await volunteers.seeVog(world.kitchen.organisation, ali.id, '2026-11-01'));
    const shiftId = await shiftOf(visits);
    expect(await world.signUps.signUp(ali, shiftId, false)).toEqual(refused({ kind: 'VogNeeded' }));
    expect(await volunteers.seeVog(visits.organisation, coordinator.id, '2026-11-01')).toEqual(
      refused({ kind: 'NotFound' }),
    );
    expect(await volunteers.seeVog(ali, coordinator.id, '2026-11-01')).toEqual(refused({ kind: 'NotFound' }));
  });

  it('is told of once, sixty days before it is due, unless a newer one was seen', async () => {
    const [ali, bo] = (await world.volunteers(2)) as [SignedIn, SignedIn];
    await volunteers.tellVogsDue();
    must(await volunteers.seeVog(visits.organisation, ali.id, '2023-12-20'));
    must(await volunteers.seeVog(visits.organisation, bo.id, '2023-12-20'));
    must(await volunteers.seeVog(visits.organisation, bo.id, '2026-11-01'));
    expect(await volunteers.tellVogsDue()).toBe(1);
    expect(await volunteers.tellVogsDue()).toBe(0);
  });
});

describe('a shift by agreement', () => {
  it('is for who agreed on the vacancy, as long as that runs', async () => {
    world.clock.moveTo(instantOf('2026-12-01T12:00', 'Europe/Amsterdam'));
    const { vacancyId } = world.kitchen;
    const shiftId = await shiftOf(world.kitchen, { signUp: 'agreement' });
    const later = await shiftOf(world.kitchen, { signUp: 'agreement', start: '2026-12-20T18:00' });
    const ali = await world.volunteer('Ali');
    expect(await world.signUps.signUp(ali, shiftId, false)).toEqual(refused({ kind: 'ByAgreement' }));
    const agreementId = newId(begin);
    await world.database.write((tx) => volunteers.agreed(tx, { agreementId, postId: vacancyId, personId: ali.id }));
    must(await world.signUps.signUp(ali, shiftId, false));
    await world.database.write((tx) => volunteers.ended(tx, agreementId));
    expect(await world.signUps.signUp(ali, later, false)).toEqual(refused({ kind: 'ByAgreement' }));
  });
});
