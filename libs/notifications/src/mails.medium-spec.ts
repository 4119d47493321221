import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { must, postbox, terms, type Postbox } from './testing/postbox.js';

let box: Postbox;
beforeAll(async () => {
  box = await postbox();
});
afterAll(() => box.close());
beforeEach(async () => {
  box.at('2026-12-01T10:00');
  box.mailer.beforeTaking = () => Promise.resolve();
  // Each story has its own people; what others left is not due to them.
  await box.plan();
  await box.rows(`UPDATE mail SET state = 'failed' WHERE state = 'due'`);
  box.mailer.taken.length = 0;
});

/** Moves through local times, delivering at each; answers `time subject` of what somebody got. */
async function delivered(firstName: string, ...times: string[]): Promise<string[]> {
  const got: string[] = [];
  for (const time of times) {
    box.at(time);
    const before = box.mailer.subjects(firstName).length;
    await box.deliver();
    // Several leave at once, so those of one moment have no order.
    const subjects = box.mailer.subjects(firstName).slice(before).sort();
    got.push(...subjects.map((subject) => `${time} ${subject}`));
  }
  return got;
}
const becauseOf = async (personId: string): Promise<string[]> => {
  const skipped = await box.rows<{ line: string }>(
    `SELECT kind || ' ' || skipped_because AS line FROM mail WHERE person_id = $1 AND state = 'skipped' ORDER BY kind, id`,
    personId,
  );
  return skipped.map(({ line }) => line);
};

describe('mails about talks', () => {
  it('tell the other side of each version at once, and the one who is to answer once more at half time (S4)', async () => {
    const { id, fatma } = await box.talking();
    expect(await delivered('Fatma', '2026-12-01T10:00', '2026-12-03T21:00')).toEqual([
      '2026-12-01T10:00 Jan reageert op uw oproep',
      '2026-12-01T10:00 Uw oproep staat online',
    ]);
    // Half of five days is 22:00, a quiet hour.
    expect(await delivered('Fatma', '2026-12-03T22:00', '2026-12-04T08:00')).toEqual([
      '2026-12-04T08:00 Jan wacht op uw antwoord',
    ]);
    must(await box.talks.counter(fatma, id, 1, terms({ inReturn: { kind: 'together', what: 'Koffie' } })));
    expect(await delivered('Jan', '2026-12-04T08:00')).toEqual(['2026-12-04T08:00 Fatma doet een nieuw voorstel']);
  });

  it('remind nobody of a version that was answered', async () => {
    const { id, fatma, jan } = await box.talking();
    await box.deliver();
    must(await box.talks.counter(fatma, id, 1, terms({ conditions: 'Er is een hond' })));
    expect(await delivered('Fatma', '2026-12-04T09:00')).toEqual([]);
    expect(await becauseOf(fatma.id)).toEqual(['answerReminder overtaken']);
    must(await box.talks.decline(jan, id));
    expect(await delivered('Fatma', '2026-12-04T09:00')).toEqual(['2026-12-04T09:00 Het overleg met Jan is gestopt']);
  });

  it('say nothing about the other after a block', async () => {
    const { fatma, jan } = await box.talking();
    await box.plan();
    must(await box.blocks.block(fatma, jan.id));
    await box.deliver();
    expect(box.mailer.subjects('Fatma')).toEqual(['Uw oproep staat online']);
    expect(await becauseOf(fatma.id)).toEqual(['proposal blocked']);
  });

  it('tell the author what became of a post', async () => {
    const author = await box.person('Ann');
    const postId = await box.submitted(author);
    must(
      await box.database.transaction((tx) =>
        box.review.refuse(tx, box.broker, postId, 1, 'paidWork', 'Hier helpt u zonder loon.'),
      ),
    );
    await box.deliver();
    expect(box.mailer.taken).toMatchObject([{ subject: 'Uw oproep kan niet online' }]);
    expect(box.mailer.taken[0]?.text).toContain('> Hier helpt u zonder loon.');
    expect(box.mailer.taken[0]?.unsubscribeUrl).toBeUndefined();
  });
});

describe('reminders', () => {
  const EVE = '2026-12-14T17:00';
  const MORNING = '2026-12-15T08:00';

  it('reach both, in words, the day before and two hours before, and each once', async () => {
    await box.agreed();
    expect(await delivered('Jan', '2026-12-01T10:00', EVE, EVE, MORNING, MORNING)).toEqual([
      '2026-12-01T10:00 U hebt een afspraak met Fatma',
      `${EVE} Herinnering: afspraak met Fatma`,
      `${MORNING} Vandaag om 10.00 uur: afspraak met Fatma`,
    ]);
    const [agreement, reminder] = box.mailer.taken.filter(({ to }) => to.name === 'Jan');
    expect(agreement?.text).toContain('Wanneer: dinsdag 15 december om 10.00 uur, 1 uur.');
    expect(agreement?.text).toContain('Waar: bij Fatma thuis.');
    expect(reminder?.text).toContain('Morgen hebt u een afspraak met Fatma.');
  });

  it('follow a moved date: none for the old one, exactly one of each kind for the new one (S6)', async () => {
    const { occurrenceId, fatma, jan } = await box.agreed();
    await box.deliver();
    box.at('2026-12-10T12:00');
    must(await box.agreements.moveOccurrence(fatma, occurrenceId, '2026-12-17T14:00'));
    await box.deliver();
    expect(box.mailer.subjects('Jan').at(-1)).toBe('Fatma wil graag een ander moment');
    const [move] = await box.rows<{ id: string }>(
      'SELECT id FROM occurrence_move WHERE occurrence_id = $1',
      occurrenceId,
    );
    must(await box.agreements.acceptMove(jan, move?.id ?? ''));
    const times = ['2026-12-10T12:00', EVE, MORNING, '2026-12-16T17:00', '2026-12-17T12:00', '2026-12-17T12:05'];
    const expected = (name: string) => [
      `2026-12-10T12:00 Uw afspraak met ${name} is verzet`,
      `2026-12-16T17:00 Herinnering: afspraak met ${name}`,
      `2026-12-17T12:00 Vandaag om 14.00 uur: afspraak met ${name}`,
    ];
    expect(await delivered('Jan', ...times)).toEqual(expected('Fatma'));
    expect(box.mailer.subjects('Fatma').slice(-3)).toEqual(expected('Jan').map((line) => line.slice(17)));
  });

  it('stop in the middle of a page when somebody blocks the other while mails leave (I10)', async () => {
    const called = await box.agreed();
    const others = [await box.agreed(), await box.agreed()];
    const { fatma, jan } = await box.agreed();
    await box.deliver();
    must(await box.agreements.cancelOccurrence(called.jan, called.occurrenceId, 'ill'));
    box.at(EVE);
    box.mailer.taken.length = 0;
    // The mails of the others go first, and stay under way while the block commits and six seconds pass.
    await box.rows(
      `UPDATE mail SET due_at = due_at - interval '1 minute' WHERE kind = 'dayBefore' AND person_id = ANY ($1::uuid[])`,
      others.flatMap((pair) => [pair.fatma.id, pair.jan.id]),
    );
    const blocked = box.blocks.block(jan, fatma.id).then(() => box.clock.advance({ minutes: 0.1 }));
    box.mailer.beforeTaking = () => blocked;
    await box.pages.sendPage();
    expect(box.mailer.taken).toHaveLength(4);
    expect(await becauseOf(called.jan.id)).toContain('dayBefore overtaken');
    expect(await becauseOf(fatma.id)).toContain('dayBefore blocked');
    expect(await becauseOf(jan.id)).toContain('dayBefore blocked');
  });

  it('are not sent any more once the time has begun, however late the worker comes back (T18)', async () => {
    const { fatma } = await box.agreed();
    await box.deliver();
    expect(await delivered('Fatma', '2026-12-15T10:00')).toEqual([]);
    expect((await becauseOf(fatma.id)).filter((line) => line.endsWith('tooLate'))).toEqual([
      'dayBefore tooLate',
      'hoursBefore tooLate',
    ]);
  });

  it('ask both once whether it happened, and once more who did not answer; then tell of thanks together (S13)', async () => {
    const { occurrenceId, fatma, jan } = await box.agreed();
    await box.deliver();
    box.at('2026-12-15T12:00');
    must(await box.appreciation.answer(jan, occurrenceId, { happened: true, reason: null }));
    expect(await delivered('Jan', '2026-12-16T18:00', '2026-12-19T18:00')).toEqual([]);
    expect(box.mailer.subjects('Fatma').slice(-2)).toEqual([
      'Ging het door met Jan?',
      'Nog één keer: ging het door met Jan?',
    ]);
    must(await box.appreciation.thank(jan, occurrenceId, 'Het was gezellig.'));
    expect(await delivered('Fatma', '2026-12-20T12:00')).toEqual([]);
    must(await box.appreciation.thank(fatma, occurrenceId, 'Heel erg bedankt.'));
    expect(await delivered('Fatma', '2026-12-20T12:00')).toEqual(['2026-12-20T12:00 Jan bedankt u']);
    expect(box.mailer.taken.at(-1)?.text).toContain('> ');
  });

  it('of an agreement that ended go nowhere, and the other side hears why there are none', async () => {
    const { agreementId, fatma } = await box.agreed();
    await box.deliver();
    must(await box.agreements.endAgreement(fatma, agreementId, 'moved'));
    expect(await delivered('Jan', '2026-12-01T10:00', EVE, MORNING, '2026-12-16T18:00')).toEqual([
      '2026-12-01T10:00 De afspraak met Fatma is gestopt',
    ]);
  });
});
