import { wallTimeOf, type Locale, type PersonId, type WallTime } from '#kernel';

import { changedParts, type ChangedPart } from '../terms/changed-parts.rules.js';
import { differences } from '../terms/difference.rules.js';
import { happeningsOf, type Happening, type HappeningKind, type LivingRows } from './happenings.rules.js';
import { HAPPENING_SENTENCES } from './happening-texts.data.js';
import { TURN_SENTENCES } from './history-texts.data.js';
import { dateWords, TERM_LABELS, termWords, wallTimeWords, type Names } from './history-terms.rules.js';
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
  /** What came after the yes, for one of the two; null for a mediator, who reads the talks alone. */
  readonly living: { readonly readerId: PersonId; readonly rows: LivingRows } | null;
}

type Differences = readonly { readonly term: TermName; readonly parts: readonly ChangedPart[] }[];

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
  readonly differences: Differences;
}

/** One thing that happened to the agreement, as data. */
export interface HappeningEntry {
  /** For a time that took place or did not, its start. */
  readonly at: string;
  readonly kind: HappeningKind;
  readonly who: Side | 'standIn' | 'product';
  /** First name; null for the product, and where it is not kept. */
  readonly name: string | null;
  readonly message: string | null;
  /** The version of an amendment. */
  readonly version: number | null;
  readonly termsHash: string | null;
  readonly terms: Terms | null;
  readonly differences: Differences;
  /** Local start of the time that it is about, as it stood then; null where there is none or it is not kept. */
  readonly time: WallTime | null;
  /** Local start that was put forward for it. */
  readonly to: WallTime | null;
  readonly pause: { readonly from: string; readonly to: string } | null;
  readonly months: number | null;
  /** First name of who may come in the place of the helper. */
  readonly standIn: string | null;
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

const changesIn = (before: Terms | null, after: Terms | null): Differences =>
  before && after
    ? differences(before, after).map((difference) => ({ term: difference.term, parts: changedParts(difference) }))
    : [];

function whoOf(
  { byId, brokerName }: Pick<ReadTurn, 'byId' | 'brokerName'>,
  { talks, names }: ToTell,
): Pick<HistoryEntry, 'who' | 'name'> {
  const side = byId === null ? null : sideOf(talks, byId);
  if (side !== null) return { who: side, name: names[side] };
  return brokerName === null ? { who: 'product', name: null } : { who: 'broker', name: brokerName };
}

/** Everything that happened in talks, in order, as data: who did what when, and what each version changed. */
export const historyOf = (told: ToTell): HistoryEntry[] =>
  told.turns.map((turn) => {
    const brought = broughtBy(turn, told);
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
      differences: changesIn(brought?.before ?? null, brought?.terms ?? null),
    };
  });

const BY_STAND_IN: readonly HappeningKind[] = ['standInWilling', 'declineStandIn'];

function doneBy(happening: Happening, told: ToTell): Pick<HappeningEntry, 'who' | 'name'> {
  if (BY_STAND_IN.includes(happening.kind)) return { who: 'standIn', name: happening.standIn ?? null };
  const side = happening.byId === null ? null : sideOf(told.talks, happening.byId);
  return side === null ? { who: 'product', name: null } : { who: side, name: told.names[side] };
}

const versionOf = ({ versions }: ToTell, number: number | undefined) =>
  versions.find(({ version }) => version === number) ?? null;

const happened = (told: ToTell): Happening[] => {
  const { living, talks, turns } = told;
  const yes = turns.find(({ kind }) => kind === 'accept');
  return living && yes
    ? happeningsOf(living.rows, { requesterId: talks.requesterId, readerId: living.readerId }, yes.version)
    : [];
};

/** What happened to the agreement after the yes, in order, as data; nothing for a mediator. */
export const afterwardsOf = (told: ToTell): HappeningEntry[] =>
  happened(told).map((happening) => {
    const brought = versionOf(told, happening.terms?.version);
    const against = versionOf(told, happening.terms?.against);
    return {
      at: happening.at.toISOString(),
      kind: happening.kind,
      ...doneBy(happening, told),
      message: happening.message ?? null,
      version: happening.version ?? null,
      termsHash: brought?.termsHash ?? null,
      terms: brought?.terms ?? null,
      differences: changesIn(against?.terms ?? null, brought?.terms ?? null),
      time: happening.time ?? null,
      to: happening.to ?? null,
      pause: happening.days ?? null,
      months: happening.months ?? null,
      standIn: happening.standIn ?? null,
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
      afterwards: afterwardsOf(told),
    },
    null,
    2,
  );

/** What a version says: all of it when nothing stood before, else what it changed. */
function termLines(entry: HistoryEntry | HappeningEntry, before: Terms | null, names: Names, locale: Locale): string[] {
  const { terms } = entry;
  if (!terms) return [];
  const labels = TERM_LABELS[locale];
  if (!before) return TERM_NAMES.map((term) => `   - ${labels[term]}: ${termWords(term, terms, names, locale)}`);
  return entry.differences.map(
    ({ term }) =>
      `   - ${labels[term]}: ${termWords(term, before, names, locale)} -> ${termWords(term, terms, names, locale)}`,
  );
}

/** What the text of one entry is made of, before it has its place in the story. */
interface Line {
  readonly at: string;
  /** The turn that it is about; null for what came after. */
  readonly number: number | null;
  readonly answers: number | null;
  readonly sentence: string;
  readonly more: readonly string[];
}

const quoted = (message: string | null): string[] => message?.split('\n').map((line) => `   > ${line}`) ?? [];

function turnLines(told: ToTell, locale: Locale): Line[] {
  const sentences = TURN_SENTENCES[locale];
  return historyOf(told).map((entry, at) => {
    const turn = told.turns[at];
    const before = (turn && broughtBy(turn, told)?.before) ?? null;
    return {
      at: entry.at,
      number: entry.number,
      answers: entry.answers,
      sentence: sentences.turns[entry.kind].replaceAll('{name}', () => entry.name ?? ''),
      more: [
        ...termLines(entry, before, told.names, locale),
        ...quoted(entry.message),
        ...(entry.masked ? [`   ${sentences.masked}`] : []),
      ],
    };
  });
}

function afterwardsLines(told: ToTell, locale: Locale): Line[] {
  const { kinds, unknownTime } = HAPPENING_SENTENCES[locale];
  const happenings = happened(told);
  return afterwardsOf(told).map((entry, index) => {
    const words: Readonly<Record<string, string>> = {
      name: entry.name ?? '',
      standIn: entry.standIn ?? '',
      helper: told.names.helper,
      time: entry.time === null ? unknownTime : wallTimeWords(entry.time, locale),
      to: entry.to === null ? '' : wallTimeWords(entry.to, locale),
      from: entry.pause === null ? '' : dateWords(entry.pause.from, locale),
      until: entry.pause === null ? '' : dateWords(entry.pause.to, locale),
      months: String(entry.months),
    };
    const before = versionOf(told, happenings[index]?.terms?.against)?.terms ?? null;
    return {
      at: entry.at,
      number: null,
      answers: null,
      sentence: kinds[entry.kind].replaceAll(/\{(\w+)\}/gu, (_, word: string) => words[word] ?? ''),
      more: [...termLines(entry, before, told.names, locale), ...quoted(entry.message)],
    };
  });
}

/** All of it in plain words as one story, oldest first, in the reader's language, in the local time of the talks. */
export function historyAsText(told: ToTell, locale: Locale): string {
  const { title, names, zone } = told;
  const story = [...turnLines(told, locale), ...afterwardsLines(told, locale)].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  );
  const placeOf = (turn: number | null): number =>
    story.findIndex(({ number }) => number !== null && number === turn) + 1;
  const lines = story.flatMap(({ at, answers, sentence, more }, index) => [
    `${index + 1}. ${wallTimeWords(wallTimeOf(new Date(at), zone), locale)}`,
    `   ${sentence.replaceAll('{answers}', String(placeOf(answers)))}`,
    ...more,
    '',
  ]);
  const heading = TURN_SENTENCES[locale].heading.replace('{title}', () => title);
  return [heading, `${names.requester} - ${names.helper}`, '', ...lines].join('\n');
}
