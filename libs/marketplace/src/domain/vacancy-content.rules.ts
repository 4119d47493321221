import { err, lengthOf, ok, plainLine } from '#kernel';
import type { Result, SignUpWay } from '#kernel';

/** How the work of a vacancy comes back: one time, some times, or until further notice. */
export const VACANCY_RHYTHMS = ['once', 'series', 'ongoing'] as const;
export type VacancyRhythm = (typeof VACANCY_RHYTHMS)[number];

/**
 * Bounds of a vacancy: hours in steps of a half, ages in years, a text in characters, and what the law lets a volunteer get
 * for expenses an hour, in euro cents.
 */
export const VACANCY_BOUNDS = {
  hoursAWeek: { min: 0.5, max: 20 },
  minimumAge: { min: 16, max: 99 },
  trainingNeeded: { min: 0, max: 200 },
  expensesCentsAnHour: { min: 0, max: 560 },
} as const;

/** From this age on somebody takes part without guardian or school. */
export const ADULT_AGE = 18;

/** What a vacancy says besides what every post says; where it is stands in the post. */
export interface VacancyContent {
  /** In halves of an hour, 0.5 to 20. */
  readonly hoursAWeek: number;
  readonly rhythm: VacancyRhythm;
  /** In years, 16 to 99. */
  readonly minimumAge: number;
  /** What a volunteer has to have learned; empty = nothing. */
  readonly trainingNeeded: string;
  /** Whether nobody begins before a certificate of conduct (VOG) was seen. */
  readonly conductCertificate: boolean;
  readonly givesTraining: boolean;
  /** Expenses that are paid, in euro cents an hour; null = none. */
  readonly expensesCentsAnHour: number | null;
  /** Whether a volunteer works together with others. */
  readonly company: boolean;
  /** Whether it is also for 16 and 17 year olds, with a guardian or a school. */
  readonly schoolPlacement: boolean;
  readonly signUp: SignUpWay;
}

interface OutOfBounds {
  readonly given: number;
  readonly min: number;
  readonly max: number;
}

/** Why a vacancy cannot say this. `SchoolPlacementTooOld`: who may come by a school is younger than the minimum age. */
export type VacancyError =
  | ({
      readonly kind: 'VacancyOutOfBounds';
      readonly field: 'hoursAWeek' | 'minimumAge' | 'trainingNeeded' | 'expensesCentsAnHour';
    } & OutOfBounds)
  | { readonly kind: 'SchoolPlacementTooOld'; readonly minimumAge: number };

/** Tidies what an organisation wrote and refuses what a vacancy cannot say; checking twice changes nothing. */
export function checkVacancy(vacancy: VacancyContent): Result<VacancyContent, VacancyError> {
  const trainingNeeded = plainLine(vacancy.trainingNeeded);
  const { hoursAWeek, minimumAge, expensesCentsAnHour, schoolPlacement } = vacancy;
  const measured = [
    ['hoursAWeek', hoursAWeek, hoursAWeek * 2],
    ['minimumAge', minimumAge, minimumAge],
    ['trainingNeeded', lengthOf(trainingNeeded), 0],
    ['expensesCentsAnHour', expensesCentsAnHour ?? 0, expensesCentsAnHour ?? 0],
  ] as const;
  for (const [field, given, whole] of measured) {
    const { min, max } = VACANCY_BOUNDS[field];
    if (!Number.isInteger(whole) || given < min || given > max)
      return err({ kind: 'VacancyOutOfBounds', field, given, min, max });
  }
  if (schoolPlacement && minimumAge >= ADULT_AGE) return err({ kind: 'SchoolPlacementTooOld', minimumAge });
  const { rhythm, conductCertificate, givesTraining, company, signUp } = vacancy;
  return ok({
    hoursAWeek,
    rhythm,
    minimumAge,
    trainingNeeded,
    conductCertificate,
    givesTraining,
    expensesCentsAnHour,
    company,
    schoolPlacement,
    signUp,
  });
}

/** So many vacancies of an organisation are looked at by a broker before the next may come before the public by rule. */
export const REVIEWED_VACANCIES = 5;

/** What decides whether a broker looks at a vacancy first. */
export interface VacancyRisk {
  readonly vacancy: Pick<VacancyContent, 'schoolPlacement' | 'conductCertificate'>;
  /** How many vacancies of the organisation a broker approved. */
  readonly approvedBefore: number;
  /** Whether a broker refused words of this vacancy or asked for others. */
  readonly turnedDown: boolean;
  /** Whether it tells that somebody is away. */
  readonly tellsAbsence: boolean;
}

/**
 * Whether a vacancy waits for a broker: the first five always, and later what is about minors, trust or absence, or was
 * turned down before.
 */
export const needsReview = ({ vacancy, approvedBefore, turnedDown, tellsAbsence }: VacancyRisk): boolean =>
  approvedBefore < REVIEWED_VACANCIES ||
  vacancy.schoolPlacement ||
  vacancy.conductCertificate ||
  turnedDown ||
  tellsAbsence;
