import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

import {
  GraphQLError,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  subscribe,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';

import { askingOf, LANGUAGE, ON_BEHALF_OF } from '../auth/acting.js';
import type { Authenticator } from '../auth/authenticator.js';
import { sendAnswer } from './answer-frame.js';
import { Asker } from './askers.js';
import { formatError } from './format-error.js';
import type { AskedOperation, KnownOperations } from './known-operations.js';
import { LIMIT_RULES, MOST_TOKENS } from './limits.js';
import { Loaders, type RequestContext } from './request-context.js';
import { SharedAnswers, type AnsweredScreen } from './shared-answers.js';

const PATH = '/graphql';
const MOST_BYTES = 64 * 1024;
const MOST_SUBSCRIPTIONS_A_SOCKET = 20;

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
  const askers = new Map<string, Asker>();
  const shared = new SharedAnswers((result) => JSON.stringify(forScreen(result)));
  const screens = new WeakMap<ExecutionArgs, AnsweredScreen>();

  const endpoint = useServer<Record<string, unknown>, Extra>(
    {
      schema,
      connectionInitWaitTimeout: 5000,
      jsonMessageReviver: withText,
      onConnect: async ({ extra, connectionParams }) => {
        // Browsers cannot set headers on a socket: there name and language come with the first message.
        const { cookie, ...headers } = extra.request.headers;
        const onBehalfOf = connectionParams?.[ON_BEHALF_OF] ?? headers[ON_BEHALF_OF];
        const asked = { cookie, onBehalfOf, language: connectionParams?.[LANGUAGE] };
        const { actor, acting } = await askingOf(authenticator, asked);
        // A socket that closed in the meantime must leave nothing behind.
        if (actor.kind !== 'person' || extra.socket.readyState !== extra.socket.OPEN) return false;
        const open = people.get(actor.id) ?? new Set();
        if (open.size >= socketsAPerson) return false;
        people.set(actor.id, open.add(extra.socket));
        const key = JSON.stringify(asked);
        const asker = askers.get(key) ?? new Asker(authenticator, asked, actor, acting);
        const close = (): void => extra.socket.close(CloseCode.Forbidden, 'Forbidden');
        extra.asked = { asker, key, personId: actor.id, screen: { close } };
        asker.actor = actor;
        asker.enter(extra.asked.screen);
        askers.set(key, asker);
        return true;
      },
      onSubscribe: ({ extra, subscriptions }, id, payload) => {
        if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS_A_SOCKET)
          return [refusal('Too many subscriptions on one socket.')];
        const { asked } = extra;
        const prepared = prepare(schema, operations, payload);
        if (!('schema' in prepared) || !asked) return prepared;
        const args = { ...prepared, contextValue: contextOf(asked.asker, extra.request) };
        // What is read in another's name is noted each time, so it is not shared.
        if (asked.asker.acting === null) {
          screens.set(args, {
            key: JSON.stringify([asked.key, payload]),
            look: () => asked.asker.look(),
            write: (answer) => sendAnswer(extra.socket, id, answer),
          });
        }
        return args;
      },
      subscribe: (args) => {
        const screen = screens.get(args);
        return screen ? shared.join(args, screen) : subscribe(args);
      },
      // Who lost the session since the last look gets nothing more: a closed socket drops what was about to be sent.
      onNext: async ({ extra }, _id, _payload, _args, result) => {
        await extra.asked?.asker.look();
        return result.errors ? forScreen(result) : undefined;
      },
      onError: (_context, _id, _payload, errors) => errors.map(forClient),
      onClose: ({ extra: { asked, socket } }) => {
        if (!asked) return;
        if (asked.asker.leave(asked.screen)) askers.delete(asked.key);
        const open = people.get(asked.personId);
        open?.delete(socket);
        if (open?.size === 0) people.delete(asked.personId);
      },
    },
    sockets,
  );

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
  asked?: {
    readonly asker: Asker;
    /** What the asker is known by. */
    readonly key: string;
    readonly personId: string;
    readonly screen: Parameters<Asker['enter']>[0];
  };
}

const originFits = (request: IncomingMessage, origins: readonly string[]): boolean =>
  request.headers.origin !== undefined && origins.includes(request.headers.origin);

function contextOf(asker: Asker, request: IncomingMessage): RequestContext {
  return {
    // Read at each use: rights may change while the socket is open.
    get actor() {
      return asker.actor;
    },
    acting: asker.acting,
    address: request.socket.remoteAddress ?? '',
    cookieHeader: asker.cookieHeader,
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

/** An answer as it goes out. */
const forScreen = (result: ExecutionResult): FormattedExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map(forClient) } : result;

const refusal = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
