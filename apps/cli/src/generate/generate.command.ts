import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import {
  accessList,
  environmentExample,
  freePort,
  migrate,
  schemaText,
  startEmbedded,
  tableFacts,
  type RunSettings,
  parseSettings,
} from '#platform';

import { startApi } from '../../../api/src/api.js';
import { erDiagram } from './er.js';
import { STATE_TABLES, stateDiagram } from './states.js';
import { operationsBelow, webOperations } from './web-operations.js';

const WEB_OPERATIONS = 'apps/web/src/lib/graphql/generated';

/** Writes every generated file of the repository; CI runs it and expects no difference. */
export async function generate(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tijd-generate-'));
  chmodSync(folder, 0o755);
  const database = await startEmbedded({ folder, throwaway: true });
  try {
    await migrate(database.url);
    write(root, 'schema.sql', await schemaText(database.url));
    write(root, 'docs/er.md', erDiagram(await tableFacts(database.url)));
    const api = await startApi(await settingsFor(database.url));
    const { schema } = api.app.get(GraphQLSchemaHost);
    write(root, 'schema.graphql', `# Generated from the code; see "npm run generate".\n\n${printSchema(schema)}\n`);
    write(root, 'docs/access.md', accessPage(accessList(schema)));
    await api.stop();
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  write(root, '.env.example', environmentExample());
  for (const table of STATE_TABLES) write(root, `docs/states/${table.file}.md`, stateDiagram(table));
  await generateWeb(root);
}

/** Operations of the web app by the schema as it stands; needs no database. */
export async function generateWeb(root: string): Promise<void> {
  const files = await webOperations(
    readFileSync(join(root, 'schema.graphql'), 'utf8'),
    operationsBelow(join(root, 'apps/web/src/features')),
  );
  rmSync(join(root, WEB_OPERATIONS), { recursive: true, force: true });
  for (const { name, text } of files) write(root, `${WEB_OPERATIONS}/${name}`, text);
}

async function settingsFor(databaseUrl: string): Promise<RunSettings> {
  const port = await freePort();
  return {
    ...parseSettings({ LOG_LEVEL: 'silent' }),
    DATABASE_URL: databaseUrl,
    SECRET_KEY: 'only for generating files, signs nothing',
    SMTP_URL: 'smtp://127.0.0.1:1',
    PORT: port,
    PUBLIC_URL: `http://localhost:${port}`,
  };
}

function accessPage(list: readonly { coordinate: string; access: string }[]): string {
  const rows = list.map(({ coordinate, access }) => `| ${coordinate} | ${access} |`);
  return `# Who may use what\n\nGenerated from the code; a reviewer reads each change of it. A coordinate without a policy stops the start.\n\n| coordinate | who |\n| --- | --- |\n${rows.join('\n')}\n`;
}

function write(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}
