import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, lengthOf, ok, plainText, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, type Tx } from '#platform';

import { HoursSaidEntity } from '../data/hours/hours-said.entity.js';
import { HoursEntity } from '../data/hours/hours.entity.js';
import {
  ALLOWANCES,
  HOURS_OF_ORGANISATION,
  HOURS_OF_PERSON,
  HOURS_OF_PLACE,
  LOCK_PLACE,
  SETTLE_SILENT,
  type HoursView,
  type ShiftPlace,
} from '../data/hours/hours.queries.js';
import { hoursSaid } from '../domain/hours/hours.events.js';
import { sayHours, type HoursSaid, type HoursSide, type SayHoursError } from '../domain/hours/hours.rules.js';
import {
  allowanceWarnings,
  checkAllowance,
  type AllowanceTooHigh,
  type AllowanceWarning,
} from '../domain/hours/volunteer-allowance.rules.js';

const PAGE = 500;
const MOST_WORDS = 300;

/** What one of the two says. */
export interface HoursInput extends HoursSaid {
  /** What the organiser pays for expenses, in euro cents; a volunteer's is left out. */
  readonly allowanceCents: number;
  /** To the other one; may be empty, at most 300 characters. */
  readonly words: string;
}

/** Hours as they now stand, with the limits that their allowance passes. */
export interface ToldHours {
  readonly hours: HoursView;
  readonly warnings: readonly AllowanceWarning[];
}

/** The words are too long. */
export interface WordsTooLong {
  readonly kind: 'InvalidInput';
  readonly field: 'words';
  readonly rule: 'tooLong';
  readonly bound: number;
}

/** Nothing is there, or it is not for the asker. */
export interface NotFound {
  readonly kind: 'NotFound';
}

/** Why hours are not taken. */
export type HoursError = SayHoursError | AllowanceTooHigh | WordsTooLong | NotFound;

/** Whether and how long volunteers were there, as organiser and volunteer say it in turns. Nobody else reads it. */
@Injectable()
export class HoursService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One of the two says it; saying what the other one said settles it. */
  say(actor: SignedIn, signUpId: string, input: HoursInput): Promise<Result<ToldHours, HoursError>> {
    const words = plainText(input.words);
    return this.database.transaction<ToldHours, HoursError>(async (tx) => {
      if (!isUuid(signUpId)) return err({ kind: 'NotFound' });
      if (lengthOf(words) > MOST_WORDS)
        return err({ kind: 'InvalidInput', field: 'words', rule: 'tooLong', bound: MOST_WORDS });
      const [place] = await tx.named(LOCK_PLACE, [signUpId, actor.id]);
      if (!place) return err({ kind: 'NotFound' });
      const side: HoursSide = actor.id === place.organisationId ? 'organiser' : 'volunteer';
      const [before] = await tx.named(HOURS_OF_PLACE, [signUpId]);
      const now = this.clock.now();
      const said = { presence: input.presence, minutes: input.minutes };
      const decided = sayHours(place, before ?? null, side, said, now);
      if (!decided.ok) return decided;
      const { settled, answerBy } = decided.value;
      const paid = side === 'organiser' ? input.allowanceCents : (before?.allowanceCents ?? 0);
      // A volunteer who says less than the organiser paid for is not refused for it.
      const allowance = side === 'organiser' ? checkAllowance(paid, said.minutes) : ok(said.minutes > 0 ? paid : 0);
      if (!allowance.ok) return allowance;
      const allowanceCents = allowance.value;
      await this.save(tx, signUpId, place, {
        ...said,
        allowanceCents,
        saidBy: side,
        answerBy,
        settledAt: settled ? now : null,
        settledBecause: settled ? 'agreed' : null,
      });
      await tx.repository(HoursSaidEntity).insert({
        signUpId,
        side,
        personId: actor.actedBy ?? actor.id,
        ...said,
        words,
        saidAt: now,
      });
      const { organisationId, personId } = place;
      await tx.emit(hoursSaid({ signUpId, organisationId, personId, side, presence: said.presence, settled }));
      const [hours] = await tx.named(HOURS_OF_PLACE, [signUpId]);
      if (!hours) throw new Error('Hours that were written are not there.');
      return ok({ hours, warnings: await this.warnings(tx, hours) });
    });
  }

  /** What somebody did for organisations from one local date to another, newest first. */
  ofPerson(personId: PersonId, from: string, to: string): Promise<HoursView[]> {
    return this.database.read(HOURS_OF_PERSON, [personId, from, to]);
  }

  /** What was done for an organisation from one local date to another, newest first; asked in its own name. */
  ofOrganisation(actor: SignedIn, from: string, to: string): Promise<HoursView[]> {
    return this.database.read(HOURS_OF_ORGANISATION, [actor.id, from, to]);
  }

  /** Lets the last word stand where nobody answered in time; answers how many. */
  async settleSilent(): Promise<number> {
    for (let settled = 0; ;) {
      const page = await this.database.write((tx) => tx.named(SETTLE_SILENT, [this.clock.now(), PAGE]));
      settled += page.length;
      if (page.length < PAGE) return settled;
    }
  }

  private async save(
    tx: Tx,
    signUpId: string,
    { organisationId, personId, onDate, task }: ShiftPlace,
    hours: Omit<HoursEntity, 'signUpId' | 'organisationId' | 'personId' | 'onDate' | 'task'>,
  ): Promise<void> {
    const row = { signUpId, organisationId, personId, onDate, task, ...hours };
    await tx.repository(HoursEntity).upsert(row, ['signUpId']);
  }

  private async warnings(
    tx: Tx,
    { personId, onDate, signUpId, allowanceCents }: HoursView,
  ): Promise<AllowanceWarning[]> {
    const year = onDate.slice(0, 4);
    const before = await tx.named(ALLOWANCES, [personId, `${year}-01-01`, `${year}-12-31`, signUpId]);
    return allowanceWarnings({ date: onDate, cents: allowanceCents }, before);
  }
}
