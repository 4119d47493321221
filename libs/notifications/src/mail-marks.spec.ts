import { describe, expect, it } from '@jest/globals';

import type { ClaimedMail } from './data/mails.queries.js';
import { MailMarks } from './mail-marks.js';

const mail = (id: string): ClaimedMail => ({
  id,
  key: id,
  personId: 'ann',
  kind: 'signInLink',
  about: { of: 'link', linkId: id },
  dueAt: new Date(0),
  notAfter: new Date(0),
  urgent: true,
  attempts: 1,
  countedOn: null,
});

describe('what became of mails', () => {
  it('is all written when it is said to be, whenever it was added', async () => {
    // Each number of steps is another moment of the writing, also the one between its last look and its end.
    // Seen red when `written` waits for one writer only: after four steps the second is never written.
    for (let steps = 0; steps < 20; steps += 1) {
      const written: string[] = [];
      const marks = new MailMarks((batch) => {
        written.push(...batch.map(({ mail: { id } }) => id));
        return Promise.resolve();
      });
      marks.add(mail('first'), { became: 'untouched' });
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      marks.add(mail('second'), { became: 'untouched' });
      await marks.written();
      expect({ steps, written }).toEqual({ steps, written: ['first', 'second'] });
    }
  });

  it('says when it could not be written, and stays broken', async () => {
    const marks = new MailMarks(() => Promise.reject(new Error('no database')));
    marks.add(mail('first'), { became: 'untouched' });
    await expect(marks.written()).rejects.toThrow('no database');
    marks.add(mail('second'), { became: 'untouched' });
    await expect(marks.written()).rejects.toThrow('no database');
    expect(marks.broken).toBe(true);
  });
});
