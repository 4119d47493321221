/** What can be had at best: node:http and pg, the fewest statements for each question, no framework between. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { Client, Pool } from 'pg';

import { bareFeed, type FeedVariables } from './feed/bare-feed.js';
import { openBareSuggestions } from './suggestions/bare-suggestions.js';
import { bareTurn, type TurnVariables } from './turns/bare-turns.js';
import type { BenchArea } from './world/places.js';

const DECIMALS = 3;

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const named = process.env['NAMED'] !== 'no';
/** Where the feed is read: the pool, or two connections that each carry many statements at once. */
const readers = process.env['PIPELINED'] === 'yes' ? await Promise.all([1, 2].map(() => openPipelined())) : [pool];
let turn = 0;

async function openPipelined(): Promise<Client> {
  const client = new Client({ connectionString: process.env['DATABASE_URL'], pipeline: true });
  await client.connect();
  return client;
}

const { rows } = await pool.query<BenchArea>(
  'SELECT code, name, kind, parent_code AS "parentCode", lat, lon FROM area',
);
const areas = new Map(
  rows.map((area) => [
    area.code,
    { ...area, lat: Number(area.lat.toFixed(DECIMALS)), lon: Number(area.lon.toFixed(DECIMALS)) },
  ]),
);
const bareSuggestions = await openBareSuggestions(pool);

type Variables = FeedVariables | { readonly postId: string } | TurnVariables;

function answerTo(variables: Variables): Promise<unknown> {
  if ('postId' in variables) return bareSuggestions(variables);
  if ('negotiationId' in variables) return bareTurn(pool, variables);
  return bareFeed(readers[turn++ % readers.length] ?? pool, areas, variables, named);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
    variables: Variables;
  };
  const body = JSON.stringify(await answerTo(variables));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
