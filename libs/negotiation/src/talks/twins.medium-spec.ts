import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { DataSource } from 'typeorm';

import { AgreementEntity } from '../data/agreements/agreement.entity.js';
import { NegotiationEntity } from '../data/talks/negotiation.entity.js';
import { OccurrenceMoveEntity } from '../data/agreements/occurrence-move.entity.js';
import { OccurrenceEntity } from '../data/agreements/occurrence.entity.js';
import { TermsProposalEntity } from '../data/talks/terms-proposal.entity.js';
import { TurnEntity } from '../data/talks/turn.entity.js';
import { must, street, terms, type Street } from '../testing/street.js';

let world: Street;
let source: DataSource;
let jan: SignedIn;

/** Jan's talks: countered, withdrawn, closed, agreed once and every week, on both sides; and those of others. */
beforeAll(async () => {
  world = await street();
  source = world.app.get(DataSource);
  jan = await world.person('Jan');
  const weekly = { howOften: { kind: 'weekly', everyWeeks: 1 } } as const;
  const dog = { conditions: 'Met de hond' };
  const bike = { conditions: 'Met de fiets' };
  for (const given of [{}, weekly, dog, bike, {}]) {
    world.clock.advance({ minutes: 1 });
    const author = await world.person('Fatma');
    const id = must(await world.talks.respond(jan, await world.post(author), terms(given)));
    if (given === weekly || given === dog) must(await world.talks.ask(author, id, 'Kan het eerder?'));
    if (given === dog || given === bike) must(await world.talks.counter(author, id, 1, terms(weekly)));
    else must(await world.talks.accept(author, id, 1, (await world.standing(author, id)).hash));
    if (given === bike) must(await world.talks.decline(jan, id, 'tooFar'));
  }
  const ann = await world.person('Ann');
  const withdrawn = must(await world.talks.respond(ann, await world.post(jan), terms()));
  must(await world.talks.withdrawProposal(ann, withdrawn));
  await world.agreed();
  const [time] = await source.getRepository(OccurrenceEntity).find({ order: { startsAt: 'ASC', id: 'ASC' } });
  must(await world.agreements.moveOccurrence(jan, time?.id ?? '', '2026-12-16T10:00'));
});
afterAll(() => world.close());

const ofJan = () => [{ requesterId: jan.id }, { helperId: jan.id }];

describe('the named statements', () => {
  it('read talks as TypeORM does', async () => {
    const rows = await source
      .getRepository(NegotiationEntity)
      .find({ where: ofJan(), order: { changedAt: 'DESC', id: 'DESC' } });
    const proposals = await source.getRepository(TermsProposalEntity).find();
    const agreements = await source.getRepository(AgreementEntity).find();
    const named = await world.reading.myTalks(jan.id, null, 50);
    expect(named).toHaveLength(6);
    expect(named).toEqual(
      rows.map(
        ({ standingHash, postRevision: _r, responderId: _p, closedBy: _c, overAt: _o, aboutVacancy: _a, ...row }) =>
          expect.objectContaining({
            ...row,
            termsHash: standingHash,
            terms:
              proposals.find(({ hash, negotiationId }) => hash === standingHash && negotiationId === row.id)?.terms ??
              null,
            agreementId: agreements.find(({ negotiationId }) => negotiationId === row.id)?.id ?? null,
            waitingListPosition: null,
            viewerId: jan.id,
          }),
      ),
    );
    for (const talks of named) expect(await world.reading.talks(jan.id, talks.id)).toEqual(talks);
  });

  it('read turns and versions as TypeORM does', async () => {
    const ids = (await world.reading.myTalks(jan.id, null, 50)).map(({ id }) => id);
    const whole = await source.getRepository(TurnEntity).find({ order: { negotiationId: 'ASC', number: 'ASC' } });
    const turns = whole.filter(({ negotiationId }) => ids.includes(negotiationId));
    expect(await world.reading.turns(jan.id, ids)).toEqual(
      turns.map(({ original, reason: _reason, answerBy: _until, because: _why, ...turn }) => ({
        ...turn,
        masked: original !== null,
        brokerName: null,
        suggestedTerms: null,
      })),
    );
    const all = await source
      .getRepository(TermsProposalEntity)
      .find({ order: { negotiationId: 'ASC', version: 'ASC' } });
    const proposals = all.filter(({ negotiationId }) => ids.includes(negotiationId));
    expect(await world.reading.versions(jan.id, ids)).toEqual(
      proposals.map(({ canonical: _text, hash, ...proposal }) => ({ ...proposal, termsHash: hash })),
    );
  });

  it('read agreements and their times as TypeORM does', async () => {
    const rows = await source.getRepository(AgreementEntity).find({ where: ofJan() });
    const times = await source.getRepository(OccurrenceEntity).find({ order: { startsAt: 'ASC', number: 'ASC' } });
    const nextOf = (id: string) => times.find(({ agreementId }) => agreementId === id)?.startsAt ?? null;
    const expected = rows
      .map((row) => ({ row, next: nextOf(row.id) }))
      .sort((a, b) => (a.next?.getTime() ?? 0) - (b.next?.getTime() ?? 0) || (a.row.id < b.row.id ? -1 : 1));
    const named = await world.reading.myAgreements(jan.id, null, 50);
    expect(named).toHaveLength(3);
    expect(named).toEqual(
      expected.map(({ row: { plannedUntil: _until, endedLate: _late, ...row }, next }) =>
        expect.objectContaining({ ...row, nextStartsAt: next, viewerId: jan.id }),
      ),
    );
    const ids = named.map(({ id }) => id);
    const moves = await source.getRepository(OccurrenceMoveEntity).find();
    const mine = times
      .filter(({ agreementId }) => ids.includes(agreementId))
      .sort((a, b) => (a.agreementId < b.agreementId ? -1 : a.agreementId > b.agreementId ? 1 : 0));
    expect(await world.reading.occurrences(jan.id, ids)).toEqual(
      mine.map(({ id, agreementId, number, localStart, zone, startsAt, endsAt, state, version, absentId }) => {
        const move = moves.find(({ occurrenceId }) => occurrenceId === id);
        const shown = move ? expect.objectContaining({ id: move.id, localStart: move.localStart }) : null;
        const time = { id, agreementId, number, localStart, zone, startsAt, endsAt, state, version, absentId };
        return { ...time, move: shown, standIn: null };
      }),
    );
    expect(moves).toHaveLength(1);
  });
});
