import { Inject, Injectable } from '@nestjs/common';
import { limitedAddress, type TooOften } from '#accounts';
import { AreasService, type AreaTree } from '#areas';
import { Clock, err, ok, personOf } from '#kernel';
import type { Actor, Result } from '#kernel';
import { Database, Limiter, newId, SETTINGS_TOKEN, tokenHash, type Limit, type RunSettings } from '#platform';
import { checkPhone, ResidentsService } from '#residents';

import { CallBacksRepository } from './data/call-backs.repository.js';
import { WorkItemsRepository } from './data/work-items.repository.js';
import {
  checkWords,
  forgottenBefore,
  unusable,
  type CallBackForm,
  type CallBackInputError,
  type NoBrokerHere,
} from './domain/call-back.rules.js';

const DAY_S = 24 * 3600;
const CALLS_A_PERSON: Limit = { name: 'call-back-person', times: 3, seconds: DAY_S };
const CALLS_AN_ADDRESS: Limit = { name: 'call-back-address', times: 10, seconds: DAY_S };
/** Whoever asks: nobody has a broker ring somebody else all day. */
const CALLS_A_PHONE: Limit = { name: 'call-back-phone', times: 3, seconds: DAY_S };

/** The help desk of an area. */
export interface HelpDeskView {
  /** E.164; null where there is no number. */
  readonly phone: string | null;
  /** When it is answered, in words. */
  readonly hours: { readonly nl: string | null; readonly en: string | null };
  /** The area that was asked about, or where the viewer lives; null when neither is known. */
  readonly areaCode: string | null;
  /** Whether a broker works there, who could phone; null without an area. */
  readonly callsBack: boolean | null;
}

/** Somebody is phoned. */
export interface CallBackAsked {
  readonly phone: string;
  readonly areaCode: string;
}

/** Why nobody is phoned. */
export type CallBackError = CallBackInputError | NoBrokerHere | TooOften;

/** Help by telephone: the number of a help desk, and being phoned by a broker of the area. For everybody. */
@Injectable()
export class HelpDeskService {
  constructor(
    private readonly database: Database,
    private readonly callBacks: CallBacksRepository,
    private readonly items: WorkItemsRepository,
    private readonly areas: AreasService,
    private readonly residents: ResidentsService,
    private readonly limiter: Limiter,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** The desk of an area, or of where the viewer lives: that of the nearest area above that a setting names. */
  async desk(actor: Actor, asked: string | null): Promise<HelpDeskView> {
    const tree = await this.areas.tree();
    const code = asked ?? (await this.homeOf(actor));
    const areaCode = code !== null && tree.find(code) ? code : null;
    const desks = this.settings.HELP_DESKS ?? {};
    const named = [...(areaCode === null ? [] : tree.upwards(areaCode)), 'everywhere'].find((key) => key in desks);
    const { phone = null, nl = null, en = null } = (named === undefined ? undefined : desks[named]) ?? {};
    const callsBack = areaCode === null ? null : await this.hasBroker(tree, areaCode);
    return { phone, hours: { nl, en }, areaCode, callsBack };
  }

  /** Puts "phone me" on the desk of the brokers of an area; `address` is that of the client. */
  async askCallBack(actor: Actor, form: CallBackForm, address: string): Promise<Result<CallBackAsked, CallBackError>> {
    const words = checkWords(form.words);
    if (!words.ok) return words;
    const phone = await this.phoneOf(actor, form.phone);
    if (!phone.ok) return phone;
    const tree = await this.areas.tree();
    const areaCode = form.areaCode ?? (await this.homeOf(actor));
    if (areaCode === null) return unusable('areaCode', 'required');
    if (!tree.find(areaCode)) return unusable('areaCode', 'unknown');
    if (!(await this.hasBroker(tree, areaCode))) return err({ kind: 'NoBrokerHere' });
    const wait = await this.takeTurn(actor, phone.value, address);
    if (wait !== null) return err({ kind: 'TooOften', retryAfterSeconds: wait });
    await this.database.write(async (tx) => {
      const now = this.clock.now();
      const id = newId(now);
      await this.callBacks.add(tx, {
        id,
        personId: personOf(actor),
        phone: phone.value,
        words: words.value,
        askedAt: now,
      });
      await this.items.open(tx, { id: newId(now), kind: 'callBack', subjectId: id, postId: null, areaCode }, now);
    });
    return ok({ phone: phone.value, areaCode });
  }

  /** Removes number and words 90 days after the work was done; answers how many. */
  forgetDone(): Promise<number> {
    return this.callBacks.forgetDone(forgottenBefore(this.clock.now()));
  }

  /** The number that was typed, or that of the account. */
  private async phoneOf(actor: Actor, typed: string | null): Promise<Result<string, CallBackInputError>> {
    const checked = checkPhone(typed ?? '');
    if (!checked.ok) return unusable('phone', 'form');
    const person = personOf(actor);
    const known = checked.value ?? (person === null ? null : (await this.residents.reachOf(person)).phone);
    return known === null ? unusable('phone', 'required') : ok(known);
  }

  private async homeOf(actor: Actor): Promise<string | null> {
    const person = personOf(actor);
    return person === null ? null : ((await this.residents.card(person))?.areaCode ?? null);
  }

  private async hasBroker(tree: AreaTree, areaCode: string): Promise<boolean> {
    return tree.covers(await this.callBacks.brokerAreas(), areaCode);
  }

  private async takeTurn(actor: Actor, phone: string, address: string): Promise<number | null> {
    const person = personOf(actor);
    return (
      (person === null
        ? await this.limiter.take(CALLS_AN_ADDRESS, limitedAddress(address))
        : await this.limiter.take(CALLS_A_PERSON, person)) ?? (await this.limiter.take(CALLS_A_PHONE, tokenHash(phone)))
    );
  }
}
