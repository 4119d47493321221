/** A suggestion as the api answers it. */
export interface Suggested {
  readonly strength: string;
  readonly post: { readonly id: string; readonly title: string; readonly author: { readonly firstName: string } };
  readonly reasons: readonly { readonly kind: string; readonly is: string; readonly verdict: string }[];
}

interface TermsSeen {
  readonly task: string;
  readonly inReturn: { readonly kind: string; readonly what: string | null };
}

interface Difference {
  readonly term: string;
  readonly parts: readonly {
    readonly part: string;
    readonly before: string[] | null;
    readonly after: string[] | null;
  }[];
}

/** Talks as the api answers them. */
export interface TalksSeen {
  readonly id: string;
  readonly standing: { readonly version: number; readonly termsHash: string } | null;
  readonly turns: readonly {
    readonly number: number;
    readonly kind: string;
    readonly message: string | null;
    readonly differences: readonly Difference[];
  }[];
}

/** An agreement as the api answers it. */
export interface AgreementSeen {
  readonly id: string;
  readonly terms: TermsSeen;
  readonly other: { readonly firstName: string };
  readonly contact: { readonly phone: string | null; readonly address: string | null } | null;
  readonly occurrences: readonly { readonly id: string; readonly startsAt: string; readonly localStart: string }[];
}

/** One suggestion in a line. */
export function sayReasons({ post, strength, reasons }: Suggested): string {
  const told = reasons.map(
    ({ kind, is, verdict }) => `${verdict === 'for' ? '+' : verdict === 'against' ? '-' : '?'} ${kind} ${is}`,
  );
  return `${post.author.firstName}: "${post.title}" (${strength}: ${told.join(', ')})`;
}

/** What changed in one term, in a line. */
export const sayDifferences = ({ term, parts }: Difference): string =>
  `${term}: ${parts.map(({ part, before, after }) => `${part} ${sayValue(before)} → ${sayValue(after)}`).join(', ')}`;

const sayValue = (values: readonly string[] | null): string => (values === null ? 'nothing' : values.join(' and '));

/** An agreement in a line, with what it opened. */
export function sayAgreement({ other, terms, occurrences, contact }: AgreementSeen): string {
  const reach = contact?.phone ?? 'no phone';
  return `agreed with ${other.firstName} (${reach}): ${terms.task}, ${occurrences.map(({ localStart }) => localStart).join(', ') || 'no date'}, in return ${terms.inReturn.what ?? terms.inReturn.kind}`;
}
