import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor, type SignedIn } from '#kernel';
import { ResidentsService } from '#residents';

import type { WorkItemView } from './data/work-items.queries.js';
import type { CallBackForm } from './domain/call-back.rules.js';
import { HelpDeskService } from './help-desk.service.js';
import { HAVEN, HAVEN_NORTH, must, openDesk, WERVEN, type Desk } from './testing/desk.js';

let world: Desk;
let help: HelpDeskService;
let bea: SignedIn;
let elsewhere: SignedIn;
let address = 0;

beforeAll(async () => {
  world = await openDesk({
    HELP_DESKS: {
      everywhere: { phone: '+31200000000', nl: 'overal', en: 'everywhere' },
      GM0034: { phone: '+31360000000', nl: 'in de stad' },
      [HAVEN]: { nl: 'in de wijk' },
    },
  });
  help = world.app.get(HelpDeskService);
  bea = await world.person('Bea', HAVEN);
});
afterAll(() => world.close());

/** Asks from an address of its own unless it is named. */
const ask = (actor: Actor, form: Partial<CallBackForm>, from = `10.1.0.${(address += 1)}`) =>
  help.askCallBack(actor, { phone: null, words: '', areaCode: null, ...form }, from);

const calls = async (broker: SignedIn, state: 'open' | 'done' = 'open'): Promise<WorkItemView[]> =>
  (await world.items.page(broker, state, null, 100)).filter(({ kind }) => kind === 'callBack');

describe('the help desk', () => {
  it('is that of the nearest area above that has one', async () => {
    const seen = async (actor: Actor, code: string | null) => {
      const { phone, hours, areaCode } = await help.desk(actor, code);
      return [phone, hours.nl, areaCode];
    };
    expect(await seen(ANONYMOUS, null)).toEqual(['+31200000000', 'overal', null]);
    expect(await seen(ANONYMOUS, 'GM9999')).toEqual(['+31200000000', 'overal', null]);
    expect(await seen(ANONYMOUS, WERVEN)).toEqual(['+31360000000', 'in de stad', WERVEN]);
    expect(await seen(bea, null)).toEqual([null, 'in de wijk', HAVEN_NORTH]);
  });

  // Seen red with yes for every area.
  it('tells whether somebody there phones', async () => {
    expect((await help.desk(ANONYMOUS, null)).callsBack).toBeNull();
    expect((await help.desk(ANONYMOUS, HAVEN_NORTH)).callsBack).toBe(true);
    expect((await help.desk(ANONYMOUS, WERVEN)).callsBack).toBe(false);
  });
});

describe('asking to be phoned', () => {
  beforeAll(async () => {
    elsewhere = await world.person('Bo', 'BU00340201');
  });

  // Seen red with brokers of every area shown every item.
  it('is on the desk of the brokers of the area alone, with number and words', async () => {
    const asked = must(await ask(ANONYMOUS, { phone: '06 12 34 56 01', words: ' Hoe werkt dit? ', areaCode: HAVEN }));
    expect(asked).toEqual({ phone: '+31612345601', areaCode: HAVEN });
    const callBack = { phone: '+31612345601', words: 'Hoe werkt dit?', firstName: null };
    expect(await calls(bea)).toMatchObject([{ areaCode: HAVEN, postId: null, callBack }]);
    expect(await calls(elsewhere)).toEqual([]);
  });

  it('takes number and area of the account unless others are typed', async () => {
    const fatma = await world.person('Fatma');
    expect(await ask(fatma, {})).toMatchObject({ error: { field: 'phone', rule: 'required' } });
    const contact = { phone: '0612345602', address: null, shareEmail: false, sharePhone: false, shareAddress: false };
    await world.database.write((tx) => world.app.get(ResidentsService).saveContact(tx, fatma.id, contact));
    expect(must(await ask(fatma, {}))).toEqual({ phone: '+31612345602', areaCode: HAVEN_NORTH });
    expect(must(await ask(fatma, { phone: '0612345603', areaCode: HAVEN })).phone).toBe('+31612345603');
    const typed = { phone: '+31612345603', words: '', firstName: 'Fatma' };
    expect((await calls(bea)).map(({ callBack }) => callBack)).toContainEqual(typed);
  });

  it.each<[string, Partial<CallBackForm>, Record<string, unknown>]>([
    ['no number', { areaCode: HAVEN }, { field: 'phone', rule: 'required' }],
    ['half a number', { areaCode: HAVEN, phone: '0612' }, { field: 'phone', rule: 'form' }],
    ['no area', { phone: '0612345604' }, { field: 'areaCode', rule: 'required' }],
    ['an area that is not there', { phone: '0612345604', areaCode: 'GM9999' }, { field: 'areaCode', rule: 'unknown' }],
    ['a whole letter', { words: 'a'.repeat(501), areaCode: HAVEN }, { field: 'words', rule: 'tooLong', bound: 500 }],
  ])('is refused with %s', async (_, form, error) => {
    expect(await ask(ANONYMOUS, form)).toMatchObject({ ok: false, error: { kind: 'InvalidInput', ...error } });
  });

  it('is refused where nobody would phone', async () => {
    const asked = await ask(ANONYMOUS, { phone: '0612345604', areaCode: WERVEN });
    expect(asked).toEqual({ ok: false, error: { kind: 'NoBrokerHere' } });
  });

  // Seen red without each of the three limits.
  it('is possible so often for a person, an address and a number', async () => {
    const [jan, before] = [await world.person('Jan'), (await calls(bea)).length];
    const answers = async (times: number, once: (n: number) => ReturnType<typeof ask>) => {
      const kinds: string[] = [];
      for (let n = 0; n < times; n += 1) {
        const answer = await once(n);
        kinds.push(answer.ok ? 'asked' : answer.error.kind);
      }
      return kinds;
    };
    const phone = (n: number) => `06200000${String(n).padStart(2, '0')}`;
    const often = (asked: number) => [...Array<string>(asked).fill('asked'), 'TooOften'];
    expect(await answers(4, (n) => ask(jan, { phone: phone(n) }))).toEqual(often(3));
    const there = { areaCode: HAVEN };
    expect(await answers(11, (n) => ask(ANONYMOUS, { phone: phone(20 + n), ...there }, '10.9.9.9'))).toEqual(often(10));
    expect(await answers(4, () => ask(ANONYMOUS, { phone: phone(99), ...there }))).toEqual(often(3));
    expect((await calls(bea)).length).toBe(Math.min(100, before + 16));
  });

  // Seen red with numbers kept, and with those of open items removed.
  it('is forgotten 90 days after it was done, the work item not', async () => {
    const [item, open] = await calls(bea);
    must(await world.items.finish(bea, item?.id ?? '', 'Gebeld.'));
    world.clock.advance({ days: 90 });
    expect(await help.forgetDone()).toBe(0);
    world.clock.advance({ minutes: 1 });
    expect(await help.forgetDone()).toBe(1);
    expect(await calls(bea, 'done')).toMatchObject([{ id: item?.id, note: 'Gebeld.', callBack: null }]);
    expect((await calls(bea))[0]).toEqual(open);
    expect(open?.callBack).not.toBeNull();
  });
});
