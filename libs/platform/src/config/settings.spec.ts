import { describe, expect, it } from '@jest/globals';

import { serverSettings } from './run-settings.js';
import { environmentExample, parseSettings, SETTINGS, SettingsError } from './settings.js';

const sentencesOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences;
    throw error;
  }
  return [];
};

describe('the settings', () => {
  it('need none to be set', () => {
    expect(parseSettings({})).toMatchObject({ HOST: '127.0.0.1', OUTBOX_POLL_MS: 100, ANSWER_DAYS: 5 });
  });

  it.each([
    ['PORT', '99999'],
    ['PORT', 'three thousand'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['REDIS_URL', 'localhost:6379'],
    ['PUBLIC_URL', 'tijdvoorelkaar.nl'],
    ['SECRET_KEY', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['MAIL_FROM', 'nobody'],
    ['SIGN_UP_OPEN', 'true'],
    ['COUNTER_CAP', '0'],
  ])('refuse %s=%s with a sentence that names it and says what it is for', (name, value) => {
    const [sentence, ...more] = sentencesOf(() => parseSettings({ [name]: value }));
    expect(more).toEqual([]);
    expect(sentence).toMatch(new RegExp(`^${name} cannot be used: .+ \\(.+\\)\\.$`));
  });

  it('want a secret in production on a database server', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://db/tijd' };
    expect(sentencesOf(() => parseSettings(production))).toEqual([expect.stringContaining('SECRET_KEY is missing')]);
  });

  it('of a single process name database, mail server and secret', () => {
    expect(sentencesOf(() => serverSettings({}))).toHaveLength(3);
  });

  it('all have a meaning in the example', () => {
    const example = environmentExample();
    for (const name of Object.keys(SETTINGS.shape)) expect(example).toMatch(new RegExp(`# .+\\n#${name}=`));
  });
});
