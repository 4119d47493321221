import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { VolunteersService } from '../volunteers/volunteers.service.js';

const HOUR_MS = 3_600_000;

/** Tells in time that a certificate of conduct has to be shown again. */
@Injectable()
export class VolunteersSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly volunteers: VolunteersService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'vogs-due', everyMs: HOUR_MS, run: () => this.volunteers.tellVogsDue() });
  }
}
