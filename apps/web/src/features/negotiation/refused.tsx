import { inARow, labelInWords } from '#wording';

import { Paragraph } from '../../components/paragraph.js';
import { Refused } from '../../components/refused.js';
import { TextLink } from '../../components/text-link.js';
import { refusalInWords } from '../../lib/refusal.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import type { TermName } from '../../lib/graphql/generated/schema.js';
import type { Problem } from './terms-problems.rules.js';

/** A refusal as the deeds of this room get it. */
export interface RefusedDeed {
  readonly __typename: string;
  readonly field?: string;
  readonly rule?: string;
  readonly bound?: number | null;
  readonly explanation?: string;
  readonly openPoints?: readonly TermName[];
  readonly waitingListPosition?: number | null;
  readonly talksId?: string;
}

/** Refusals that any deed may give are said as everywhere. */
const COMMON: ReadonlySet<string> = new Set(['InvalidInputError', 'TooOftenError', 'NotFoundError', 'NoAnswer']);

/** The refusal of a form that belongs to one of its fields; null for every other. */
export const problemOf = (refusal: RefusedDeed | null): Problem | null =>
  refusal?.field === undefined
    ? null
    : {
        field: refusal.field,
        rule: refusal.rule ?? 'paidWork',
        bound: refusal.bound ?? null,
        ...(refusal.explanation === undefined ? {} : { explanation: refusal.explanation }),
      };

/** Why a deed about talks was refused, in the words of talks, and what can be done now. */
export function Refusal({ refusal }: { readonly refusal: RefusedDeed | null }) {
  const say = useWords('negotiation');
  const common = useWords('app');
  const { locale } = useLanguage();
  if (refusal === null) return null;
  const { __typename: kind, talksId } = refusal;
  const points = (refusal.openPoints ?? []).map((point) => labelInWords(point, locale).toLowerCase());
  const text = COMMON.has(kind)
    ? refusalInWords(common, refusal)
    : (refusal.explanation ??
      say('refused', { kind, points: inARow(points, locale), position: refusal.waitingListPosition ?? 0 }));
  return (
    <Refused by={{ refused: text }}>
      {talksId === undefined ? null : (
        <Paragraph>
          <TextLink to={`/talks/${talksId}`}>{say('toTalk')}</TextLink>
        </Paragraph>
      )}
      {kind === 'ProfileIncompleteError' ? (
        <Paragraph>
          <TextLink to="/account">{say('toProfile')}</TextLink>
        </Paragraph>
      ) : null}
    </Refused>
  );
}
