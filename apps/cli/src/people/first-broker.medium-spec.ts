import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignInService } from '#accounts';
import { AreaImportService } from '#areas';
import { Database, freePort, SettingsError } from '#platform';
import { freshDatabase, testSettings, type TestDatabase } from '#platform/testing';

import { startApi, type RunningApi } from '../../../api/src/api.js';
import { DEMO_AREAS } from '../demo/areas.data.js';
import { Browser } from '../story/browser.js';
import * as operations from '../story/operations.js';
import { grantRole, revokeRole } from './roles.command.js';

const AREA = 'BU00340101';
const DISTRICT = 'WK003401';

describe('a product in which nobody is yet', () => {
  let own: TestDatabase;
  let environment: NodeJS.ProcessEnv;
  let api: RunningApi;
  beforeAll(async () => {
    own = await freshDatabase();
    environment = { DATABASE_URL: own.url, LOG_LEVEL: 'silent' };
    api = await startApi(testSettings({ databaseUrl: own.url, port: await freePort() }));
    const lines = DEMO_AREAS.map((area, at) => ({ ...area, line: at + 1, zone: null, rings: null }));
    await api.app.get(AreaImportService).importAreas(lines);
  });
  afterAll(async () => {
    await api.stop();
    await own.drop();
  });

  const press = async (browser: Browser, operation: string, variables: object): Promise<{ __typename: string }> => {
    const [answer] = Object.values(
      await browser.ask<Record<string, { __typename: string }>>(operation, { ...variables }),
    );
    return answer ?? { __typename: 'nothing' };
  };

  /** Signs in by the link that was made last; the mail would bring it. */
  const signIn = async (ask: string, variables: object): Promise<Browser> => {
    const browser = new Browser(api.url);
    expect(await press(browser, ask, variables)).toEqual({ __typename: 'LinkSent' });
    const last = {
      name: 'last_link',
      text: 'SELECT id FROM sign_in_link ORDER BY id DESC LIMIT 1',
      row: ({ id }: { id: string }) => id,
    };
    const [id = ''] = await api.app.get(Database).read(last, []);
    const link = api.app.get(SignInService).linkToken(id);
    expect(await press(browser, operations.SPEND_LINK, { link })).toEqual({ __typename: 'SignedInNow' });
    return browser;
  };

  it('comes to an approved post by one command, and another takes the role away at once', async () => {
    const told = await grantRole(['nadia@example.org', 'broker', DISTRICT], environment);
    expect(told).toMatch(/^nadia@example.org is now: broker of WK003401.\nThey sign in with a link by mail/);

    const fatma = await signIn(operations.SIGN_UP, {
      input: { email: 'fatma@example.org', firstName: 'Fatma', locale: 'nl' },
    });
    await press(fatma, operations.SAVE_PROFILE, { input: { areaCode: AREA, languages: ['nl'] } });
    const input = { kind: 'request', text: 'Wie kan een keer boodschappen voor mij halen?', languages: ['nl'] };
    const post = (await press(fatma, operations.WRITE_POST, { input })) as { __typename: string; id: string };
    await press(fatma, operations.SUBMIT_POST, { postId: post.id });

    const nadia = await signIn('mutation($email: String!) { askSignInLink(email: $email) { __typename } }', {
      email: 'nadia@example.org',
    });
    expect(await press(nadia, operations.APPROVE_POST, { postId: post.id, revision: 1 })).toEqual({
      __typename: 'Post',
      id: post.id,
      state: 'open',
    });

    expect(await revokeRole(['nadia@example.org', 'broker'], environment)).toContain('nothing in particular');
    expect((await nadia.send(operations.REVIEW_QUEUE)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('says in a sentence what cannot be', async () => {
    await grantRole(['robin@example.org', 'administrator'], environment);
    const refused = revokeRole(['robin@example.org', 'administrator'], environment);
    await expect(refused).rejects.toThrow(SettingsError);
    await expect(refused).rejects.toThrow('robin@example.org is the last administrator');
    await expect(grantRole(['ann@example.org', 'broker', 'WK999999'], environment)).rejects.toThrow('no area WK999999');
  });
});
