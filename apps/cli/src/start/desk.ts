import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import type { CaughtMail, Sms } from '#platform';
import { z } from 'zod';

import { mailListPage, mailPage } from './desk.pages.js';
import type { ShiftedClock } from './shifted-clock.js';

const SPAN = z.strictObject({
  days: z.number().int().min(0).max(400).optional(),
  hours: z.number().int().min(0).max(24).optional(),
  minutes: z.number().int().min(0).max(60).optional(),
});
const MOST_BYTES = 1000;

/** What the desk shows and moves. */
interface Wiring {
  readonly mails: () => readonly CaughtMail[];
  /** Short messages to phones, oldest first. */
  readonly messages: () => readonly Sms[];
  /** Null where the database is no demo's: time is not played with there. */
  readonly demo: { readonly clock: ShiftedClock; readonly moved: (ms: number) => Promise<unknown> } | null;
}

/** The page beside an embedded start, on the loopback address alone: caught mails to read, and a clock to move. */
export class Desk {
  private readonly server: Server;

  constructor(private readonly wiring: Wiring) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.writeHead(400).end('This cannot be read.'));
    });
  }

  /** Starts; port 0 takes a free one. Answers the address of the page. */
  async listen(port: number): Promise<string> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The desk does not listen.');
    return `http://localhost:${address.port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((closed) => this.server.close(() => closed()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/clock') return this.answerClock(request, response);
    if (request.url === '/mails.json') {
      json(
        response,
        this.wiring.mails().map(({ headers, ...mail }) => ({ ...mail, headers: [...headers] })),
      );
      return;
    }
    const number = /^\/mail\/(\d+)$/.exec(request.url ?? '')?.[1];
    if (number === undefined) {
      html(response, mailListPage(this.wiring.mails(), this.wiring.messages()));
      return;
    }
    const mail = this.wiring.mails().find((one) => one.number === Number(number));
    if (mail) html(response, mailPage(mail));
    else html(response, 'No such mail.', 404);
  }

  /** GET tells the time; POST moves it forward. The JSON type keeps pages of other sites from sending it unasked. */
  private async answerClock(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { demo } = this.wiring;
    if (!demo) throw new Error('no clock here');
    if (request.method === 'POST') {
      if (request.headers['content-type'] !== 'application/json') throw new Error('JSON only');
      await demo.moved(demo.clock.advance(SPAN.parse(JSON.parse(await bodyOf(request)))));
    }
    json(response, { now: demo.clock.now() });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MOST_BYTES) throw new Error('too long');
  }
  return body;
}

function json(response: ServerResponse, value: unknown): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
}

function html(response: ServerResponse, page: string, status = 200): void {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  };
  response.writeHead(status, headers).end(page);
}
