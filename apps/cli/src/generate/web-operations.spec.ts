import { describe, expect, it } from '@jest/globals';

import { webOperations } from './web-operations.js';

const SCHEMA = `type Query { post(id: ID!): Post } type Post { id: ID! kind: Kind! title: String! } enum Kind { offer request }`;
const FILES = [
  { name: 'posts', text: 'query Post($id: ID!) { post(id: $id) { ...Card } }' },
  { name: 'cards', text: 'fragment Card on Post { id kind title }' },
];

describe('what the web app knows of the schema', () => {
  it('is a file for each file of operations, the enums and inputs, and the list of known operations', async () => {
    const files = await webOperations(SCHEMA, FILES);
    expect(files.map(({ name }) => name)).toEqual(['schema.ts', 'posts.ts', 'cards.ts', 'operations.json']);
    const [schema, posts, , list] = files.map(({ text }) => text);
    expect(schema).toContain("export type Kind =\n  | 'offer'\n  | 'request';");
    expect(posts).toContain('export const PostDocument = ');
    const [document = ''] = Object.values(JSON.parse(list ?? '{}') as Record<string, string>);
    expect(document).toContain('fragment Card on Post');
    // What is listed is what is sent, letter by letter.
    expect(posts).toContain(JSON.stringify(document));
  });

  // Seen red without the check: the second one got the text of the first.
  it('has no two operations of one name', async () => {
    const twice = [...FILES, { name: 'more', text: 'query Post($id: ID!) { post(id: $id) { id } }' }];
    await expect(webOperations(SCHEMA, twice)).rejects.toThrow('The operation Post is there twice.');
  });
});
