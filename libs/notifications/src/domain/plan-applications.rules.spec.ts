import { describe, expect, it } from '@jest/globals';

import { applicationStands, type ApplicationFacts } from './application-facts.js';
import { silenceMails } from './plan-applications.rules.js';

const now = new Date('2026-12-01T09:00:00Z');
const silent = { negotiationId: 'talks', organisationId: 'koor', volunteerId: 'jan', turn: 1 };

describe('the mails about an application that nobody answers', () => {
  it.each([
    [3, 'organisationWaitedFor', 'koor'],
    [7, 'organisationWaitedFor', 'koor'],
    [10, 'slowOrganisation', 'jan'],
  ] as const)('on day %i go to who can do something: %s', (day, kind, personId) => {
    expect(silenceMails({ ...silent, day }, now)).toMatchObject([{ kind, personId }]);
  });

  it('are another one for each day and each silence', () => {
    const keys = [
      [1, 3],
      [1, 7],
      [4, 3],
    ].map(([turn = 0, day = 0]) => silenceMails({ ...silent, turn, day }, now)[0]?.key);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('a mail about an application', () => {
  const facts: ApplicationFacts = {
    of: 'application',
    negotiationId: 'talks',
    organisationId: 'koor',
    organisation: 'Koor',
    volunteer: { id: 'jan', firstName: 'Jan' },
    title: 'Wie zingt mee?',
    silentSince: 1,
    notChosen: null,
    closedByOrganisation: false,
    blocked: false,
    others: [],
  };

  it.each([
    ['of a silence that lasts', 'organisationWaitedFor', 1, facts, true],
    ['of a silence that is over', 'organisationWaitedFor', 1, { ...facts, silentSince: null }, false],
    ['of an earlier silence', 'slowOrganisation', 1, { ...facts, silentSince: 4 }, false],
    ['of a no', 'notChosen', 0, { ...facts, closedByOrganisation: true }, true],
    ['of a no that a mediator took up', 'notChosen', 0, facts, false],
  ])('%s is sent while it is so', (_, kind, turn, given, stands) => {
    expect(applicationStands(kind, turn, given)).toBe(stands);
  });
});
