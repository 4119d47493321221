import type { WebSocket } from 'ws';

/** Bytes that wait for a screen which does not take them; far more than a screen that is only slow lets wait. */
const MOST_WAITING_BYTES = 1024 * 1024;

/**
 * Writes an answer of graphql-transport-ws, `payload` being JSON already. A screen that does not take what is sent is
 * hung up: when it comes back, it reads afresh.
 */
export function sendAnswer(
  socket: Pick<WebSocket, 'bufferedAmount' | 'send' | 'terminate'>,
  id: string,
  payload: string,
): void {
  if (socket.bufferedAmount > MOST_WAITING_BYTES) socket.terminate();
  else socket.send(`{"id":${JSON.stringify(id)},"type":"next","payload":${payload}}`);
}
