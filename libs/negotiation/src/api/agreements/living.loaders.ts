import DataLoader from 'dataloader';
import type { SignedIn } from '#kernel';
import type { RequestContext } from '#platform';

import type { AgreedVersionView, AmendmentView } from '../../data/agreements/amendments-view.queries.js';
import type { ReadingService } from '../../talks/reading.service.js';

const AMENDMENTS = {};
const AGREED = {};

/** Batches by agreement, with the viewer in the statement; nothing is kept, as on a socket old answers would stay. */
const byAgreement = <Row extends { readonly agreementId: string }>(
  request: RequestContext,
  owner: object,
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row[]> =>
  request.loaders.get<string, Row[]>(
    owner,
    () =>
      new DataLoader(
        async (ids) => {
          const rows = await read([...new Set(ids)]);
          return ids.map((id) => rows.filter((row) => row.agreementId === id));
        },
        { cache: false },
      ),
  );

/** The newest amendment of each of the viewer's agreements, if there is one. */
export const amendmentsOf = (reading: ReadingService, actor: SignedIn, request: RequestContext) =>
  byAgreement<AmendmentView>(request, AMENDMENTS, (ids) => reading.amendments(actor.id, ids));

/** The versions that were agreed in each of the viewer's agreements, in order. */
export const agreedVersionsOf = (reading: ReadingService, actor: SignedIn, request: RequestContext) =>
  byAgreement<AgreedVersionView>(request, AGREED, (ids) => reading.agreedVersions(actor.id, ids));
