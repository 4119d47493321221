import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';

import { HistoryService } from '../talks/history.service.js';
import { must, street, terms, type Street } from '../testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const tuesdays = (time: string) =>
  terms({
    when: { kind: 'at', start: `2026-12-15T${time}`, minutes: 60 },
    howOften: { kind: 'weekly', everyWeeks: 1 },
  });
const at = (moment: string): void => world.clock.moveTo(new Date(moment));
const timeOn = async (day: string, agreementId: string): Promise<string> => {
  const text = 'SELECT id FROM occurrence WHERE agreement_id = $1 AND starts_at::date = $2::date';
  return (await world.rows<{ id: string }>(text, agreementId, day))[0]?.id ?? '';
};
const seen = async (viewer: SignedIn, agreementId: string) => {
  const [amendment] = await world.reading.amendments(viewer.id, [agreementId]);
  return { version: amendment?.version ?? 0, termsHash: amendment?.termsHash ?? '' };
};
const tell = async (time: string, by: SignedIn, happened: boolean, absent: SignedIn | null = null): Promise<unknown> =>
  world.database.write((tx) => world.agreements.markHappened(tx, time, by.id, happened, absent?.id ?? null));

/** All that S5, S12 and S14 have: other terms, moves, a stand-in, a missed time, a pause, a review and an end. */
async function lived() {
  at('2026-12-01T08:00:00Z');
  const made = await world.agreed(tuesdays('10:00'));
  const { id, fatma, jan, agreementId } = made;
  const other = world.amendments;

  at('2026-12-02T08:00:00Z');
  must(await other.propose(jan, agreementId, tuesdays('11:00'), 'Tien uur is voor mij te vroeg.'));
  at('2026-12-02T09:00:00Z');
  must(await world.talks.ask(fatma, id, 'Kan het ook om twaalf uur?'));
  at('2026-12-02T10:00:00Z');
  must(await other.counter(fatma, agreementId, 2, tuesdays('12:00')));
  at('2026-12-02T11:00:00Z');
  must(await other.accept(jan, agreementId, await seen(jan, agreementId)));
  at('2026-12-03T08:00:00Z');
  must(await other.propose(jan, agreementId, tuesdays('13:00')));
  at('2026-12-03T09:00:00Z');
  must(await other.decline(fatma, agreementId, 'noTime'));

  at('2026-12-04T08:00:00Z');
  const second = await timeOn('2026-12-22', agreementId);
  must(await world.agreements.moveOccurrence(fatma, second, '2026-12-23T14:00'));
  at('2026-12-04T09:00:00Z');
  const move = (await world.reading.occurrences(jan.id, [agreementId])).find(({ id: time }) => time === second)?.move;
  must(await world.agreements.acceptMove(jan, move?.id ?? ''));
  at('2026-12-04T10:00:00Z');
  must(await world.agreements.cancelOccurrence(jan, await timeOn('2026-12-29', agreementId), 'ill'));

  const [anna, piet] = [await world.person('Anna'), await world.person('Piet')];
  for (const neighbour of [anna, piet]) await world.post(neighbour, { kind: 'offer', places: 2 });
  const first = await timeOn('2026-12-15', agreementId);
  const asks = async (of: SignedIn): Promise<string> => {
    must(await world.standIns.ask(jan, first, of.id, 'Kun jij?'));
    return (await world.standIns.requests(of))[0]?.id ?? '';
  };
  at('2026-12-05T08:00:00Z');
  const toAnna = await asks(anna);
  at('2026-12-05T09:00:00Z');
  must(await world.standIns.answer(anna, toAnna, false));
  at('2026-12-05T10:00:00Z');
  const toPiet = await asks(piet);
  at('2026-12-05T11:00:00Z');
  must(await world.standIns.answer(piet, toPiet, true));
  at('2026-12-05T12:00:00Z');
  must(await world.standIns.consent(fatma, toPiet, true));

  at('2026-12-15T13:00:00Z');
  await tell(first, piet, true);
  at('2026-12-23T16:00:00Z');
  await tell(second, fatma, false, jan);
  at('2026-12-24T08:00:00Z');
  must(await world.agreements.excuse(jan, second, 'ill'));
  at('2026-12-28T08:00:00Z');
  must(await world.pauses.pause(fatma, agreementId, { fromDay: '2026-12-29', toDay: '2027-03-01' }));
  at('2027-01-20T08:00:00Z');
  must(await world.pauses.resume(jan, agreementId));
  at('2027-02-01T08:00:00Z');
  await world.reviews.askDue();
  at('2027-02-02T08:00:00Z');
  must(await world.reviews.answer(jan, agreementId, { answer: 'stillGood' }));
  at('2027-02-03T08:00:00Z');
  must(await world.reviews.answer(fatma, agreementId, { answer: 'stop', reason: 'otherHelpFound' }));
  return { ...made, anna, piet };
}

/** What Fatma keeps of it, after the yes. */
const STORY_OF_FATMA = `3. woensdag 2 december 2026 om 09.00 uur
   Jan wil de afspraak veranderen. Dit is anders:
   - wanneer: dinsdag 15 december 2026 om 10.00 uur, 60 minuten -> dinsdag 15 december 2026 om 11.00 uur, 60 minuten
   > Tien uur is voor mij te vroeg.

4. woensdag 2 december 2026 om 10.00 uur
   Fatma vroeg:
   > Kan het ook om twaalf uur?

5. woensdag 2 december 2026 om 11.00 uur
   Fatma deed een ander voorstel. Dit is anders dan in het voorstel daarvoor:
   - wanneer: dinsdag 15 december 2026 om 11.00 uur, 60 minuten -> dinsdag 15 december 2026 om 12.00 uur, 60 minuten

6. woensdag 2 december 2026 om 12.00 uur
   Jan zei ja. De afspraak is veranderd:
   - wanneer: dinsdag 15 december 2026 om 10.00 uur, 60 minuten -> dinsdag 15 december 2026 om 12.00 uur, 60 minuten

7. donderdag 3 december 2026 om 09.00 uur
   Jan wil de afspraak veranderen. Dit is anders:
   - wanneer: dinsdag 15 december 2026 om 12.00 uur, 60 minuten -> dinsdag 15 december 2026 om 13.00 uur, 60 minuten

8. donderdag 3 december 2026 om 10.00 uur
   Fatma zei nee. De afspraak bleef zoals die was.

9. vrijdag 4 december 2026 om 09.00 uur
   Fatma stelde een ander moment voor. Niet dinsdag 22 december 2026 om 12.00 uur, maar woensdag 23 december 2026 om 14.00 uur.

10. vrijdag 4 december 2026 om 10.00 uur
   Jan vond het goed. Niet dinsdag 22 december 2026 om 12.00 uur, maar woensdag 23 december 2026 om 14.00 uur.

11. vrijdag 4 december 2026 om 11.00 uur
   Jan zei deze keer af: dinsdag 29 december 2026 om 12.00 uur.

12. zaterdag 5 december 2026 om 11.00 uur
   Jan vroeg Piet om één keer te komen: dinsdag 15 december 2026 om 12.00 uur.

13. zaterdag 5 december 2026 om 12.00 uur
   Piet wil in de plaats van Jan komen: dinsdag 15 december 2026 om 12.00 uur.

14. zaterdag 5 december 2026 om 13.00 uur
   Fatma vond het goed dat Piet komt: dinsdag 15 december 2026 om 12.00 uur.

15. dinsdag 15 december 2026 om 12.00 uur
   Deze keer ging door.

16. woensdag 23 december 2026 om 14.00 uur
   Deze keer ging niet door.

17. donderdag 24 december 2026 om 09.00 uur
   Jan liet weten waarom deze keer niet doorging: woensdag 23 december 2026 om 14.00 uur.

18. maandag 28 december 2026 om 09.00 uur
   Fatma zette de afspraak stil, van dinsdag 29 december 2026 tot en met maandag 1 maart 2027.

19. woensdag 20 januari 2027 om 09.00 uur
   Jan liet de afspraak eerder weer doorgaan.

20. maandag 1 februari 2027 om 09.00 uur
   Wij vroegen na 2 maanden of het nog goed is.

21. woensdag 3 februari 2027 om 09.00 uur
   Fatma zei dat het mag stoppen.

22. woensdag 3 februari 2027 om 09.00 uur
   Fatma stopte de afspraak.
`;

/** The sentences of it that Jan keeps, in English: with Anna, who said no to him, and with his own words alone. */
const STORY_OF_JAN = `Jan would like to change the agreement. This is different:
Fatma asked:
Fatma made another proposal. This is different from the proposal before:
Jan said yes. The agreement has changed:
Jan would like to change the agreement. This is different:
Fatma said no. The agreement stayed as it was.
Fatma suggested another moment. Not Tuesday 22 December 2026 at 12:00, but Wednesday 23 December 2026 at 14:00.
Jan agreed. Not Tuesday 22 December 2026 at 12:00, but Wednesday 23 December 2026 at 14:00.
Jan called this time off: Tuesday 29 December 2026 at 12:00.
Jan asked Anna to come once: Tuesday 15 December 2026 at 12:00.
Anna said no to that.
Jan asked Piet to come once: Tuesday 15 December 2026 at 12:00.
Piet would come in the place of Jan: Tuesday 15 December 2026 at 12:00.
Fatma agreed that Piet comes: Tuesday 15 December 2026 at 12:00.
This time took place.
This time did not take place.
Jan told why this time did not take place: Wednesday 23 December 2026 at 14:00.
Fatma paused the agreement, from Tuesday 29 December 2026 up to and including Monday 1 March 2027.
Jan let the agreement go on earlier.
After 2 months we asked whether it is still good.
Jan said that it is still good.
Fatma ended the agreement.`;

/** What is told after the yes. */
const afterYes = (text: string): string[] => {
  const lines = text.split('\n');
  return lines.slice(lines.findIndex((line) => /^\d+\. .*(2 december 2026|2 December 2026)/u.test(line)));
};

describe('the story of an agreement that lived', () => {
  it('is told whole to both, each in their language, with what is for one of them to that one alone', async () => {
    // Seen red: read without asking for whom, Fatma had Anna's no (two lines more) and what Jan said of the review (one).
    const { id, fatma, jan, anna, piet } = await lived();
    const history = world.app.get(HistoryService);
    const read = async (who: SignedIn, format: 'json' | 'text') =>
      (await history.ofParty(who, id, format))?.content ?? '';

    const dutch = afterYes(await read(fatma, 'text'));
    expect(dutch).toEqual(STORY_OF_FATMA.split('\n'));
    const english = afterYes(await read({ ...jan, locale: 'en' }, 'text'));
    const sentences = english.filter((line) => /^ {3}[^->]/u.test(line)).map((line) => line.trim());
    expect(sentences).toEqual(STORY_OF_JAN.split('\n'));

    // What is for learning, and what the other one said of a review, stands in no form of it.
    for (const who of [fatma, jan])
      expect(await read(who, 'json')).not.toMatch(/noTime|"ill"|otherHelpFound|Kun jij|cancelReason/u);
    expect(await read(fatma, 'json')).not.toMatch(/Anna|reviewStillGood/u);
    expect(await read(jan, 'json')).not.toContain('reviewStop');

    // Neither who stood in, who was asked, nor a broker has a story here.
    for (const nobody of [piet, anna, world.broker]) {
      expect(await history.ofParty(nobody, id, 'text')).toBeNull();
      expect(await history.ofMediator(nobody, id, 'text')).toBeNull();
    }
  });
});
