import { MandatesService, PhoneCodesService, SessionsService, SuspensionsService } from '#accounts';
import type { Fact, MandateScope, Result, SignedIn } from '#kernel';

import { must } from '../street.js';
import { hashOf, worded, type ModelledStreet } from './modelled-street.js';
import { begun, type Answer, type Model, type Seen, type Side, type Who } from './negotiation.model.js';

const BEGIN = new Date('2026-12-01T09:00:00Z');

/** A button: its field in the schema, the part of a mandate that it needs, and what is consented to by it, if anything. */
export interface Button {
  readonly field: string;
  readonly scope: MandateScope;
  readonly consentsTo?: Seen;
}

const answerOf = (result: Result<unknown, Fact>): Answer => (result.ok ? 'done' : result.error.kind);

/** Two neighbours who talk, and everything by which somebody changes something about it. */
export class ModelledTalks {
  /** The agreement, empty before there is one. */
  agreementId = '';

  private constructor(
    readonly world: ModelledStreet,
    readonly id: string,
    readonly people: Readonly<Record<Side, SignedIn>>,
  ) {}

  /** Fatma asked for help, Jan put the first version forward, and the clock stands at the beginning. */
  static async begin(world: ModelledStreet): Promise<{ model: Model; real: ModelledTalks }> {
    world.clock.moveTo(BEGIN);
    const { id, fatma, jan } = await world.underWay(worded('market'));
    return { model: begun(BEGIN.getTime()), real: new ModelledTalks(world, id, { requester: fatma, helper: jan }) };
  }

  /** The broker of this name. */
  broker(name: 'bea' | 'mo'): SignedIn {
    return name === 'bea' ? this.world.broker : this.world.mo;
  }

  /** Presses a button as a party, or as Mo in the name of the requester: the way of a request, without its transport. */
  async press(
    who: Who,
    { field, scope, consentsTo }: Button,
    work: (actor: SignedIn) => Promise<Result<unknown, Fact>>,
  ): Promise<Answer> {
    if (who !== 'mo') return answerOf(await work(this.people[who]));
    const { world, people } = this;
    const asked = await world.app.get(SessionsService, { strict: false }).inNameOf(world.mo, people.requester.id);
    if (!asked) return 'NoMandate';
    const named = field.endsWith('Amendment') || field.endsWith('Agreement') ? this.agreementId : this.id;
    const args = consentsTo ? { named, version: consentsTo.version, termsHash: hashOf(consentsTo.terms) } : { named };
    const deed = { field, scope, needsOwnYes: consentsTo !== undefined, args };
    const performed = await asked.acting.perform(deed, () => work(asked.actor));
    return performed.ok ? answerOf(performed.value) : performed.error.kind;
  }

  /** The requester tells Mo what Mo may do. */
  async giveMandate(scopes: readonly MandateScope[]): Promise<Answer> {
    const { world, people } = this;
    const consent = { consent: 'oral', givenOn: world.clock.now().toISOString().slice(0, 10) } as const;
    const [mandates, mo] = [world.app.get(MandatesService, { strict: false }), { id: world.mo.id, areaCode: 'GM0034' }];
    return answerOf(
      await world.database.transaction((tx) =>
        mandates.record(tx, mo, people.requester.id, { scopes, months: 6 }, consent),
      ),
    );
  }

  /** The requester takes the mandate back. */
  async endMandate(): Promise<Answer> {
    const { world, people } = this;
    const mandates = world.app.get(MandatesService, { strict: false });
    const living = (await mandates.of(people.requester.id)).find(({ endedAt }) => endedAt === null);
    if (!living) return 'NotFound';
    return answerOf(await world.database.transaction((tx) => mandates.end(tx, living.id, people.requester.id)));
  }

  /** The requester hears a code by phone for exactly this version, and tells it. */
  async sayYes({ version, terms }: Seen): Promise<Answer> {
    const codes = this.world.app.get(PhoneCodesService, { strict: false });
    const personId = this.people.requester.id;
    const binding = { personId, purpose: 'terms', subjectId: this.id, version, boundTo: hashOf(terms) } as const;
    const code = must(await codes.ask(binding, this.world.mo.id));
    const sent = await codes.toSend(code.id);
    return answerOf(await codes.try(personId, code.id, sent?.digits ?? ''));
  }

  /** Bea keeps one of the two out. */
  async suspend(side: Side): Promise<Answer> {
    const { world, people } = this;
    const suspensions = world.app.get(SuspensionsService, { strict: false });
    return answerOf(
      await world.database.transaction((tx) =>
        suspensions.suspend(tx, people[side].id, world.broker.id, 'Schelden in berichten'),
      ),
    );
  }

  /** What happened elsewhere reaches the talks, in order, as the worker brings it. */
  async tell({ untold, suspended }: Pick<Model, 'untold' | 'suspended'>): Promise<void> {
    const { world, people } = this;
    const { requester, helper } = people;
    for (const what of untold)
      await world.database.write((tx) =>
        what === 'blocked'
          ? world.closing.closeBetween(tx, requester.id, helper.id)
          : world.closing.closeOf(tx, people[suspended ?? 'helper'].id, world.broker.id),
      );
  }

  /** What the clock does every minute. */
  async sweep(): Promise<void> {
    await this.world.closing.lapseDue();
    await this.world.amendments.lapseDue();
  }
}
