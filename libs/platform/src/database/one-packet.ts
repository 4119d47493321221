import type { Writable } from 'node:stream';

import type { ClientBase } from 'pg';

import type { Queryable } from './named-query.js';

/** What the driver writes to; its types do not tell. */
interface Wired {
  readonly connection: { readonly stream: Writable };
}

/**
 * The same connection, whose statements wait until this turn of the event loop ends and leave in one packet: those that
 * are sent together cost one system call instead of one each, on both sides.
 */
export function inOnePacket(connection: ClientBase): Queryable {
  const { stream } = (connection as unknown as Wired).connection;
  return {
    query(statement) {
      if (stream.writableCorked === 0) {
        stream.cork();
        process.nextTick(() => stream.uncork());
      }
      return connection.query(statement);
    },
  };
}
