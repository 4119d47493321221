import { Logger } from '@nestjs/common';
import { JsonLogger } from '#platform';
import { symbols } from 'pino';

/** Keeps what a world logs from now on, instead of showing it: api and worker of one process share the last logger. */
export class LogLines {
  private kept = '';

  constructor() {
    const logger = Logger['staticInstanceRef'];
    if (!(logger instanceof JsonLogger)) throw new Error('No process has started.');
    Reflect.set(logger.pino, symbols.streamSym, { write: (line: string) => (this.kept += line) });
  }

  /** Everything so far, one JSON object a line. */
  get text(): string {
    return this.kept;
  }
}
