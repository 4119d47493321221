import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { askingOf, LANGUAGE, ON_BEHALF_OF } from '../auth/acting.js';
import { Authenticator } from '../auth/authenticator.js';
import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { ConfirmationNeededError, NoMandateError } from './acting-errors.js';
import { closeByDefault } from './close-by-default.js';
import { Cursors } from './cursors.js';
import { formatError } from './format-error.js';
import { jitPlugin } from './jit.plugin.js';
import { KnownOperations } from './known-operations.js';
import { LIMIT_PLUGINS, LIMIT_RULES, MOST_TOKENS } from './limits.js';
import { Loaders, type RequestContext } from './request-context.js';
import { withActingRefusals } from './acting-unions.js';
import { strictMoments } from './strict-moments.js';

/** The one list of operations that HTTP, WebSocket and the compiler ask. */
@Module({
  providers: [
    {
      provide: KnownOperations,
      inject: [SETTINGS_TOKEN],
      useFactory: ({ KNOWN_OPERATIONS }: RunSettings) => KnownOperations.in(KNOWN_OPERATIONS),
    },
  ],
  exports: [KnownOperations],
})
export class KnownOperationsModule {}

/** GraphQL over HTTP: POST alone, closed by default, limited, compiled. */
@Global()
@Module({
  imports: [
    KnownOperationsModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [KnownOperationsModule],
      inject: [SETTINGS_TOKEN, Authenticator, KnownOperations],
      useFactory: (settings: RunSettings, authenticator: Authenticator, operations: KnownOperations) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: { orphanedTypes: [NoMandateError, ConfirmationNeededError] },
        graphiql: false,
        introspection: settings.NODE_ENV !== 'production',
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        persistedQueries: false,
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: settings.NODE_ENV === 'production',
        parseOptions: { maxTokens: MOST_TOKENS },
        autoTransformHttpErrors: false,
        formatError,
        transformSchema: (schema) => closeByDefault(withActingRefusals(strictMoments(schema))),
        validationRules: [...LIMIT_RULES],
        plugins: [
          ...LIMIT_PLUGINS,
          ApolloServerPluginCacheControlDisabled(),
          jitPlugin(formatError, operations.areListed ? 'firstSight' : 'secondSight'),
        ] as never,
        context: async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => ({
          ...(await askingOf(authenticator, {
            cookie: request.headers.cookie,
            onBehalfOf: request.headers[ON_BEHALF_OF],
            language: request.headers[LANGUAGE],
          })),
          address: request.ip,
          cookieHeader: request.headers.cookie,
          setCookie: (header) => void reply.header('set-cookie', header),
          loaders: new Loaders(),
        }),
      }),
    }),
  ],
  providers: [Cursors],
  exports: [GraphQLModule, KnownOperationsModule, Cursors],
})
export class GraphqlModule {}
