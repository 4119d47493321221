import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Authenticator } from '../auth/authenticator.js';
import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { closeByDefault } from './close-by-default.js';
import { Cursors } from './cursors.js';
import { formatError } from './format-error.js';
import { jitPlugin } from './jit.plugin.js';
import { LIMIT_PLUGINS, LIMIT_RULES, MOST_TOKENS } from './limits.js';
import { Loaders, type RequestContext } from './request-context.js';
import { strictMoments } from './strict-moments.js';

/** GraphQL over HTTP: POST alone, closed by default, limited, compiled. */
@Global()
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [SETTINGS_TOKEN, Authenticator],
      useFactory: (settings: RunSettings, authenticator: Authenticator) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
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
        transformSchema: (schema) => closeByDefault(strictMoments(schema)),
        validationRules: [...LIMIT_RULES],
        plugins: [...LIMIT_PLUGINS, ApolloServerPluginCacheControlDisabled(), jitPlugin(formatError)] as never,
        context: async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => ({
          actor: await authenticator.actorOf(request.headers.cookie),
          address: request.ip,
          cookieHeader: request.headers.cookie,
          setCookie: (header) => void reply.header('set-cookie', header),
          loaders: new Loaders(),
        }),
      }),
    }),
  ],
  providers: [Cursors],
  exports: [GraphQLModule, Cursors],
})
export class GraphqlModule {}
