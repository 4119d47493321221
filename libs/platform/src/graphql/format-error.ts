import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { errorTrace } from '../logging/error-words.js';

const logger = new Logger('GraphQL');

/** What a client hears of a thrown error: stable codes for refusals, nothing but "internal" for bugs. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const status = statusOf(cause);
  if (status === 400) return refusal(formatted, 'BAD_USER_INPUT', validationMessage(cause));
  const code = formatted.extensions?.['code'];
  if (cause instanceof GraphQLError && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
    return refusal(formatted, code, formatted.message);
  }
  if (cause instanceof GraphQLError && cause.originalError === undefined && formatted.path === undefined) {
    return refusal(
      formatted,
      typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : 'BAD_USER_INPUT',
      formatted.message,
    );
  }
  logger.error(
    cause instanceof Error ? `${cause.name} in ${formatted.path?.join('.') ?? 'a request'}` : 'An unknown error',
    errorTrace(cause),
  );
  return refusal(formatted, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}

const refusal = (formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError => ({
  message,
  ...(formatted.locations ? { locations: formatted.locations } : {}),
  ...(formatted.path ? { path: formatted.path } : {}),
  extensions: { code },
});

const statusOf = (cause: unknown): number | undefined =>
  typeof cause === 'object' && cause !== null && 'getStatus' in cause && typeof cause.getStatus === 'function'
    ? (cause.getStatus as () => number)()
    : undefined;

/** Nest's validation pipe answers `{ message: string[] }`: field names and rules, no values. */
function validationMessage(cause: unknown): string {
  const response = (cause as { response?: { message?: unknown } }).response;
  return Array.isArray(response?.message) ? response.message.join('; ') : 'The input cannot be used.';
}
