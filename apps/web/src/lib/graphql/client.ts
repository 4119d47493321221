import { Client, cacheExchange, fetchExchange, mapExchange, subscriptionExchange, type Operation } from 'urql';
import { createClient, type Client as SocketClient } from 'graphql-ws';

/** Names, in a request and in the first message of the socket, the person in whose name a broker asks. */
const ON_BEHALF_OF = 'x-on-behalf-of';

/** Says the language of the screen: names of activities and the like come in it. */
const LANGUAGE = 'accept-language';

const told = (onBehalfOf: string | null): Record<string, string> => ({
  [LANGUAGE]: document.documentElement.lang,
  ...(onBehalfOf !== null && { [ON_BEHALF_OF]: onBehalfOf }),
});

let socket: SocketClient | undefined;
const LONGEST_WAIT_MS = 15_000;
let current: Client | undefined;
/** The queries whose answers are on a screen. */
const shown = new Map<number, Operation>();

/** The one socket for live changes; opened when the first screen asks, closed when the last one does no more. */
const liveSocket = (onBehalfOf: string | null): SocketClient =>
  (socket ??= createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: () => told(onBehalfOf),
    lazyCloseTimeout: 5_000,
    // A phone in a tunnel comes back: the server is asked again, ever more slowly.
    retryAttempts: 1_000,
    retryWait: (tries) => new Promise((again) => setTimeout(again, Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** tries))),
    on: {
      // What happened while there was no connection is asked for: the socket tells only what comes.
      connected: (_socket, _told, wasRetry) => {
        if (wasRetry && current) askAgain(current);
      },
    },
    shouldRetry: () => true,
  }));

/**
 * A client of the api for whoever uses this browser, or for somebody in whose name that is; a new one is made when that
 * changes, so that nothing stays.
 */
export const makeClient = (onBehalfOf: string | null): Client =>
  (current = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ headers: told(onBehalfOf) }),
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onOperation: (operation) => {
          if (operation.kind === 'query') shown.set(operation.key, operation);
          if (operation.kind === 'teardown') shown.delete(operation.key);
        },
      }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: liveSocket(onBehalfOf).subscribe(
              { query, variables: variables as Record<string, unknown> },
              {
                next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
                error: (error) => sink.error(error),
                complete: () => sink.complete(),
              },
            ),
          }),
        }),
      }),
    ],
  }));

/** What is on a screen now, asked again in the language that was chosen; the old answers stay until the new ones are there. */
export function askAnew(client: Client): void {
  socket?.terminate();
  askAgain(client);
}

function askAgain(client: Client): void {
  for (const operation of shown.values())
    client.reexecuteOperation(client.createRequestOperation('query', operation, { requestPolicy: 'network-only' }));
}

/** Closes the socket: the next one is opened as whoever is signed in then. */
export function closeLiveSocket(): void {
  shown.clear();
  void socket?.dispose();
  socket = undefined;
}
