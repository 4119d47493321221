import { WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** Waits at the start until every worker has its connection, and logs what goes wrong with one later. */
@Injectable()
export class WorkersWatch implements OnApplicationBootstrap {
  private readonly logger = new Logger(WorkersWatch.name);

  constructor(private readonly discovery: DiscoveryService) {}

  async onApplicationBootstrap(): Promise<void> {
    const hosts = this.discovery
      .getProviders()
      .map(({ instance }) => instance as unknown)
      .filter((instance): instance is WorkerHost => instance instanceof WorkerHost);
    for (const { worker } of hosts) {
      worker.on('error', (error) => this.logger.error(`Queue ${worker.name}: ${error.message}`));
      worker.on('stalled', (jobId) =>
        this.logger.warn(`Queue ${worker.name}: job ${jobId} stalled and is done again.`),
      );
      await worker.waitUntilReady();
    }
  }
}
