import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

import { errorLine, errorTrace } from './error-words.js';

/** Nest's log lines as JSON through pino. Messages name things by id; no mail addresses, names or texts of people. */
export class JsonLogger implements LoggerService {
  readonly pino: Logger;

  constructor(level: string, part: 'api' | 'worker' | 'start') {
    this.pino = pino({ level, base: { part } });
  }

  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, wordsOf(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, wordsOf(message));
  }

  /** `details` are a trace and the context, or the context alone. An error as message brings its own trace. */
  error(message: unknown, ...details: (string | undefined)[]): void {
    const context = details.at(-1);
    const stack = message instanceof Error ? errorTrace(message) : details.length > 1 ? details[0] : undefined;
    this.pino.error({ context, stack }, wordsOf(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, wordsOf(message));
  }
}

const wordsOf = (message: unknown): string => (message instanceof Error ? errorLine(message) : String(message));
