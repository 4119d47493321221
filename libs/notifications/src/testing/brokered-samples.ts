import type { BrokeredFacts, BrokeredSubject, IntroductionFacts, MediationFacts } from '../domain/brokered-facts.js';
import type { BROKERED_MAIL_KINDS } from '../domain/brokered-mail-kinds.data.js';
import type { Party } from '../domain/mail-facts.js';

/** What a mail about a broker's part is about. */
export const BROKERED_ABOUT = {
  mediation: { of: 'mediation', negotiationId: 'talks', event: 'event', suggestion: 1 },
  introduction: { of: 'introduction', introductionId: 'introduction' },
} as const satisfies Record<BrokeredFacts['of'], BrokeredSubject>;

/** Facts for every text about a broker's part; the reader is who is helped. */
export function brokeredFacts(people: {
  readonly requester: Party;
  readonly helper: Party;
  readonly blocked: boolean;
}): Readonly<Record<(typeof BROKERED_MAIL_KINDS)[number], readonly BrokeredFacts[]>> {
  const mediation = (other: Partial<MediationFacts> = {}): MediationFacts => ({
    of: 'mediation',
    negotiationId: 'talks',
    mediation: 'joined',
    brokerName: 'Nadia',
    suggestion: 1,
    answerBy: new Date('2026-03-06T17:00:00Z'),
    zone: 'Europe/Amsterdam',
    ...people,
    ...other,
  });
  const introduction = (other: Partial<IntroductionFacts> = {}): IntroductionFacts => ({
    of: 'introduction',
    introductionId: 'introduction',
    state: 'asked',
    brokerName: 'Nadia',
    words: 'U woont vlak bij elkaar en houdt allebei van wandelen.',
    activity: 'grocery-shopping',
    answerBy: new Date('2026-03-06T17:00:00Z'),
    said: {},
    negotiationId: null,
    ...people,
    ...other,
  });
  return {
    mediationAsked: [mediation({ mediation: 'askedByHelper', brokerName: null, suggestion: null })],
    mediatorJoined: [mediation()],
    suggestionMade: [mediation()],
    introductionAsked: [introduction()],
    introductionAgreed: [introduction({ state: 'agreed', negotiationId: 'talks' })],
    introductionOver: [introduction({ state: 'over' })],
  };
}
