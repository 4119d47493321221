import type { PersonId } from '#kernel';

interface BetweenTwo {
  readonly organisationId: PersonId;
  readonly personId: PersonId;
}

/** An organisation saw the certificate of conduct of a volunteer, who may begin. */
export const vogSeen = (p: BetweenTwo & { readonly vogId: string }) =>
  ({ topic: 'vog.seen', key: p.vogId, payload: p }) as const;

/** A certificate of conduct has to be shown again soon; told once. */
export const vogDue = (p: BetweenTwo & { readonly vogId: string }) =>
  ({ topic: 'vog.due', key: p.vogId, payload: p }) as const;
