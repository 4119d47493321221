import { readFileSync } from 'node:fs';

import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  AreaImportService,
  AreasModule,
  readAreas,
  withMunicipality,
  type AreaImportReport,
  type AreaLine,
  type UnreadableSource,
} from '#areas';
import { ClockModule, ConfigModule, DatabaseModule, type RunSettings } from '#platform';

import { onOwnDatabase } from '../own-database.js';
import { areaArguments, type AreaArguments } from './area-arguments.js';

const USAGE = 'Use: areas:import FILE [--municipality CODE NAME], with FILE as GeoJSON or CSV.';
/** Refused lines that are printed one by one. */
const MOST_LINES = 50;

/** What an import needs of the product. */
@Module({})
class AreaImportModule {
  static of(settings: RunSettings): DynamicModule {
    return {
      module: AreaImportModule,
      imports: [ConfigModule.of(settings), ClockModule.of(), DatabaseModule, AreasModule],
    };
  }
}

/**
 * Imports a file of areas into the database of DATABASE_URL, or into the embedded one, and prints progress and report.
 * The exit code is 2 when nothing could be imported, 1 when lines were refused.
 */
export async function importAreas(rest: readonly string[]): Promise<void> {
  const asked = areaArguments(rest);
  if (!asked) {
    giveUp(USAGE);
    return;
  }
  const lines = linesOf(asked);
  if (typeof lines === 'string') {
    giveUp(lines);
    return;
  }
  const report = await onOwnDatabase(process.env, (settings) => run(settings, lines));
  console.log(wording(report));
  if (report.refused.length > 0) process.exitCode = 1;
}

async function run(settings: RunSettings, lines: readonly AreaLine[]): Promise<AreaImportReport> {
  const context = await NestFactory.createApplicationContext(AreaImportModule.of(settings), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await context
      .get(AreaImportService)
      .importAreas(lines, (done, total) => console.log(`  ${done} of ${total}`));
  } finally {
    await context.close();
  }
}

/** The lines of the file, or a sentence on why there are none. */
function linesOf({ file, municipality }: AreaArguments): AreaLine[] | string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return `The file ${file} cannot be read.`;
  }
  const read = readAreas(text);
  if (!read.ok) return `The file ${file} holds no areas: ${because(read.error)}`;
  return municipality ? withMunicipality(read.value, municipality) : read.value;
}

function because({ why, column }: UnreadableSource): string {
  switch (why) {
    case 'notJson':
      return 'it begins like GeoJSON, but is not JSON.';
    case 'notAFeatureCollection':
      return 'it is JSON, but no GeoJSON FeatureCollection.';
    case 'missingColumn':
      return `the column ${column ?? ''} is missing; a CSV file begins with code,name,kind,parent_code,lat,lon.`;
  }
}

function wording({ added, changed, same, refused }: AreaImportReport): string {
  const lines = refused
    .slice(0, MOST_LINES)
    .map(({ line, code, why }) => `  line ${line}, ${code || 'no code'}: ${why}`);
  const more = refused.length > MOST_LINES ? [`  and ${refused.length - MOST_LINES} more`] : [];
  return [
    `Areas: ${added} added, ${changed} changed, ${same} as they were, ${refused.length} refused.`,
    ...lines,
    ...more,
  ].join('\n');
}

function giveUp(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
