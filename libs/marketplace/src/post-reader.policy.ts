import type { AreaTree } from '#areas';
import { hasRole, personOf } from '#kernel';
import type { Actor } from '#kernel';

import type { PostReader } from './data/posts.repository.js';

/** What a WHERE needs to know of who looks. */
export function readerOf(actor: Actor, tree: AreaTree): PostReader {
  const brokerOf = hasRole(actor, 'broker') ? actor.brokerOf : [];
  return {
    id: personOf(actor),
    brokerAreas: brokerOf.flatMap((code) => tree.below(code)),
    brokerMunicipalities: brokerOf.flatMap((code) => tree.municipalityOf(code) ?? []),
  };
}
