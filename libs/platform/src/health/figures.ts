import { Injectable, Logger } from '@nestjs/common';
import { Counter, Gauge, Registry, collectDefaultMetrics, register } from 'prom-client';

import { within } from '../time/within.js';

/** A figure is left out when reading it takes longer than this, in milliseconds. */
const READ_WITHIN_MS = 2_000;

/** One reading of a gauge, with what tells it from its neighbours. */
export interface Reading {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A figure that is read when somebody looks: cheap and bounded, since anybody may look at any time. */
export interface Figure {
  /** `tijd_` and what it counts, with the unit: `tijd_outbox_oldest_seconds`. */
  readonly name: string;
  readonly help: string;
  /** The names of its labels. */
  readonly labels: readonly string[];
  readonly read: () => Promise<readonly Reading[]>;
}

/** Figures for whoever runs the product; features add theirs when their module starts. */
@Injectable()
export class Figures {
  private readonly logger = new Logger(Figures.name);
  private readonly own = new Registry();

  constructor() {
    // Api and worker may share one process; the figures of a process are collected once.
    if (register.getMetricsAsArray().length === 0) collectDefaultMetrics();
  }

  /** Adds a gauge that is read at each look. One that cannot be read is absent: no figure is better than an old one. */
  gauge({ name, help, labels, read }: Figure): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [this.own],
      collect: async () => {
        const readings = await within(READ_WITHIN_MS, `The figure ${name}`, read()).catch((error: unknown) => {
          this.logger.warn(`The figure ${name} cannot be read: ${error instanceof Error ? error.message : 'unknown'}`);
          return [];
        });
        gauge.reset();
        if (labels.length === 0) gauge.remove({});
        for (const { labels: of, value } of readings) gauge.set({ ...of }, value);
      },
    });
  }

  /** Adds a number that only grows, from 0 at the start of this process; its name ends in `_total`. */
  counter(name: string, help: string, read: () => number): void {
    const counter: Counter = new Counter({
      name,
      help,
      registers: [this.own],
      collect: () => {
        counter.reset();
        counter.inc(read());
      },
    });
  }

  /** Everything in the Prometheus text format. */
  async text(): Promise<string> {
    return Registry.merge([register, this.own]).metrics();
  }
}
