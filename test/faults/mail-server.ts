import { once } from 'node:events';

import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface ArrivedMail {
  readonly to: string;
  readonly messageId: string;
}

/** What happens to a mail that arrived whole: it is answered with 250 by `take`, or never. */
export type Reception = (mail: ArrivedMail, take: () => void) => Promise<void>;

/** Answers every mail with 250. */
export const takeAll: Reception = (_, take) => {
  take();
  return Promise.resolve();
};

/** A mail server that takes one mail at a time, and lets a test decide what happens around its answer. */
export class MailServer {
  /** The mails that were answered with 250, oldest first. */
  readonly taken: ArrivedMail[] = [];
  private turn: Promise<void> = Promise.resolve();
  private readonly smtp: SMTPServer;

  constructor(public receive: Reception = takeAll) {
    this.smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
          const messageId = /^Message-ID: (.+)$/im.exec(Buffer.concat(chunks).toString())?.[1]?.trim() ?? '';
          const mail = { to, messageId };
          const take = (): void => {
            this.taken.push(mail);
            done();
          };
          this.turn = this.turn.then(() => this.receive(mail, take));
        });
      },
    });
    // Whoever is killed leaves its connections in the middle of a word.
    this.smtp.on('error', () => undefined);
  }

  /** Starts on a free port of the loopback address; answers its address. */
  async listen(): Promise<string> {
    const server = this.smtp.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The mail server does not listen.');
    return `smtp://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.smtp.close(() => closed()));
  }
}
