import 'reflect-metadata';

import { DataFolderInUseError, SettingsError } from '#platform';

import { COMMANDS } from './commands.js';

const [name = 'help', ...rest] = process.argv.slice(2);
const command = COMMANDS[name];

if (!command) {
  const list = Object.entries(COMMANDS).map(([known, { meaning }]) => `  ${known.padEnd(18)} ${meaning}`);
  console.log(['Commands:', ...list].join('\n'));
  process.exitCode = name === 'help' ? 0 : 2;
} else {
  try {
    await command.run(rest);
  } catch (error) {
    if (error instanceof SettingsError || error instanceof DataFolderInUseError) {
      console.error(error.message);
      process.exitCode = 2;
    } else {
      throw error;
    }
  }
}
