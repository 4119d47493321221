import helmet from '@fastify/helmet';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DemoCast } from '#accounts';
import type { Clock } from '#kernel';
import {
  Authenticator,
  JsonLogger,
  KnownOperations,
  letKnownRequestsThrough,
  openSubscriptions,
  type RunSettings,
} from '#platform';

import { ApiModule } from './api.module.js';
import { pageRules, serveScreens } from './screens.js';

const MOST_BODY_BYTES = 100 * 1024;

/** A running api. */
export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Answers what is under way, then closes; asked twice it is done once. */
  stop(): Promise<void>;
}

/**
 * Starts the api: GraphQL over HTTP at /graphql, live updates over WebSocket at the same path, health and metrics, and the
 * screens at every other address. Whoever gives a `cast` lets everybody sign in as its people: only for a demo.
 */
export async function startApi(settings: RunSettings, clock?: Clock, cast?: DemoCast): Promise<RunningApi> {
  const logger = new JsonLogger(settings.LOG_LEVEL, 'api');
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BODY_BYTES,
    forceCloseConnections: 'idle',
    trustProxy: settings.TRUSTED_PROXIES?.split(',') ?? false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(settings, clock, cast), adapter, {
    logger,
    abortOnError: false,
  });
  const secure = settings.PUBLIC_URL.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...pageRules(originsOf(settings)), upgradeInsecureRequests: secure ? [] : null },
    },
    enableCSPNonces: true,
    referrerPolicy: { policy: 'no-referrer' },
    hsts: secure,
  });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true }));
  guardGraphql(app, originsOf(settings));
  const operations = app.get(KnownOperations, { strict: false });
  letKnownRequestsThrough(app.getHttpAdapter().getInstance(), '/graphql', operations);
  logRequests(app, logger);
  await serveScreens(app);
  await app.listen(settings.PORT, settings.HOST);
  const sockets = openSubscriptions({
    server: app.getHttpServer(),
    schema: app.get(GraphQLSchemaHost).schema,
    authenticator: app.get(Authenticator),
    origins: originsOf(settings),
    operations,
    socketsAPerson: settings.SOCKETS_A_PERSON,
  });
  let stopped: Promise<void> | undefined;
  return {
    app,
    url: settings.PUBLIC_URL,
    stop: () => (stopped ??= sockets.close().then(() => app.close())),
  };
}

/** Pages come from the public address; on one's own machine also under its other name. */
function originsOf({ PUBLIC_URL, PORT }: RunSettings): string[] {
  const origin = new URL(PUBLIC_URL).origin;
  const local = ['localhost', '127.0.0.1'].includes(new URL(PUBLIC_URL).hostname);
  return local ? [origin, `http://localhost:${PORT}`, `http://127.0.0.1:${PORT}`] : [origin];
}

/** GraphQL comes by POST, from our own pages or from no page at all. */
function guardGraphql(app: NestFastifyApplication, origins: readonly string[]): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (request.routeOptions.url !== '/graphql') return;
      const { origin } = request.headers;
      if (request.method !== 'POST') await reply.code(405).header('allow', 'POST').send('GraphQL comes by POST.');
      else if (origin !== undefined && !origins.includes(origin)) await reply.code(403).send('This page may not ask.');
    });
}

/** One line per request: path, status and time; no addresses of people, no bodies. */
function logRequests(app: NestFastifyApplication, logger: JsonLogger): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      logger.pino.info({
        id: request.id,
        method: request.method,
        path: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      });
      done();
    });
}
