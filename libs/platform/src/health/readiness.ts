import { Injectable, ServiceUnavailableException, type BeforeApplicationShutdown } from '@nestjs/common';

/** Turns "not ready" as soon as the process is told to stop, so that no new requests are sent to it. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private stopping = false;

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** @throws ServiceUnavailableException while the process stops. */
  mustBeReady(): void {
    if (this.stopping) throw new ServiceUnavailableException('The process is stopping.');
  }
}
