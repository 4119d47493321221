import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, MailCatcher } from '#platform';
import { SmtpMailer, testSettings } from '#platform/testing';

import { postbox, type Postbox } from './testing/postbox.js';

const HOURS_AWAY = 3;

describe('a mail server that is away for hours', () => {
  let box: Postbox;
  let port: number;
  let smtp: SmtpMailer;
  beforeAll(async () => {
    box = await postbox();
    port = await freePort();
    smtp = new SmtpMailer(testSettings({ databaseUrl: 'postgres://unused', smtpUrl: `smtp://127.0.0.1:${port}` }));
    // Every mail goes over real SMTP.
    box.mailer.beforeTaking = (mail) => smtp.send(mail);
  });
  afterAll(async () => {
    smtp.onApplicationShutdown();
    await box.close();
  });

  it('costs no mail an attempt, and none that is still worth sending is lost', async () => {
    // Seen red when each try counts as an attempt of the mail: all had failed after an hour.
    box.at('2026-12-01T10:00');
    await box.talking();
    await box.talking();
    const planned = await box.plan();
    expect(planned).toBeGreaterThan(3);
    const late = await box.rows<{ id: string }>(
      `UPDATE mail SET not_after = due_at + interval '2 hours'
       WHERE id = (SELECT id FROM mail WHERE state = 'due' AND due_at <= $1 LIMIT 1) RETURNING id`,
      box.clock.now(),
    );
    const dueNow = await box.pages.pagesDue(20);
    expect(dueNow).toBe(1);

    let tries = 0;
    for (let minute = 0; minute < HOURS_AWAY * 60; minute += 1) {
      if ((await box.pages.pagesDue(20)) > 0) {
        tries += 1;
        await box.pages.sendPage();
      }
      // Until the pause is over there is nothing to do, so that nobody turns in circles.
      expect(await box.pages.pagesDue(20)).toBe(0);
      expect(await box.pages.sendPage()).toBe(0);
      box.clock.advance({ minutes: 1 });
    }
    expect(tries).toBeGreaterThan((HOURS_AWAY * 60) / 3);
    expect(await box.rows(`SELECT DISTINCT attempts FROM mail WHERE state = 'due'`)).toEqual([{ attempts: 0 }]);
    expect(await box.rows(`SELECT 1 AS failed FROM mail WHERE state IN ('failed', 'sending')`)).toEqual([]);

    const back = new MailCatcher();
    await back.listen(port);
    box.clock.advance({ minutes: 2 });
    await box.deliver();
    const left = await box.rows<{ id: string; state: string; skipped_because: string | null }>(
      `SELECT id, state, skipped_because FROM mail WHERE due_at <= $1`,
      box.clock.now(),
    );
    const tooLate = left.filter(({ state }) => state !== 'sent');
    expect(tooLate).toEqual([{ id: late[0]?.id, state: 'skipped', skipped_because: 'tooLate' }]);
    expect(back.all()).toHaveLength(left.length - 1);
    await back.close();
  });
});
