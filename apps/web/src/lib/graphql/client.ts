import { Client, cacheExchange, fetchExchange, subscriptionExchange } from 'urql';
import { createClient, type Client as SocketClient } from 'graphql-ws';

let socket: SocketClient | undefined;

/** The one socket for live changes; opened when the first screen asks, closed when the last one does no more. */
const liveSocket = (): SocketClient =>
  (socket ??= createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazyCloseTimeout: 5_000,
    // A phone in a tunnel comes back: the server is asked again, ever more slowly.
    retryAttempts: 1_000,
    shouldRetry: () => true,
  }));

/** A client of the api for whoever uses this browser; a new one is made when that changes, so that nothing stays. */
export const makeClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: liveSocket().subscribe(
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
  });

/** Closes the socket: the next one is opened as whoever is signed in then. */
export function closeLiveSocket(): void {
  void socket?.dispose();
  socket = undefined;
}
