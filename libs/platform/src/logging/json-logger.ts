import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Nest's log lines as JSON through pino. Messages name things by id; no mail addresses, names or texts of people. */
export class JsonLogger implements LoggerService {
  readonly pino: Logger;

  constructor(level: string, part: 'api' | 'worker' | 'start') {
    this.pino = pino({
      level,
      base: { part },
      redact: ['email', 'phone', 'address', 'firstName', 'text', 'cookie', 'password'],
    });
  }

  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.pino.error({ context, stack }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }
}
