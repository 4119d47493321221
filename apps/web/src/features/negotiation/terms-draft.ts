import { useState } from 'react';

import { DRAFTS, readKept } from '../../lib/kept.js';
import { draftName, isChanged, moveToGoOn, seenBy, type FormDraft, type Seen } from './terms-draft.rules.js';

const keptDraft = (about: string): FormDraft | null => readKept<FormDraft>(`${DRAFTS}${draftName(about)}`);

/** The move with which a draft that is kept goes on; null when there is nothing to go on with. */
export const keptMove = <Move extends string>(
  about: string,
  moves: readonly Move[],
  allowed: readonly string[],
): Move | null => moveToGoOn(keptDraft(about), moves, allowed);

/** What whoever writes has seen of what stands, whether that changed meanwhile, and how to have seen it now. */
export function useSeen(about: string, standing: Seen | null): [Seen | null, boolean, () => void] {
  const [seen, setSeen] = useState(() => seenBy(keptDraft(about), standing));
  return [seen, isChanged(seen, standing), () => setSeen(standing)];
}
