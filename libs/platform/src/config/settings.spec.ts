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

const WEIGHTLESS = '{"activity":0,"distance":0,"dayParts":0,"date":0,"language":0,"inReturn":0,"waiting":0}';

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
    ['HELP_DESKS', '{"Almere":{"phone":"+31360000000"}}'],
    ['MATCH_WEIGHTS', 'distance=1'],
    ['MATCH_WEIGHTS', '[]'],
    ['MATCH_WEIGHTS', '{"distanse":1}'],
    ['MATCH_WEIGHTS', WEIGHTLESS],
  ])('refuse %s=%s with a sentence that names it and says what it is for', (name, value) => {
    const [sentence, ...more] = sentencesOf(() => parseSettings({ [name]: value }));
    expect(more).toEqual([]);
    expect(sentence).toMatch(new RegExp(`^${name} cannot be used: .+ \\(.+\\)\\.$`));
  });

  it('name the weight that cannot be', () => {
    expect(sentencesOf(() => parseSettings({ MATCH_WEIGHTS: '{"distance":-1,"maxMetres":0}' }))).toEqual([
      expect.stringMatching(/^MATCH_WEIGHTS\.distance cannot be used: .+>=0/),
      expect.stringMatching(/^MATCH_WEIGHTS\.maxMetres cannot be used: .+>=500/),
    ]);
  });

  it('take the weights that are named', () => {
    const given = '{"distance":0.4,"waiting":0,"maxMetres":15000}';
    expect(parseSettings({ MATCH_WEIGHTS: given }).MATCH_WEIGHTS).toEqual(JSON.parse(given));
    expect(parseSettings({ MATCH_WEIGHTS: '' }).MATCH_WEIGHTS).toBeUndefined();
  });

  it('take a help desk for everywhere and for areas', () => {
    const given = '{"everywhere":{"phone":"+31360000000","nl":"op werkdagen"},"WK003401":{"en":"on Mondays"}}';
    expect(parseSettings({ HELP_DESKS: given }).HELP_DESKS).toEqual(JSON.parse(given));
    const wrong = '{"GM0034":{"phone":"036 000 00 00"},"GM0035":{"hours":"9-17"}}';
    expect(sentencesOf(() => parseSettings({ HELP_DESKS: wrong }))).toEqual([
      expect.stringMatching(/^HELP_DESKS\.GM0034\.phone cannot be used: must be a number such as/),
      expect.stringMatching(/^HELP_DESKS\.GM0035 cannot be used: .+hours/),
    ]);
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
