import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

import {
  GraphQLError,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { ANONYMOUS, type Actor } from '#kernel';

import { askingOf, ON_BEHALF_OF, type Acting } from '../auth/acting.js';
import type { Authenticator } from '../auth/authenticator.js';
import { formatError } from './format-error.js';
import type { AskedOperation, KnownOperations } from './known-operations.js';
import { LIMIT_RULES, MOST_TOKENS } from './limits.js';
import { Loaders, type RequestContext } from './request-context.js';

const PATH = '/graphql';
const MOST_BYTES = 64 * 1024;
const MOST_SUBSCRIPTIONS_A_SOCKET = 20;
/** A socket of a session that ended is closed at the latest after this time, and before anything more is sent on it. */
const RECHECK_MS = 5000;

interface Wiring {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly authenticator: Authenticator;
  /** Origins that pages may come from. */
  readonly origins: readonly string[];
  /** The list that HTTP asks too. */
  readonly operations: KnownOperations;
  readonly socketsAPerson: number;
}

/** The open socket endpoint. */
export interface SubscriptionsEndpoint {
  close(): Promise<void>;
}

/**
 * Live updates over graphql-transport-ws: one known origin, a living session, subscriptions alone, the limits of HTTP.
 * Our own wiring of graphql-ws, since Nest's runs queries and mutations past every limit (docs/decisions/0011).
 */
export function openSubscriptions({
  server,
  schema,
  authenticator,
  origins,
  operations,
  socketsAPerson,
}: Wiring): SubscriptionsEndpoint {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: false });
  const people = new Map<string, Set<WebSocket>>();

  const endpoint = useServer<Record<string, unknown>, Extra>(
    {
      schema,
      connectionInitWaitTimeout: 5000,
      jsonMessageReviver: withText,
      onConnect: async ({ extra, connectionParams }) => {
        // Browsers cannot set headers on a socket: there the name comes with the first message.
        extra.onBehalfOf = connectionParams?.[ON_BEHALF_OF] ?? extra.request.headers[ON_BEHALF_OF];
        const { actor, acting } = await askingOf(authenticator, extra.request.headers.cookie, extra.onBehalfOf);
        // A socket that closed in the meantime must leave nothing behind.
        if (actor.kind !== 'person' || extra.socket.readyState !== extra.socket.OPEN) return false;
        const open = people.get(actor.id) ?? new Set();
        if (open.size >= socketsAPerson) return false;
        people.set(actor.id, open.add(extra.socket));
        extra.actor = actor;
        extra.acting = acting;
        extra.recheck = setInterval(() => void recheck(extra), RECHECK_MS);
        return true;
      },
      onSubscribe: ({ extra, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS_A_SOCKET)
          return [refusal('Too many subscriptions on one socket.')];
        const prepared = prepare(schema, operations, payload);
        return 'schema' in prepared ? { ...prepared, contextValue: contextOf(extra) } : prepared;
      },
      // Who lost the session since the last look gets nothing more: a closed socket drops what was about to be sent.
      onNext: async ({ extra }, _id, _payload, _args, result) => {
        await recheck(extra);
        return result.errors ? { ...result, errors: result.errors.map(forClient) } : undefined;
      },
      onError: (_context, _id, _payload, errors) => errors.map(forClient),
      onClose: ({ extra }) => {
        clearInterval(extra.recheck);
        if (extra.actor?.kind !== 'person') return;
        const open = people.get(extra.actor.id);
        open?.delete(extra.socket);
        if (open?.size === 0) people.delete(extra.actor.id);
      },
    },
    sockets,
  );

  /** Reads anew who this is, roles too. When that cannot be read the socket closes: better no updates than foreign ones. */
  async function recheck(extra: Extra): Promise<void> {
    const { actor } = await askingOf(authenticator, extra.request.headers.cookie, extra.onBehalfOf, 'peek').catch(
      () => ({
        actor: ANONYMOUS,
      }),
    );
    if (actor.kind === 'person') extra.actor = actor;
    else extra.socket.close(CloseCode.Forbidden, 'Forbidden');
  }

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    // Node has taken its own listener away; without one, a client that hangs up would end the process.
    stream.on('error', () => stream.destroy());
    const refused = request.url !== PATH ? 404 : originFits(request, origins) ? null : 403;
    if (refused !== null) {
      stream.end(`HTTP/1.1 ${refused} ${refused === 404 ? 'Not Found' : 'Forbidden'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request));
  };
  server.on('upgrade', upgrade);
  return {
    close: async () => {
      server.off('upgrade', upgrade);
      await endpoint.dispose();
    },
  };
}

/** What graphql-ws carries with a connection, and what we note beside it. */
interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  actor?: Actor;
  acting?: Acting | null;
  /** Whom a broker acts for on this socket, as it was named. */
  onBehalfOf?: unknown;
  recheck?: NodeJS.Timeout;
}

const originFits = (request: IncomingMessage, origins: readonly string[]): boolean =>
  request.headers.origin !== undefined && origins.includes(request.headers.origin);

function contextOf(extra: Extra): RequestContext {
  return {
    // Read at each use: rights may change while the socket is open.
    get actor() {
      return extra.actor ?? ANONYMOUS;
    },
    acting: extra.acting ?? null,
    address: extra.request.socket.remoteAddress ?? '',
    cookieHeader: extra.request.headers.cookie,
    setCookie: () => undefined,
    loaders: new Loaders(),
  };
}

interface Payload extends AskedOperation {
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** The protocol wants a text in every request to subscribe; where a hash stands for it, it is empty. */
function withText(this: { readonly type?: unknown }, key: string, value: unknown): unknown {
  const isRequest = key === 'payload' && this.type === 'subscribe' && typeof value === 'object' && value !== null;
  return isRequest && !('query' in value) ? { ...value, query: '' } : value;
}

/** Parses and validates what is known under the limits of HTTP; introspection and everything but a subscription is refused. */
function prepare(
  schema: GraphQLSchema,
  operations: KnownOperations,
  { operationName, variables, ...asked }: Payload,
): ExecutionArgs | readonly GraphQLError[] {
  let document;
  try {
    document = parse(String(operations.documentOf(asked)), { maxTokens: MOST_TOKENS });
  } catch (error) {
    return [error instanceof GraphQLError ? error : refusal('The document cannot be read.')];
  }
  const errors = validate(schema, document, [...specifiedRules, ...LIMIT_RULES, NoSchemaIntrospectionCustomRule]);
  if (errors.length > 0) return errors;
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [refusal('Only subscriptions go over the socket; send queries and mutations over HTTP.')];
  }
  return { schema, document, operationName, variableValues: variables };
}

/** An error as HTTP would tell it: refusals as they are, bugs without their text, no names of fields to try. */
const forClient = (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError => {
  const formatted = error instanceof GraphQLError ? error.toJSON() : error;
  const { message, ...rest } = formatError(formatted, error);
  return { ...rest, message: message.replace(/ ?Did you mean .*$/, '') };
};

const refusal = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
