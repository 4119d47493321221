import { describe, expect, it } from '@jest/globals';
import { sha256, SettingsError } from '#platform';

import { documentsIn, listOf } from './operations-list.js';

const file = (text: string, name = 'a.graphql') => ({ name, text });

describe('the list of operations', () => {
  it('has a document for each operation, with the fragments that it uses and no others, of all files', () => {
    const files = [
      file('query Me { me { ...Name } } query Feed { feed { edges { cursor } } } fragment Other on Me { id }'),
      file('fragment Name on Me { firstName ...Id }  fragment Id on Me { id }', 'b.graphql'),
    ];
    expect(documentsIn(files)).toEqual([
      'query Me {\n  me {\n    ...Name\n  }\n}\n\nfragment Name on Me {\n  firstName\n  ...Id\n}\n\nfragment Id on Me {\n  id\n}',
      'query Feed {\n  feed {\n    edges {\n      cursor\n    }\n  }\n}',
    ]);
  });

  it('names each document by its hash and does not depend on the order of the files', () => {
    expect(listOf(['{ a }'])).toEqual({ [sha256('{ a }')]: '{ a }' });
    expect(JSON.stringify(listOf(['{ a }', '{ b }']))).toBe(JSON.stringify(listOf(['{ b }', '{ a }'])));
  });

  it.each([
    ['cannot be parsed', [file('query {')], 'a.graphql'],
    ['uses a fragment that is in none', [file('{ me { ...Gone } }')], 'Gone'],
    ['has a fragment twice', [file('fragment F on Me { id }'), file('fragment F on Me { id }', 'b.graphql')], 'F'],
  ])('is not made of a file that %s', (_, files, named) => {
    expect(() => documentsIn(files)).toThrow(SettingsError);
    expect(() => documentsIn(files)).toThrow(named);
  });
});
