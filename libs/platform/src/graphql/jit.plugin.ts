import type { ApolloServerPlugin } from '@apollo/server';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';

import { withInputDefaults } from './input-defaults.js';
import type { RequestContext } from './request-context.js';

/** Compiled documents that are kept; the oldest goes first. */
const MOST_COMPILED = 500;

/**
 * Executes queries with compiled code in place of graphql-js, after parsing, validation and limits.
 * Mutations keep the standard executor. See docs/decisions/0002.
 */
export function jitPlugin(
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<RequestContext> {
  const compiled = new Map<string, CompiledQuery | null>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          queryHash,
          operation,
          operationName,
          schema,
          document,
          contextValue,
          request,
          response,
        }) => {
          if (operation.operation !== OperationTypeNode.QUERY || queryHash === undefined) return null;
          const key = `${queryHash}/${operationName ?? ''}`;
          let query = compiled.get(key);
          if (query === undefined) {
            const made = compileQuery(schema, document, operationName ?? undefined);
            query = isCompiledQuery(made) ? made : null;
            if (compiled.size >= MOST_COMPILED) compiled.delete(compiled.keys().next().value ?? '');
            compiled.set(key, query);
          }
          if (query === null) return null;
          const variables = withInputDefaults(schema, operation, request.variables ?? {});
          const result = await query.query(undefined, contextValue, variables);
          const errors = result.errors?.map((error) => formatError(error.toJSON(), error));
          return {
            http: response.http,
            body: { kind: 'single', singleResult: errors ? { ...result, errors } : result },
          };
        },
      }),
  };
}
