import { describe, expect, it } from '@jest/globals';

import { checkVacancy, needsReview, type VacancyContent } from './vacancy-content.rules.js';

const vacancy = (changes: Partial<VacancyContent> = {}): VacancyContent => ({
  hoursAWeek: 4,
  rhythm: 'ongoing',
  minimumAge: 18,
  trainingNeeded: '',
  conductCertificate: false,
  givesTraining: true,
  expensesCentsAnHour: 300,
  company: true,
  schoolPlacement: false,
  signUp: 'agreement',
  ...changes,
});

describe('what a vacancy says besides', () => {
  it.each([
    [{}],
    [{ hoursAWeek: 0.5 }],
    [{ hoursAWeek: 20 }],
    [{ minimumAge: 16, schoolPlacement: true }],
    [{ minimumAge: 99 }],
    [{ expensesCentsAnHour: 560 }],
    [{ expensesCentsAnHour: null }],
    [{ trainingNeeded: 'x'.repeat(200) }],
  ])('is taken as it stands with %j', (changes) => {
    expect(checkVacancy(vacancy(changes))).toEqual({ ok: true, value: vacancy(changes) });
  });

  it('is tidied of spaces, and of what a vacancy does not know', () => {
    const row = { ...vacancy({ trainingNeeded: '  EHBO \n diploma ' }), price: 10 };
    expect(checkVacancy(row)).toEqual({ ok: true, value: vacancy({ trainingNeeded: 'EHBO diploma' }) });
  });

  it.each([
    ['no time', { hoursAWeek: 0 }, 'hoursAWeek', 0, 0.5, 20],
    ['a job of most of the week', { hoursAWeek: 20.5 }, 'hoursAWeek', 20.5, 0.5, 20],
    ['a quarter of an hour more', { hoursAWeek: 4.25 }, 'hoursAWeek', 4.25, 0.5, 20],
    ['no number of hours', { hoursAWeek: Number.NaN }, 'hoursAWeek', Number.NaN, 0.5, 20],
    ['children', { minimumAge: 15 }, 'minimumAge', 15, 16, 99],
    ['nobody alive', { minimumAge: 100 }, 'minimumAge', 100, 16, 99],
    ['half a year', { minimumAge: 17.5 }, 'minimumAge', 17.5, 16, 99],
    ['a long training', { trainingNeeded: 'x'.repeat(201) }, 'trainingNeeded', 201, 0, 200],
    ['pay for the hours', { expensesCentsAnHour: 561 }, 'expensesCentsAnHour', 561, 0, 560],
    ['pay by the volunteer', { expensesCentsAnHour: -1 }, 'expensesCentsAnHour', -1, 0, 560],
  ] as const)('is refused with %s', (_, changes, field, given, min, max) => {
    const error = { kind: 'VacancyOutOfBounds', field, given, min, max };
    expect(checkVacancy(vacancy(changes))).toEqual({ ok: false, error });
  });

  it('is refused when those who come by a school are too young for it', () => {
    const checked = checkVacancy(vacancy({ schoolPlacement: true, minimumAge: 18 }));
    expect(checked).toEqual({ ok: false, error: { kind: 'SchoolPlacementTooOld', minimumAge: 18 } });
  });
});

describe('whether a broker looks first', () => {
  const risk = { vacancy: vacancy(), approvedBefore: 5, turnedDown: false, tellsAbsence: false };

  it('holds for the first five of an organisation, and not for the sixth', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6].map((approvedBefore) => needsReview({ ...risk, approvedBefore }));
    expect(waits).toEqual([true, true, true, true, true, false, false]);
  });

  it.each([
    ['is also for 16 year olds', { vacancy: vacancy({ schoolPlacement: true }) }],
    ['asks for a certificate of conduct', { vacancy: vacancy({ conductCertificate: true }) }],
    ['tells who is away', { tellsAbsence: true }],
    ['was turned down before', { turnedDown: true }],
  ])('holds always for one that %s', (_, changes) => {
    expect(needsReview({ ...risk, ...changes, approvedBefore: 100 })).toBe(true);
  });
});
