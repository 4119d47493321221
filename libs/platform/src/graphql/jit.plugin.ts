import type { ApolloServerPlugin } from '@apollo/server';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';

import { withInputDefaults } from './input-defaults.js';
import type { RequestContext } from './request-context.js';

/** Compiled documents that are kept; the oldest goes first. */
const MOST_COMPILED = 500;
/** Documents that were seen once and are remembered by their hash; the oldest goes first. */
const MOST_SEEN = 5000;

/** When a document is worth compiling: a known one at once, any other only when it comes again. */
export type CompileFrom = 'firstSight' | 'secondSight';

/**
 * Executes queries with compiled code in place of graphql-js, after parsing, validation and limits.
 * Mutations keep the standard executor; so does a document that is compiled from its second sight on, the first time: a
 * flood of different documents is not compiled. See docs/decisions/0002 and 0017.
 */
export function jitPlugin(
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
  from: CompileFrom,
): ApolloServerPlugin<RequestContext> {
  const compiled = new Map<string, CompiledQuery | null>();
  const seen = new Map<string, true>();
  const isNew = (key: string): boolean => {
    if (from === 'firstSight' || seen.delete(key)) return false;
    keep(seen, MOST_SEEN, key, true);
    return true;
  };
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
            if (isNew(key)) return null;
            const made = compileQuery(schema, document, operationName ?? undefined);
            query = isCompiledQuery(made) ? made : null;
            keep(compiled, MOST_COMPILED, key, query);
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

/** Adds an entry; when there is no room the oldest one goes. */
function keep<Value>(entries: Map<string, Value>, most: number, key: string, value: Value): void {
  if (entries.size >= most) entries.delete(entries.keys().next().value ?? '');
  entries.set(key, value);
}
