import type { ApplicationFacts, ApplicationSubject } from '../domain/application-facts.js';
import type { APPLICATION_MAIL_KINDS } from '../domain/application-mail-kinds.data.js';

/** What a mail about an application is about. */
export const APPLICATION_ABOUT = {
  application: { of: 'application', negotiationId: 'talks', turn: 1, day: 3 },
} as const satisfies Record<'application', ApplicationSubject>;

const application = (other: Partial<ApplicationFacts> = {}): ApplicationFacts => ({
  of: 'application',
  negotiationId: 'talks',
  organisationId: 'koor',
  organisation: 'Buurthuis De Wende',
  volunteer: { id: 'jan', firstName: 'Jan' },
  title: 'Wie schenkt koffie in het buurthuis?',
  silentSince: 1,
  notChosen: null,
  closedByOrganisation: false,
  blocked: false,
  others: [],
  ...other,
});
const other = (nth: number) => ({ postId: `post-${nth}`, title: `Vacature ${nth}`, organisation: 'Zorgcentrum Haven' });
const OTHERS = [[], [other(1)], [other(1), other(2), other(3)]];

/** Facts for every text about applications. */
export const APPLICATION_FACTS: Readonly<Record<(typeof APPLICATION_MAIL_KINDS)[number], readonly ApplicationFacts[]>> =
  {
    organisationWaitedFor: [application()],
    slowOrganisation: OTHERS.map((others) => application({ others })),
    notChosen: [null, 'placeFilled', 'otherSkills', 'timesDoNotFit', 'other'].flatMap((notChosen) =>
      OTHERS.map((others) => application({ closedByOrganisation: true, silentSince: null, notChosen, others })),
    ),
  };
