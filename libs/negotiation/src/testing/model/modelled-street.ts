import type { SignedIn } from '#kernel';
import { sha256 } from '#platform';

import { hashOfTerms } from '../../domain/terms/terms-hash.rules.js';
import { inZone, type WordedTerms } from '../../domain/terms/terms.rules.js';
import { street, terms, type Street } from '../street.js';
import { CAP, TERMS, type Answer, type TermsName } from './negotiation.model.js';

/** A street on which talks are held to the model. */
export interface ModelledStreet extends Street {
  /** Acts for the requester by a mandate, and may stand beside talks as any broker; Bea never acts for anybody. */
  readonly mo: SignedIn;
  /** Notes what a press was answered. */
  answered(verb: string, answer: Answer): void;
  /** How often each verb got each answer, as `accept: done`. */
  readonly answers: ReadonlyMap<string, number>;
}

/** A street of neighbours with Bea and Mo as brokers, and so few counters that the cap is met. */
export async function modelledStreet(): Promise<ModelledStreet> {
  const world = await street({ COUNTER_CAP: CAP });
  const answers = new Map<string, number>();
  const answered = (verb: string, answer: Answer): void => {
    const key = `${verb}: ${answer}`;
    answers.set(key, (answers.get(key) ?? 0) + 1);
  };
  return { ...world, mo: await world.brokerOf('Mo', 'GM0034'), answered, answers };
}

/** Terms of the model as somebody words them. */
export const worded = (name: TermsName): WordedTerms =>
  terms({
    when: { kind: 'at', start: TERMS[name].start, minutes: 60 },
    ...(name === 'coffee' ? { inReturn: { kind: 'together', what: 'Koffie' } } : {}),
    ...(TERMS[name].isOpen ? { where: { kind: 'open', note: 'Dat zien we nog' } } : {}),
  });

const NAMES = Object.keys(TERMS) as TermsName[];
const HASHES = new Map(
  NAMES.map((name) => [name, hashOfTerms(inZone(worded(name), 'Europe/Amsterdam'), sha256)] as const),
);

/** The hash that a screen shows with these terms; one that nothing has for null. */
export const hashOf = (name: TermsName | null): string => (name && HASHES.get(name)) ?? 'f'.repeat(64);

/** The terms that have this hash; null for none, and for a hash of other terms than those of the model. */
export const termsOf = (hash: string | null | undefined): TermsName | null =>
  NAMES.find((name) => HASHES.get(name) === hash) ?? null;
