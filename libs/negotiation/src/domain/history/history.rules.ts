import { wallTimeOf, type Locale, type PersonId } from '#kernel';

import { changedParts, type ChangedPart } from '../terms/changed-parts.rules.js';
import { differences } from '../terms/difference.rules.js';
import { TURN_SENTENCES } from './history-texts.data.js';
import { TERM_LABELS, termWords, wallTimeWords, type Names } from './history-terms.rules.js';
import { sideOf } from '../talks/talks.rules.js';
import type { Side, Talks, TurnKind } from '../talks/talks.rules.js';
import { TERM_NAMES } from '../terms/terms.rules.js';
import type { TermName, Terms } from '../terms/terms.rules.js';

/** A turn as its readers see it: contact details masked, no reasons of a no. */
export interface ReadTurn {
  readonly number: number;
  readonly kind: TurnKind;
  readonly byId: PersonId | null;
  readonly brokerName: string | null;
  readonly at: Date;
  readonly version: number;
  readonly body: string | null;
  readonly masked: boolean;
  readonly answers: number | null;
  readonly suggestedTerms: Terms | null;
}

/** Talks with all that is told of them. */
export interface ToTell {
  readonly talks: Pick<Talks, 'id' | 'requesterId' | 'helperId'>;
  readonly zone: string;
  readonly title: string;
  readonly names: Names;
  readonly turns: readonly ReadTurn[];
  readonly versions: readonly { readonly version: number; readonly terms: Terms; readonly termsHash: string }[];
}

/** One thing that happened, as data. */
export interface HistoryEntry {
  readonly number: number;
  readonly at: string;
  readonly kind: TurnKind;
  readonly who: Side | 'broker' | 'product';
  /** First name; null for the product. */
  readonly name: string | null;
  readonly message: string | null;
  readonly masked: boolean;
  /** The question that an answer is about. */
  readonly answers: number | null;
  /** The version that it put forward, accepted or closed over; 0 before the first. */
  readonly version: number;
  readonly termsHash: string | null;
  /** What it put forward or suggested, whole. */
  readonly terms: Terms | null;
  readonly differences: readonly { readonly term: TermName; readonly parts: readonly ChangedPart[] }[];
}

const PUT_FORWARD: readonly TurnKind[] = ['propose', 'counter', 'adopt'];

/** Terms that a turn brought, and those before them that they are compared with. */
function broughtBy(
  turn: ReadTurn,
  { versions }: ToTell,
): { terms: Terms; hash: string | null; before: Terms | null } | null {
  const termsOf = (version: number) => versions.find((one) => one.version === version);
  if (turn.suggestedTerms)
    return { terms: turn.suggestedTerms, hash: null, before: termsOf(turn.version)?.terms ?? null };
  const brought = PUT_FORWARD.includes(turn.kind) ? termsOf(turn.version) : undefined;
  if (!brought) return null;
  return { terms: brought.terms, hash: brought.termsHash, before: termsOf(turn.version - 1)?.terms ?? null };
}

function whoOf({ byId, brokerName }: ReadTurn, { talks, names }: ToTell): Pick<HistoryEntry, 'who' | 'name'> {
  const side = byId === null ? null : sideOf(talks, byId);
  if (side !== null) return { who: side, name: names[side] };
  return brokerName === null ? { who: 'product', name: null } : { who: 'broker', name: brokerName };
}

/** Everything that happened in talks, in order, as data: who did what when, and what each version changed. */
export const historyOf = (told: ToTell): HistoryEntry[] =>
  told.turns.map((turn) => {
    const brought = broughtBy(turn, told);
    const changed = brought?.before ? differences(brought.before, brought.terms) : [];
    return {
      number: turn.number,
      at: turn.at.toISOString(),
      kind: turn.kind,
      ...whoOf(turn, told),
      message: turn.body,
      masked: turn.masked,
      answers: turn.answers,
      version: turn.version,
      termsHash: brought?.hash ?? null,
      terms: brought?.terms ?? null,
      differences: changed.map((difference) => ({ term: difference.term, parts: changedParts(difference) })),
    };
  });

/** The same as a document that programs read; `exportedAt` in ISO form. */
export const historyAsJson = (told: ToTell, exportedAt: Date): string =>
  JSON.stringify(
    {
      format: 'history/1',
      negotiationId: told.talks.id,
      title: told.title,
      zone: told.zone,
      parties: { requester: told.names.requester, helper: told.names.helper },
      exportedAt: exportedAt.toISOString(),
      turns: historyOf(told),
    },
    null,
    2,
  );

/** What a version says: all of it when nothing stood before, else what it changed. */
function termLines(entry: HistoryEntry, before: Terms | null, names: Names, locale: Locale): string[] {
  const { terms } = entry;
  if (!terms) return [];
  const labels = TERM_LABELS[locale];
  if (!before) return TERM_NAMES.map((term) => `   - ${labels[term]}: ${termWords(term, terms, names, locale)}`);
  return entry.differences.map(
    ({ term }) =>
      `   - ${labels[term]}: ${termWords(term, before, names, locale)} -> ${termWords(term, terms, names, locale)}`,
  );
}

/** The same in plain words, in the reader's language, in the local time of the talks. */
export function historyAsText(told: ToTell, locale: Locale): string {
  const { title, names, zone } = told;
  const sentences = TURN_SENTENCES[locale];
  const lines = historyOf(told).flatMap((entry, at) => {
    const turn = told.turns[at];
    const before = (turn && broughtBy(turn, told)?.before) ?? null;
    const name = entry.name ?? '';
    const message = entry.message === null ? [] : entry.message.split('\n').map((line) => `   > ${line}`);
    return [
      `${entry.number}. ${wallTimeWords(wallTimeOf(new Date(entry.at), zone), locale)}`,
      `   ${sentences.turns[entry.kind].replaceAll('{name}', name).replaceAll('{answers}', String(entry.answers))}`,
      ...termLines(entry, before, names, locale),
      ...message,
      ...(entry.masked ? [`   ${sentences.masked}`] : []),
      '',
    ];
  });
  return [sentences.heading.replace('{title}', title), `${names.requester} - ${names.helper}`, '', ...lines].join('\n');
}
