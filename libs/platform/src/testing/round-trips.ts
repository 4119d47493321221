import type { EventEmitter } from 'node:events';

import pg from 'pg';

type Asked = [config: { readonly name?: string; readonly text?: string } | string, ...rest: unknown[]];

/** A connection as far as this looks into it. */
interface Line {
  readonly connection: EventEmitter;
  readonly pipeline: boolean;
  query: (this: Line, ...asked: Asked) => unknown;
}

/**
 * What some work sends to PostgreSQL, one list of statements (their names, or their words) for each round trip, in order
 * of time. Statements that go out on one connection before an answer came share a round trip; those of other
 * connections never do.
 */
export async function roundTripsOf(work: () => Promise<unknown>): Promise<string[][]> {
  const trips: string[][] = [];
  const open = new Map<Line, string[]>();
  const every = pg.Client.prototype as unknown as Line;
  const { query } = every;
  every.query = function (this: Line, ...asked: Asked) {
    const [config] = asked;
    const said = typeof config === 'string' ? config : (config.name ?? config.text ?? '');
    const trip = this.pipeline ? open.get(this) : undefined;
    if (trip) trip.push(said);
    else {
      const begun = [said];
      trips.push(begun);
      open.set(this, begun);
      this.connection.once('readyForQuery', () => open.delete(this));
    }
    return query.apply(this, asked);
  };
  try {
    await work();
    return trips;
  } finally {
    every.query = query;
  }
}
