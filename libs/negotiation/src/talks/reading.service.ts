import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, isUuid, type PersonId, type SignedIn } from '#kernel';
import { Database } from '#platform';

import {
  AGREEMENT_VIEW,
  MY_AGREEMENTS,
  OCCURRENCES_OF,
  type AgreementView,
  type OccurrenceView,
} from '../data/agreements/agreements-view.queries.js';
import {
  AGREED_VERSIONS_OF,
  AMENDMENTS_OF,
  type AgreedVersionView,
  type AmendmentView,
} from '../data/agreements/amendments-view.queries.js';
import { MEDIATED_TALKS, type MediatedView } from '../data/talks/mediated-view.queries.js';
import {
  MY_TALKS,
  TALKS_VIEW,
  TURNS_OF,
  VERSIONS_OF,
  type TalksView,
  type TurnView,
  type VersionView,
} from '../data/talks/talks-view.queries.js';

/** Reads talks and agreements as one viewer; the viewer stands in each statement, so a stranger reads nothing. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  async talks(viewer: PersonId, id: string): Promise<TalksView | null> {
    if (!isUuid(id)) return null;
    const [talks] = await this.database.read(TALKS_VIEW, [viewer, id]);
    return talks ?? null;
  }

  /** A page of one's talks, last changed first; `after` holds moment and id of the last one before. */
  myTalks(viewer: PersonId, after: readonly string[] | null, most: number): Promise<TalksView[]> {
    return this.database.read(MY_TALKS, [viewer, after?.[0] ?? null, after?.[1] ?? null, most]);
  }

  /** Talks of this broker's areas that the broker stands beside; null when they are not there for this one. */
  async mediated(viewer: SignedIn, id: string): Promise<MediatedView | null> {
    const [talks] = isUuid(id) ? await this.mediatedOf(viewer, id, 1) : [];
    return talks ?? null;
  }

  /** All talks that a broker stands beside in the areas that are theirs now, last changed first. */
  async mediatedOf(viewer: SignedIn, id: string | null, most: number): Promise<MediatedView[]> {
    const tree = await this.areas.tree();
    const talks = await this.database.read(MEDIATED_TALKS, [viewer.id, id, most]);
    return talks.filter(({ areaCode }) => tree.covers(viewer.brokerOf, areaCode));
  }

  turns(viewer: PersonId, ids: readonly string[]): Promise<TurnView[]> {
    return this.database.read(TURNS_OF, [viewer, ids]);
  }

  versions(viewer: PersonId, ids: readonly string[]): Promise<VersionView[]> {
    return this.database.read(VERSIONS_OF, [viewer, ids]);
  }

  async agreement(viewer: PersonId, id: string): Promise<AgreementView | null> {
    if (!isUuid(id)) return null;
    const [agreement] = await this.database.read(AGREEMENT_VIEW, [viewer, this.clock.now(), id]);
    return agreement ?? null;
  }

  /** A page of one's agreements, the next time first; `after` holds sort key and id of the last one before. */
  myAgreements(viewer: PersonId, after: readonly string[] | null, most: number): Promise<AgreementView[]> {
    const page = [viewer, this.clock.now(), after?.[0] ?? null, after?.[1] ?? null, most];
    return this.database.read(MY_AGREEMENTS, page);
  }

  /** The newest amendment of each of a viewer's agreements, where there is one. */
  amendments(viewer: PersonId, ids: readonly string[]): Promise<AmendmentView[]> {
    return this.database.read(AMENDMENTS_OF, [viewer, ids]);
  }

  /** The versions that were agreed in a viewer's agreements, in order. */
  agreedVersions(viewer: PersonId, ids: readonly string[]): Promise<AgreedVersionView[]> {
    return this.database.read(AGREED_VERSIONS_OF, [viewer, ids]);
  }

  occurrences(viewer: PersonId, ids: readonly string[]): Promise<OccurrenceView[]> {
    return this.database.read(OCCURRENCES_OF, [viewer, ids]);
  }
}
