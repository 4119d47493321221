import { Injectable } from '@nestjs/common';
import { PhoneCodesService, type PhoneCode } from '#accounts';
import { Clock } from '#kernel';
import { SmsSender } from '#platform';
import { ResidentsService } from '#residents';
import { momentInWords, say } from '#wording';

import type { ReadFacts, TalksWithTerms } from './data/mail-facts.queries.js';
import type { RingWithLegs } from './data/ring-facts.queries.js';
import type { StandInFacts } from './domain/living-facts.js';
import { otherParty, type MoveFacts, type Recipient } from './domain/mail-facts.js';
import { PHONE_TEXTS } from './domain/phone-texts.data.js';
import type { MailSubject } from './domain/planned-mail.js';
import { plainName } from './domain/words-of-people.rules.js';
import { CATALOGUES } from './catalogues.js';
import { MailFactsService } from './mail-facts.service.js';
import { aboutStandIn } from './writing/living-words.js';
import { partsOfRing, valuesOfRing } from './writing/ring-words.js';
import { termsInWords } from './writing/terms-words.js';

/** Sends codes to phones, with what they confirm in a few words. A second copy has the same digits and the same key. */
@Injectable()
export class PhoneCodesSending {
  constructor(
    private readonly codes: PhoneCodesService,
    private readonly residents: ResidentsService,
    private readonly facts: MailFactsService,
    private readonly sms: SmsSender,
    private readonly clock: Clock,
  ) {}

  /** Sends a code unless it is over, used, or there is no number; answers whether it left. */
  async send(codeId: string): Promise<boolean> {
    const code = await this.codes.toSend(codeId);
    const { phone } = code ? await this.residents.reachOf(code.personId) : { phone: null };
    const text = code && phone !== null ? await this.textOf(code) : null;
    if (phone === null || text === null) return false;
    await this.sms.send({ to: phone, text, key: codeId });
    return true;
  }

  /** The words of the message, or null when what it confirms is not there any more. */
  private async textOf(code: PhoneCode & { readonly digits: string }): Promise<string | null> {
    const { personId, digits, subjectId, version } = code;
    const about = subjectOf(code.purpose, subjectId, version);
    const asker = { personId: code.askedBy ?? personId, about };
    const facts = await this.facts.read([{ personId, about }, asker]);
    const to = facts.to({ personId, about });
    if (!to?.active) return null;
    if (code.purpose === 'takeOver') return say(to.locale, PHONE_TEXTS[to.locale].takeOver, { digits });
    const told = this.told(facts.about({ personId, about }), to, version);
    if (told.length === 0) return null;
    const by = plainName(facts.to(asker)?.firstName ?? '') || CATALOGUES[to.locale].common.somebody;
    const asked = PHONE_TEXTS[to.locale].termsCode.map((line) => say(to.locale, line, { by, digits }));
    return [...told, ...asked].join('\n');
  }

  /** What is confirmed, in lines; none when it is not there any more. */
  private told(facts: ReadFacts | undefined, to: Recipient, version: number): readonly string[] {
    switch (facts?.of) {
      case 'ring':
        return facts.version === version ? this.ringLines(facts, to) : [];
      case 'talks':
        return facts.terms ? this.termsLines(facts, to) : [];
      case 'move':
        return facts.open ? [this.moveLine(facts, to)] : [];
      case 'standIn':
        return facts.comes && !facts.blocked ? [this.standInLine(facts, to)] : [];
      default:
        return [];
    }
  }

  private moveLine(move: MoveFacts, to: Recipient): string {
    const inWords = (at: Date): string => momentInWords(at, move.zone, to.locale, this.clock.now());
    const name = plainName(otherParty(move, to.id).firstName) || CATALOGUES[to.locale].common.somebody;
    const [moment, wanted] = [inWords(move.startsAt), inWords(move.wantedStart)];
    return say(to.locale, PHONE_TEXTS[to.locale].move, { name, moment, wanted });
  }

  private standInLine(standIn: StandInFacts, to: Recipient): string {
    const { values } = aboutStandIn({ to, now: this.clock.now() }, standIn);
    return say(to.locale, PHONE_TEXTS[to.locale].standIn, values);
  }

  private ringLines(ring: RingWithLegs, to: Recipient): readonly string[] {
    const now = this.clock.now();
    return [
      say(to.locale, PHONE_TEXTS[to.locale].ring, valuesOfRing({ to, now }, ring)),
      ...partsOfRing({ to, now }, ring).flatMap(({ lines, quote }) => [...lines, ...quote]),
    ];
  }

  private termsLines(talks: TalksWithTerms, to: Recipient): readonly string[] {
    const texts = PHONE_TEXTS[to.locale];
    const name = plainName(otherParty(talks, to.id).firstName) || CATALOGUES[to.locale].common.somebody;
    const told = talks.terms ? termsInWords(talks.terms, talks, to, this.clock.now()) : { lines: [], quote: [] };
    return [say(to.locale, texts.terms, { name }), ...told.quote, ...told.lines];
  }
}

/** Where the words of a code are read from; a move is found by its own id. */
function subjectOf(purpose: PhoneCode['purpose'], id: string, version: number): MailSubject {
  switch (purpose) {
    case 'ring':
      return { of: 'ring', ringId: id, version };
    case 'move':
      return { of: 'move', occurrenceId: id, moveId: id };
    case 'standIn':
      return { of: 'standIn', standInId: id };
    default:
      return { of: 'talks', negotiationId: id, version };
  }
}
