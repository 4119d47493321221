import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { testSettings } from '../testing/test-settings.js';
import { MailCatcher } from './mail-catcher.js';
import { MailAddressError, MailRefusedError, MailServerAwayError, type Mail } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

const mail = (other: Partial<Mail> = {}): Mail => ({
  to: { name: 'Ann', address: 'ann@example.org' },
  subject: 'Dag',
  text: 'Dag Ann',
  html: '<p>Dag Ann</p>',
  messageId: 'key-1@example.org',
  ...other,
});

describe('mail over SMTP', () => {
  const catcher = new MailCatcher();
  let mailer: SmtpMailer;
  beforeAll(async () => {
    const smtpUrl = await catcher.listen();
    mailer = new SmtpMailer(testSettings({ databaseUrl: 'postgres://unused', smtpUrl }));
  });
  afterAll(async () => {
    mailer.onApplicationShutdown();
    await catcher.close();
  });

  it('reaches one person, text and HTML, with the message id it was given', async () => {
    await mailer.send(mail({ unsubscribeUrl: 'https://example.org/unsubscribe/x' }));
    const caught = catcher.all().at(-1);
    expect(caught).toMatchObject({ to: 'ann@example.org', subject: 'Dag', messageId: '<key-1@example.org>' });
    expect(caught?.text.trim()).toBe('Dag Ann');
    expect(caught?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it.each([
    'ann@example.org, eve@example.org',
    'ann@example.org\r\nBcc: eve@example.org',
    '"ann" <ann@example.org>',
    '<ann@example.org>',
    'ann@example.org;eve@example.org',
    'ann(eve@evil.example)@example.org',
    'group: ann@example.org;',
    'ann@example.org\u0000',
    'ann',
    '@example.org',
    '',
  ])('refuses the address %j', async (address) => {
    await expect(mailer.send(mail({ to: { name: 'Ann', address } }))).rejects.toThrow(MailAddressError);
  });

  it.each([
    ['subject', { subject: 'Dag\r\nBcc: eve@example.org' }],
    ['name', { to: { name: 'Ann\r\nBcc: eve@example.org', address: 'ann@example.org' } }],
    ['name with an address', { to: { name: 'Ann <eve@example.org>, Eve', address: 'ann@example.org' } }],
    ['subject with line separators', { subject: 'Dag\u2028Bcc: eve@example.org' }],
  ])('lets nobody add a recipient or a header by the %s', async (_, other) => {
    await mailer.send(mail(other));
    const caught = catcher.all().at(-1);
    expect(caught?.to).toBe('ann@example.org');
    expect(caught?.headers.has('bcc')).toBe(false);
  });
});

describe('a mail server that stalls', () => {
  const sockets = new Set<Socket>();
  const stalling = (greet: (socket: Socket) => void) => {
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      greet(socket);
    });
    return server.listen(0, '127.0.0.1');
  };

  it.each([
    ['that says nothing', () => undefined],
    [
      'that trickles its answer',
      (socket: Socket) => {
        const trickle = setInterval(() => socket.write('220-wait\r\n'), 5);
        socket.on('close', () => clearInterval(trickle));
      },
    ],
  ])('holds no mail beyond its time, and no connection: one %s', async (_, greet) => {
    const server = stalling(greet);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const mailer = new SmtpMailer(
      testSettings({ databaseUrl: 'postgres://unused', smtpUrl: `smtp://127.0.0.1:${port}` }),
    );
    await expect(mailer.send(mail(), 200)).rejects.toThrow(/abort|timeout/iu);
    const closed = [...sockets].filter((socket) => !socket.destroyed).map((socket) => once(socket.resume(), 'close'));
    await Promise.all(closed);
    expect(sockets.size).toBeGreaterThan(0);
    sockets.clear();
    mailer.onApplicationShutdown();
    await new Promise((stopped) => server.close(stopped));
  });
});

describe('what a failure means', () => {
  const mailerOf = (port: number): SmtpMailer =>
    new SmtpMailer(testSettings({ databaseUrl: 'postgres://unused', smtpUrl: `smtp://127.0.0.1:${port}` }));
  const failureAt = async (server: Server): Promise<unknown> => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const mailer = mailerOf(portOf(server));
    const failure = await mailer.send(mail()).catch((error: unknown) => error);
    mailer.onApplicationShutdown();
    await new Promise((stopped) => server.close(stopped));
    return failure;
  };
  const portOf = (server: Server): number => {
    const address = server.address();
    return typeof address === 'object' ? (address?.port ?? 0) : 0;
  };
  /** A mail server that says what it is told to; `null` hangs up. */
  const saying = (answers: Readonly<Record<string, string | null>>): Server =>
    createServer((socket) => {
      const say = (word: string, usual: string): void => {
        const answer = answers[word] === undefined ? usual : answers[word];
        if (answer === null) socket.destroy();
        else socket.write(`${answer}\r\n`);
      };
      socket.on('error', () => undefined);
      say('greeting', '220 here');
      socket.on('data', (chunk) => {
        for (const line of String(chunk).split('\r\n').slice(0, -1)) {
          const [word = ''] = line.split(' ');
          if (['EHLO', 'MAIL', 'RCPT', 'RSET'].includes(word)) say(word, '250 fine');
          if (word === 'DATA') say(word, '354 go on');
          if (line === '.') say('end', '250 taken');
        }
      });
    });

  it('is that the server is away when nobody listens', async () => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const port = portOf(server);
    await new Promise((stopped) => server.close(stopped));
    const mailer = mailerOf(port);
    await expect(mailer.send(mail())).rejects.toThrow(MailServerAwayError);
    mailer.onApplicationShutdown();
  });

  it.each([
    ['hangs up instead of greeting', { greeting: null }],
    ['takes no mails at this moment', { greeting: '421 come back later' }],
    ['does not let us in', { EHLO: '421 too many' }],
  ])('is that the server is away when it %s', async (_, answers) => {
    expect(await failureAt(saying(answers))).toBeInstanceOf(MailServerAwayError);
  });

  it('is that this recipient is refused when the server says so for good', async () => {
    expect(await failureAt(saying({ RCPT: '550 5.1.1 nobody here' }))).toBeInstanceOf(MailRefusedError);
  });

  it.each([
    ['has no room for this recipient now', { RCPT: '452 full' }],
    ['refuses what the mail says', { end: '554 looks like spam' }],
    ['hangs up over the mail', { end: null }],
  ])('is told as it is when the server %s', async (_, answers) => {
    const failure = await failureAt(saying(answers));
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(MailServerAwayError);
    expect(failure).not.toBeInstanceOf(MailRefusedError);
  });
});
