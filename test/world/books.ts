import { Client } from 'pg';

import type { World } from './world.js';

/**
 * Sessions come and go by asking, limits and codes count every try (which the journal notes), and the outbox keeps books;
 * all else stays as it is.
 */
const BOOKKEEPING = ['session', 'rate_limit', 'outbox_event', 'consumed_event', 'phone_code', 'journal_entry'];

/** What stands in the tables of a world, so that a test sees that nothing changed. */
export class Books {
  private constructor(
    private readonly world: World,
    private readonly client: Client,
  ) {}

  static async of(world: World): Promise<Books> {
    const client = new Client({ connectionString: world.settings.DATABASE_URL });
    await client.connect();
    return new Books(world, client);
  }

  /** What all tables hold, each as one short text, when nothing is on its way any more. */
  async digest(): Promise<Record<string, string>> {
    await this.world.settle();
    const { rows } = await this.client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1) ORDER BY 1`,
      [BOOKKEEPING],
    );
    const one = ({ name }: { name: string }) =>
      `SELECT '${name}' AS name, md5(string_agg(t::text, ';' ORDER BY t::text)) AS held FROM "${name}" t`;
    const held = await this.client.query<{ name: string; held: string }>(rows.map(one).join(' UNION ALL '));
    return Object.fromEntries(held.rows.map((row) => [row.name, row.held]));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
