import { describe, expect, it } from '@jest/globals';
import { GraphQLISODateTime } from '@nestjs/graphql';
import { GraphQLObjectType, GraphQLSchema, graphql } from 'graphql';

import { strictMoments } from './strict-moments.js';

const schema = strictMoments(
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        echo: {
          type: GraphQLISODateTime,
          args: { at: { type: GraphQLISODateTime } },
          resolve: (_, { at }: { at: Date }) => at,
        },
      },
    }),
  }),
);

const byVariable = (at: unknown) =>
  graphql({ schema, source: 'query($at: DateTime) { echo(at: $at) }', variableValues: { at } });

describe('a moment', () => {
  it.each([
    ['2026-12-01T09:00:00Z', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01T10:00:00.250+01:00', '2026-12-01T09:00:00.250Z'],
  ])('is read from %s, as a variable and in the document', async (at, echo) => {
    expect(await byVariable(at)).toEqual({ data: { echo } });
    expect(await graphql({ schema, source: `{ echo(at: "${at}") }` })).toEqual({ data: { echo } });
  });

  it.each([true, 0, 1_796_000_000_000, 'tomorrow', '2026-12-01', '2026-12-01T09:00', '2026-02-30T09:00:00Z', '', {}])(
    'is not made of %j',
    async (at) => {
      expect((await byVariable(at)).errors).toHaveLength(1);
      expect((await graphql({ schema, source: `{ echo(at: ${JSON.stringify(at)}) }` })).errors).toHaveLength(1);
    },
  );
});
