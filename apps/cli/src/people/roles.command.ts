import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule, RolesService, type RevokeRefused, type RoleAsked, type RolesHeld } from '#accounts';
import { SYSTEM, type Result } from '#kernel';
import { ClockModule, ConfigModule, DatabaseModule, JsonLogger, SettingsError, type RunSettings } from '#platform';

import { onOwnDatabase } from '../own-database.js';
import { heldText, refusalText, roleAsked } from './role-wording.js';

const SIGN_IN_HINT =
  'They sign in with a link by mail, asked for with this address (in the API: askSignInLink, then spendSignInLink).';

/**
 * `people:grant EMAIL ROLE [AREA…]`: gives a role, and makes the account of an address that nobody has. Answers what to print.
 * @throws SettingsError with a sentence when it is refused.
 */
export async function grantRole(rest: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const asked = roleAsked('people:grant', rest);
  const told = await change(asked, environment, (roles) => roles.grant(SYSTEM, asked, { enrol: true }));
  return `${told}\n${SIGN_IN_HINT}`;
}

/**
 * `people:revoke EMAIL ROLE [AREA…]`: takes a role, of a broker without areas for all of them. Answers what to print.
 * @throws SettingsError with a sentence when it is refused.
 */
export function revokeRole(rest: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const asked = roleAsked('people:revoke', rest);
  return change(asked, environment, (roles) => roles.revoke(SYSTEM, asked));
}

function change(
  asked: RoleAsked,
  environment: NodeJS.ProcessEnv,
  work: (roles: RolesService) => Promise<Result<RolesHeld, RevokeRefused>>,
): Promise<string> {
  return onOwnDatabase(environment, async (settings) => {
    const context = await NestFactory.createApplicationContext(RolesModule.of(settings), {
      logger: new JsonLogger(settings.LOG_LEVEL, 'start'),
      abortOnError: false,
    });
    try {
      const changed = await work(context.get(RolesService));
      if (!changed.ok) throw new SettingsError([refusalText(asked, changed.error)]);
      return heldText(asked, changed.value);
    } finally {
      await context.close();
    }
  });
}

/** Accounts, and the database they are in. */
@Module({})
class RolesModule {
  static of(settings: RunSettings): DynamicModule {
    return {
      module: RolesModule,
      imports: [ConfigModule.of(settings), ClockModule.of(), DatabaseModule, AccountsModule],
    };
  }
}
