import { readFileSync } from 'node:fs';

import { GraphQLError } from 'graphql';
import { z } from 'zod';

import { sha256 } from '../auth/tokens.js';
import { SettingsError } from '../config/settings.js';

/** What a client asks for: a document, or the hash of one, in either of the two usual places. */
export interface AskedOperation {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

const LIST = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));
const PERSISTED_QUERY = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

/**
 * The operations that this installation answers; HTTP and WebSocket ask the same list before a document is read, so that
 * a refused one costs a look and is kept nowhere. See docs/decisions/0017.
 */
export class KnownOperations {
  private constructor(private readonly documents: ReadonlyMap<string, string> | null) {}

  /** Any operation within the limits. */
  static readonly any = new KnownOperations(null);

  /**
   * Only documents with these hashes: `{ "<sha256>": "<document>" }`.
   * @throws SettingsError when a document has another hash than it says.
   */
  static only(list: unknown): KnownOperations {
    const parsed = LIST.safeParse(list);
    if (!parsed.success) throw refusedList('it must hold { "<sha256>": "<document>" }');
    const wrong = Object.entries(parsed.data).find(([hash, document]) => sha256(document) !== hash);
    if (wrong) throw refusedList(`the document of ${wrong[0]} has another hash`);
    return new KnownOperations(new Map(Object.entries(parsed.data)));
  }

  /** The list in a file; without a path any operation. @throws SettingsError when it cannot be used. */
  static in(path: string | undefined): KnownOperations {
    if (path === undefined) return KnownOperations.any;
    let list: unknown;
    try {
      list = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      throw refusedList(`${path} is no JSON file that can be read`);
    }
    return KnownOperations.only(list);
  }

  /** Whether there is a list. */
  get areListed(): boolean {
    return this.documents !== null;
  }

  /**
   * The document that is asked for; without a list whatever was sent.
   * @throws GraphQLError UNKNOWN_OPERATION when it is not in the list, or its text and its hash are of two documents.
   */
  documentOf({ query, documentId, extensions }: AskedOperation): unknown {
    if (this.documents === null) return query;
    const persisted = PERSISTED_QUERY.safeParse(extensions);
    const hashes = [
      ...(query === undefined || query === null || query === ''
        ? []
        : [typeof query === 'string' ? sha256(query) : '']),
      ...(documentId === undefined || documentId === null ? [] : [documentId]),
      ...(persisted.success ? [persisted.data.persistedQuery.sha256Hash] : []),
    ];
    const [hash] = hashes;
    const document = typeof hash === 'string' ? this.documents.get(hash) : undefined;
    if (document === undefined || hashes.some((other) => other !== hash)) throw unknownOperation();
    return document;
  }
}

const refusedList = (reason: string): SettingsError =>
  new SettingsError([`KNOWN_OPERATIONS cannot be used: ${reason}.`]);

const unknownOperation = (): GraphQLError =>
  new GraphQLError('This operation is not in the list of known ones.', {
    extensions: { code: 'UNKNOWN_OPERATION' },
  });
