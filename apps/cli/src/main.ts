import 'reflect-metadata';

import { DataFolderInUseError, SettingsError } from '#platform';

import { COMMANDS } from './commands.js';

const [name = 'help', ...rest] = process.argv.slice(2);
const command = COMMANDS[name];

/** What the process ends with: 0 done, 2 a sentence was said about what is wrong, 1 a bug. */
let code = 0;

if (!command) {
  const list = Object.entries(COMMANDS).map(([known, { meaning }]) => `  ${known.padEnd(18)} ${meaning}`);
  console.log(['Commands:', ...list].join('\n'));
  code = name === 'help' ? 0 : 2;
} else {
  try {
    await command.run(rest);
  } catch (error) {
    if (error instanceof SettingsError || error instanceof DataFolderInUseError) {
      console.error(error.message);
      code = 2;
    } else {
      console.error(error);
      code = 1;
    }
  }
}
process.exit(code === 0 ? process.exitCode : code);
