import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result, type SignedIn } from '#kernel';
import { SETTINGS_TOKEN, type RunSettings } from '#platform';

import { MediationRepository } from '../data/talks/mediation.repository.js';
import {
  adopt,
  askMediation,
  stopMediation,
  type AdoptError,
  type AlreadyAsked,
  type NotMediated,
} from '../domain/talks/mediation.rules.js';
import type { MessageRefused } from '../domain/words/message.rules.js';
import {
  negotiationMediationAgreed,
  negotiationMediationAsked,
  negotiationMediationStopped,
  negotiationProposed,
} from '../domain/talks/negotiation.events.js';
import type { TurnError } from '../domain/talks/refusals.rules.js';
import { limitsOf } from '../domain/talks/talks-limits.rules.js';
import { between, TurnTaking } from './turn-taking.service.js';

/** What the two parties do about a mediator: ask for one, agree, say no, and put forward what the mediator suggested. */
@Injectable()
export class MediatedTurnsService {
  constructor(
    private readonly turns: TurnTaking,
    private readonly mediation: MediationRepository,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Asks for a broker to join, or agrees that one does when the other side asked. */
  askMediation(actor: SignedIn, id: string): Promise<Result<number, TurnError | AlreadyAsked>> {
    return this.turns.take<AlreadyAsked>(actor, id, async ({ talks }) => {
      const decided = askMediation(talks, actor.id);
      if (!decided.ok) return decided;
      const asked = { negotiationId: talks.id, by: actor.id };
      const both = decided.value.mediation === 'agreed';
      const tell = () => (both ? negotiationMediationAgreed(asked) : negotiationMediationAsked(asked));
      return ok({ decision: decided.value, tell });
    });
  }

  /** Says no to a broker, or takes one's consent back: whoever stands beside the talks goes at once. */
  stopMediation(actor: SignedIn, id: string): Promise<Result<number, TurnError | NotMediated>> {
    return this.turns.take<NotMediated>(actor, id, async ({ talks }) => {
      const decided = stopMediation(talks, actor.id);
      if (!decided.ok) return decided;
      const tell = () => negotiationMediationStopped({ negotiationId: talks.id, by: actor.id });
      return ok({ decision: decided.value, tell });
    });
  }

  /** Puts exactly the suggestion that was seen forward as one's own version; the other side has still to accept it. */
  adoptSuggestion(
    actor: SignedIn,
    id: string,
    seen: { readonly suggestion: number; readonly termsHash: string },
    message?: string,
  ): Promise<Result<number, TurnError | AdoptError | MessageRefused>> {
    return this.turns.take<AdoptError | MessageRefused>(actor, id, async (held) => {
      const { tx, talks, standing, now } = held;
      const suggested = await this.mediation.suggestion(tx, id, seen.suggestion);
      const decided = adopt(talks, actor.id, seen, suggested, standing, now, limitsOf(this.settings, talks));
      if (!decided.ok) return decided;
      const said = await this.turns.wordsOf(held, message);
      if (!said.ok) return said;
      const { version } = decided.value;
      const tell = () => negotiationProposed({ ...between(talks, actor), version });
      const words = { ...said.value, suggestion: seen.suggestion };
      return ok({ decision: decided.value, words, ...(suggested ? { next: suggested } : {}), tell });
    });
  }
}
