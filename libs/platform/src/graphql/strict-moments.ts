import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLError, GraphQLScalarType, Kind, type GraphQLSchema } from 'graphql';
import { Temporal } from 'temporal-polyfill';

const MOMENT = 'DateTime';

/**
 * The same schema with moments that are taken as they are described: a text with date, time and offset that the calendar
 * has. The scalar of the framework takes whatever JavaScript can make a date of, `true` as well.
 */
export const strictMoments = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.SCALAR_TYPE]: (type) =>
      type.name === MOMENT
        ? new GraphQLScalarType({
            ...type.toConfig(),
            parseValue: momentOf,
            parseLiteral: (node) => momentOf(node.kind === Kind.STRING ? node.value : null),
          })
        : undefined,
  });

/** @throws GraphQLError when the value is no moment. */
function momentOf(value: unknown): Date {
  try {
    if (typeof value === 'string') return new Date(Temporal.Instant.from(value).epochMilliseconds);
  } catch {
    // Not of the form, or a day that the calendar does not have.
  }
  throw new GraphQLError('A moment is a text such as 2026-12-01T09:00:00Z.');
}
