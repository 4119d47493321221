import { Module } from '@nestjs/common';

import { AppreciationModule } from '../appreciation.module.js';
import { ThanksSweeps } from './sweeps.processor.js';

/** What the worker does for thanks. */
@Module({ imports: [AppreciationModule], providers: [ThanksSweeps] })
export class AppreciationJobsModule {}
