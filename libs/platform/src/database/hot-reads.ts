import type { OnApplicationShutdown } from '@nestjs/common';
import { Client, DatabaseError, type ClientConfig } from 'pg';

import { executeNamed, type NamedQuery } from './named-query.js';
import { inOnePacket } from './one-packet.js';

/** One connection, on which statements are written behind each other without waiting for the answers. */
class Lane {
  /** Statements whose answer is still to come. */
  waiting = 0;
  private open: Promise<Client> | null = null;

  constructor(private readonly config: ClientConfig) {}

  /** The connection; made at the first use, and anew after it was forgotten. */
  connection(): Promise<Client> {
    this.open ??= this.connect();
    return this.open;
  }

  /** Gives up a connection that broke; one that was made since stays. */
  forget(broken: Promise<Client>): void {
    if (this.open === broken) this.open = null;
  }

  async close(): Promise<void> {
    const open = this.open;
    this.open = null;
    await open?.then((client) => client.end());
  }

  private connect(): Promise<Client> {
    const client = new Client(this.config);
    const connected = client.connect().then(() => client);
    const forget = (): void => this.forget(connected);
    client.on('error', forget);
    client.on('end', forget);
    connected.catch(forget);
    return connected;
  }
}

/**
 * A few pipelined connections for the short reads that pages are made of. Many statements share one, which spares both
 * sides most of the waking up; whoever waits, waits for those before: so nothing slow and nothing that writes comes here.
 */
export class HotReads implements OnApplicationShutdown {
  private readonly lanes: readonly Lane[];

  constructor(config: ClientConfig, lanes: number) {
    this.lanes = Array.from({ length: lanes }, () => new Lane({ ...config, pipeline: true }));
  }

  /** Reads on the connection for which the fewest wait; once more, on a new one, when that breaks meanwhile. */
  async read<Row extends object, Value>(query: NamedQuery<Row, Value>, values: readonly unknown[]): Promise<Value[]> {
    const lane = this.lanes.reduce((least, other) => (other.waiting < least.waiting ? other : least));
    const connection = lane.connection();
    lane.waiting += 1;
    try {
      return await executeNamed(inOnePacket(await connection), query, values);
    } catch (error) {
      if (!isLoss(error)) throw error;
      lane.forget(connection);
      return await executeNamed(inOnePacket(await lane.connection()), query, values);
    } finally {
      lane.waiting -= 1;
    }
  }

  /** Waits for the answers on their way, and hangs up. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }
}

/** Whether a connection is gone, in contrast to a statement that failed (SQLSTATE 08: connection, 57P: shutdown). */
const isLoss = (error: unknown): boolean => !(error instanceof DatabaseError) || /^(?:08|57P)/.test(error.code ?? '');
