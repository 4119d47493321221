import { AGREEMENT_MOVES, NEGOTIATION_MOVES, OCCURRENCE_MOVES, RING_MOVES, STAND_IN_MOVES } from '#negotiation';
import { POST_MOVES, REVISION_MOVES } from '#marketplace';
import { SIGN_UP_MOVES } from '#organisations';

/** A table of legal moves with the name of its page. */
interface StateTable {
  readonly file: string;
  readonly title: string;
  readonly first: string;
  readonly moves: Readonly<Record<string, readonly string[]>>;
}

/** Every state table of the product. */
export const STATE_TABLES: readonly StateTable[] = [
  { file: 'post', title: 'A post', first: 'draft', moves: POST_MOVES },
  { file: 'revision', title: 'A revision of a post', first: 'draft', moves: REVISION_MOVES },
  { file: 'negotiation', title: 'A negotiation', first: 'awaitingRequester', moves: NEGOTIATION_MOVES },
  { file: 'agreement', title: 'An agreement', first: 'active', moves: AGREEMENT_MOVES },
  { file: 'occurrence', title: 'An occurrence', first: 'planned', moves: OCCURRENCE_MOVES },
  { file: 'stand-in', title: 'A stand-in', first: 'asked', moves: STAND_IN_MOVES },
  { file: 'ring', title: 'A ring', first: 'proposed', moves: RING_MOVES },
  { file: 'sign-up', title: 'A sign-up for a shift', first: 'confirmed', moves: SIGN_UP_MOVES },
];

/** A state table as a Mermaid diagram. */
export function stateDiagram({ title, first, moves }: StateTable): string {
  const arrows = Object.entries(moves).flatMap(([from, tos]) =>
    tos.length === 0 ? [`  ${from} --> [*]`] : tos.map((to) => `  ${from} --> ${to}`),
  );
  return `# ${title}\n\nGenerated from the table of moves.\n\n\`\`\`mermaid\nstateDiagram-v2\n  [*] --> ${first}\n${arrows.join('\n')}\n\`\`\`\n`;
}
