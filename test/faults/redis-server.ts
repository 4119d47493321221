import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A Redis of one test, which may go away and come back, with nothing of what it held. */
export class RedisServer {
  private process: ChildProcess | undefined;

  constructor(private readonly port: number) {}

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const settings = ['--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'];
    const started = spawn('redis-server', ['--port', String(this.port), ...settings], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.process = started;
    for await (const text of started.stdout) if (String(text).includes('Ready to accept connections')) return;
    throw new Error('Redis did not start.');
  }

  /** Ends it at once, as a machine that loses its power. */
  async kill(): Promise<void> {
    const { process } = this;
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
  }
}
