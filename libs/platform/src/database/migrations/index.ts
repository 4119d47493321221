import { Platform1764000000001 } from './0001-platform.js';
import { Accounts1764000000002 } from './0002-accounts.js';
import { Areas1764000000003 } from './0003-areas.js';
import { Residents1764000000004 } from './0004-residents.js';
import { Marketplace1764000000005 } from './0005-marketplace.js';
import { Negotiation1764000000006 } from './0006-negotiation.js';
import { Appreciation1764000000007 } from './0007-appreciation.js';
import { Brokerage1764000000008 } from './0008-brokerage.js';
import { Notifications1764000000009 } from './0009-notifications.js';
import { OffersAndTasks1764000000010 } from './0010-offers-and-tasks.js';
import { StalledTalks1764000000011 } from './0011-stalled-talks.js';
import { SignUpNames1764000000012 } from './0012-sign-up-names.js';
import { LivingAgreements1764000000013 } from './0013-living-agreements.js';
import { Mediation1764000000014 } from './0014-mediation.js';
import { Mandates1764000000015 } from './0015-mandates.js';
import { Calendars1764000000016 } from './0016-calendars.js';
import { Rings1764000000017 } from './0017-rings.js';
import { AmendmentVersions1764000000018 } from './0018-amendment-versions.js';
import { RingsForAnother1764000000019 } from './0019-rings-for-another.js';
import { DeadlinesOfAmendments1764000000020 } from './0020-deadlines-of-amendments.js';
import { OwnYesInAgreements1764000000021 } from './0021-own-yes-in-agreements.js';
import { Asked1764000000022 } from './0022-asked.js';
import { Capacity1764000000023 } from './0023-capacity.js';
import { MatchChanges1764000000024 } from './0024-match-changes.js';
import { Exchanges1764000000025 } from './0025-exchanges.js';
import { Alerts1764000000026 } from './0026-alerts.js';
import { TalksOnPosts1764000000027 } from './0027-talks-on-posts.js';
import { SearchByDay1764000000028 } from './0028-search-by-day.js';
import { CallBacks1764000000029 } from './0029-call-backs.js';
import { Reports1764000000030 } from './0030-reports.js';
import { Leaving1764000000031 } from './0031-leaving.js';
import { Organisations1764000000032 } from './0032-organisations.js';
import { Vacancies1764000000033 } from './0033-vacancies.js';
import { Shifts1764000000034 } from './0034-shifts.js';
import { OrganisationChecks1764000000035 } from './0035-organisation-checks.js';
import { Hours1764000000036 } from './0036-hours.js';
import { Volunteers1764000000037 } from './0037-volunteers.js';

/** All migrations, oldest first. A published one is never edited. */
export const MIGRATIONS = [
  Platform1764000000001,
  Accounts1764000000002,
  Areas1764000000003,
  Residents1764000000004,
  Marketplace1764000000005,
  Negotiation1764000000006,
  Appreciation1764000000007,
  Brokerage1764000000008,
  Notifications1764000000009,
  OffersAndTasks1764000000010,
  StalledTalks1764000000011,
  SignUpNames1764000000012,
  LivingAgreements1764000000013,
  Mediation1764000000014,
  Mandates1764000000015,
  Calendars1764000000016,
  Rings1764000000017,
  AmendmentVersions1764000000018,
  RingsForAnother1764000000019,
  DeadlinesOfAmendments1764000000020,
  OwnYesInAgreements1764000000021,
  Asked1764000000022,
  Capacity1764000000023,
  MatchChanges1764000000024,
  Exchanges1764000000025,
  Alerts1764000000026,
  TalksOnPosts1764000000027,
  SearchByDay1764000000028,
  CallBacks1764000000029,
  Reports1764000000030,
  Leaving1764000000031,
  Organisations1764000000032,
  Vacancies1764000000033,
  Shifts1764000000034,
  OrganisationChecks1764000000035,
  Hours1764000000036,
  Volunteers1764000000037,
];
