import { describe, expect, it } from '@jest/globals';

import { sha256 } from '../auth/tokens.js';
import { SettingsError } from '../config/settings.js';
import { KnownOperations } from './known-operations.js';

const ME = '{ me { id } }';
const FEED = '{ feed { edges { cursor } } }';
const known = KnownOperations.only({ [sha256(ME)]: ME, [sha256(FEED)]: FEED });
const byHash = (document: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(document) } });

describe('the list of known operations', () => {
  it.each([
    ['its text', { query: ME }],
    ['its hash as documentId', { documentId: sha256(ME) }],
    ['its hash as a persisted query', { extensions: byHash(ME) }],
    ['its hash and an empty text', { query: '', extensions: byHash(ME) }],
    ['its text and its hash', { query: ME, documentId: sha256(ME), extensions: byHash(ME) }],
    ['its text beside extensions of another kind', { query: ME, extensions: { trace: 1 } }],
  ])('knows an operation by %s', (_, asked) => {
    expect(known.documentOf(asked)).toBe(ME);
  });

  it.each([
    ['another text', { query: '{ me { id firstName } }' }],
    ['the same with one blank more', { query: `${ME} ` }],
    ['the hash of another text', { documentId: sha256('{ me { id firstName } }') }],
    ['a hash in capitals', { documentId: sha256(ME).toUpperCase() }],
    ['a text and the hash of another one', { query: ME, extensions: byHash(FEED) }],
    ['two different hashes', { documentId: sha256(ME), extensions: byHash(FEED) }],
    ['the name of what every object has', { documentId: 'constructor' }],
    ['a text that is none', { query: { toString: ME } }],
    ['a hash that is none', { documentId: [sha256(ME)] }],
    ['nothing', {}],
  ])('does not know %s', (_, asked) => {
    expect(() => known.documentOf(asked)).toThrow(
      expect.objectContaining({ extensions: { code: 'UNKNOWN_OPERATION' } }),
    );
  });

  it('is absent when no file is named: then everything goes on as it was sent', () => {
    const any = KnownOperations.in(undefined);
    expect(any.areListed).toBe(false);
    expect(any.documentOf({ query: FEED })).toBe(FEED);
  });

  it.each([
    ['a document under the hash of another', { [sha256(ME)]: FEED }],
    ['a name that is no hash', { me: ME }],
    ['something else than documents', [ME]],
  ])('is refused at the start when it holds %s', (_, list) => {
    expect(() => KnownOperations.only(list)).toThrow(SettingsError);
  });

  it('is refused at the start when its file is not there', () => {
    expect(() => KnownOperations.in('/nowhere/known.json')).toThrow(/^KNOWN_OPERATIONS cannot be used: /);
  });
});
