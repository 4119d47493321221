import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';

import type { AskedOperation, KnownOperations } from './known-operations.js';

/**
 * Lets only known operations through to `path`, as documents, before anything else reads them; the rest is answered
 * with 400. Without a list nothing changes.
 */
export function letKnownRequestsThrough(http: FastifyInstance, path: string, operations: KnownOperations): void {
  if (!operations.areListed) return;
  http.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== path) return;
    const { query, documentId, extensions, ...rest } = (isPlain(request.body) ? request.body : {}) as AskedOperation;
    try {
      // The hash stays here: from now on it is a request like any other.
      request.body = { ...rest, query: operations.documentOf({ query, documentId, extensions }) };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      await reply.code(400).send({ errors: [{ message: error.message, extensions: error.extensions }] });
    }
  });
}

const isPlain = (body: unknown): boolean => typeof body === 'object' && body !== null && !Array.isArray(body);
