import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { canonicalJson, type Json } from '#kernel';

import { formatError } from './format-error.js';
import { jitPlugin } from './jit.plugin.js';
import type { RequestContext } from './request-context.js';

const typeDefs = `
  enum Kind { request offer }
  input Near { area: ID! metres: Int! = 1000 }
  input Filter { kind: Kind! = request words: [String!]! = [] near: Near places: [Near!]! = [] }
  interface Named { name: String! }
  type Person implements Named { name: String! friend: Person phone: String failing: String strict: String! }
  type Area implements Named { name: String! code: ID! }
  union Found = Person | Area
  type Query { echo(filter: Filter, first: Int! = 20): String! found: [Found!]! people: [Named!]! person: Person strict: Person }`;

const ann = {
  __typename: 'Person',
  name: 'Ann',
  friend: { __typename: 'Person', name: 'Bob', friend: null },
  phone: null,
};
const resolvers = {
  Query: {
    echo: (_: unknown, args: Json) => canonicalJson(args),
    found: () => [ann, { __typename: 'Area', name: 'De Hoven', code: 'WK003403' }],
    people: () => Promise.resolve([ann]),
    person: () => ann,
    strict: () => ann,
  },
  Person: {
    failing: () => {
      throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
    },
    strict: () => null,
  },
};

Logger.overrideLogger(false);

const plain = new ApolloServer<RequestContext>({ typeDefs, resolvers, formatError });
const compiled = new ApolloServer<RequestContext>({
  typeDefs,
  resolvers,
  plugins: [jitPlugin(formatError, 'firstSight')],
});

async function answerOf(
  server: ApolloServer<RequestContext>,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: {} as RequestContext });
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  const errors = body.singleResult.errors?.map(({ path, extensions }) => ({ path, code: extensions?.['code'] }));
  return JSON.parse(JSON.stringify({ data: body.singleResult.data, errors }));
}

describe('compiled queries', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    [
      'aliases and fragments',
      '{ one: person { ...P } two: person { n: name friend { ...P } } } fragment P on Person { name phone }',
    ],
    ['a union', '{ found { __typename ... on Person { name friend { name } } ... on Area { code } } }'],
    ['an interface', '{ people { __typename name ... on Person { phone } } }'],
    [
      '@skip and @include',
      'query($yes: Boolean!) { person { name @include(if: $yes) phone @skip(if: $yes) } }',
      { yes: true },
    ],
    [
      '@skip and @include the other way',
      'query($yes: Boolean!) { person { name @include(if: $yes) phone @skip(if: $yes) } }',
      { yes: false },
    ],
    ['defaults of arguments', '{ echo }'],
    ['defaults of variables', 'query($first: Int! = 5) { echo(first: $first) }'],
    ['defaults of input fields', 'query($filter: Filter) { echo(filter: $filter) }', { filter: {} }],
    [
      'defaults of nested input fields',
      'query($filter: Filter) { echo(filter: $filter) }',
      { filter: { near: { area: 'x' }, places: [{ area: 'y' }] } },
    ],
    ['a null that was sent', 'query($filter: Filter) { echo(filter: $filter) }', { filter: { near: null } }],
    ['a wrong value', 'query($filter: Filter) { echo(filter: $filter) }', { filter: { kind: 'other' } }],
    ['a missing value', 'query($filter: Filter!) { echo(filter: $filter) }'],
    ['an error in a nullable field', '{ person { name failing } }'],
    ['a null where none may be', '{ person { name strict } strict { name } }'],
  ])('answer %s as the standard executor does', async (_, query, variables = {}) => {
    expect(await answerOf(compiled, query, variables)).toEqual(await answerOf(plain, query, variables));
  });
});

describe('a document that nobody knows', () => {
  /** Errors tell which of the two executors made them. */
  const marked = new ApolloServer<RequestContext>({
    typeDefs,
    resolvers,
    plugins: [jitPlugin((error) => ({ ...error, extensions: { code: 'COMPILED' } }), 'secondSight')],
  });
  const codeOf = async (query: string): Promise<unknown> => {
    const { errors } = (await answerOf(marked, query, {})) as { errors: { code: string }[] };
    return errors[0]?.code;
  };

  it('is compiled when it comes again and not before, so that a flood of different ones is not', async () => {
    expect(await codeOf('{ person { failing } }')).toBe('FORBIDDEN');
    expect(await codeOf('{ person { failing name } }')).toBe('FORBIDDEN');
    expect(await codeOf('{ person { failing } }')).toBe('COMPILED');
    expect(await codeOf('{ person { failing } }')).toBe('COMPILED');
  });
});
