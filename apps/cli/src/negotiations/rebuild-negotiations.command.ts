import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule } from '#accounts';
import type { Clock } from '#kernel';
import { NegotiationModule, RebuildingService, type Rebuilt } from '#negotiation';
import { ClockModule, ConfigModule, DatabaseModule, JsonLogger, SettingsError, type RunSettings } from '#platform';

/**
 * Reads `[--check]`: whether to write what differs.
 * @throws SettingsError for any other word.
 */
export function rebuildOf(rest: readonly string[]): { readonly write: boolean } {
  const unknown = rest.filter((word) => word !== '--check');
  if (unknown.length > 0)
    throw new SettingsError([`negotiations:rebuild knows --check alone, and not: ${unknown.join(' ')}.`]);
  return { write: !rest.includes('--check') };
}

/** Compares every negotiation and every amendment with its turns and, unless it is a check, writes what the turns say. */
export async function rebuildNegotiations(
  settings: RunSettings,
  how: { readonly write: boolean },
  clock?: Clock,
): Promise<Rebuilt> {
  const app = await NestFactory.createApplicationContext(RebuildModule.of(settings, clock), {
    logger: new JsonLogger(settings.LOG_LEVEL, 'start'),
    abortOnError: false,
  });
  try {
    return await app.get(RebuildingService, { strict: false }).rebuild(how);
  } finally {
    await app.close();
  }
}

/** What was found, in a line for each difference; ids and columns, no words of people. */
export function rebuiltText(rebuilt: Rebuilt, { write }: { readonly write: boolean }): string {
  const { looked, differing, lookedAmendments, differingAmendments } = rebuilt;
  const lines = [
    ...differing.flatMap(({ negotiationId: id, differences }) => differences.map((column) => ({ id, ...column }))),
    ...differingAmendments.flatMap(({ amendmentId: id, differences }) =>
      differences.map((column) => ({ id: `amendment ${id}`, ...column })),
    ),
  ].map(({ id, name, kept, told }) => `${id} ${name}: kept ${kept}, turns say ${told}`);
  const count = differing.length + differingAmendments.length;
  const done = count === 0 ? 'none differs from its turns' : `${count} differ from their turns`;
  const put = count > 0 && write ? '; they say what their turns say now' : '';
  return [...lines, `${looked} negotiations and ${lookedAmendments} amendments: ${done}${put}.`].join('\n');
}

/** Talks, without api or worker. */
@Module({})
class RebuildModule {
  static of(settings: RunSettings, clock?: Clock): DynamicModule {
    return {
      module: RebuildModule,
      imports: [ConfigModule.of(settings), ClockModule.of(clock), DatabaseModule, AccountsModule, NegotiationModule],
    };
  }
}
