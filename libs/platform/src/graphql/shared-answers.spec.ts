import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type ExecutionArgs } from 'graphql';

import { MessageStream } from '../pubsub/message-stream.js';
import { sendAnswer } from './answer-frame.js';
import { SharedAnswers } from './shared-answers.js';

const schema = buildSchema('type Query { no: Int } type Subscription { changed: Int }');
const document = parse('subscription { changed }');

/** What happens, in the order in which somebody subscribed to it. */
let sources: MessageStream<object>[];
/** How often something was read to be shown. */
let reads: number;
let ended: number;
let answers: SharedAnswers;

beforeEach(() => {
  [sources, reads, ended, answers] = [[], 0, 0, new SharedAnswers(JSON.stringify)];
});

const args = (subscribe: () => unknown = opened): ExecutionArgs => ({
  schema,
  document,
  rootValue: { changed: subscribe },
});
function opened(): MessageStream<object> {
  const source = new MessageStream<object>(() => (ended += 1));
  sources.push(source);
  return source;
}
const change = (number: number) => ({
  changed: () => {
    reads += 1;
    return number;
  },
});

interface Screen {
  readonly shown: unknown[];
  readonly end: AsyncIterator<never>;
}

/** Opens a screen; `look` is what happens before it is shown anything. */
async function screen(key: string, look = () => Promise.resolve()): Promise<Screen> {
  const shown: unknown[] = [];
  const joined = await answers.join(args(), { key, look, write: (answer) => shown.push(JSON.parse(answer)) });
  if (!(Symbol.asyncIterator in joined)) throw new Error('It was refused.');
  return { shown, end: joined[Symbol.asyncIterator]() };
}

/** Tells a change and waits until it was dealt with. */
async function happens(source: number, number: number): Promise<void> {
  sources[source]?.push(change(number));
  await settled();
}
const settled = () => new Promise(setImmediate);
const OVER = { done: true, value: undefined };

describe('screens that ask the same', () => {
  it('are all shown what was read once', async () => {
    // Seen red with a key for each: three reads.
    const screens = [await screen('fatma'), await screen('fatma'), await screen('fatma')];
    await happens(0, 1);
    expect(screens.map(({ shown }) => shown)).toEqual([1, 2, 3].map(() => [{ data: { changed: 1 } }]));
    expect(reads).toBe(1);
  });

  it('share nothing with those who ask something else or are somebody else', async () => {
    const [fatma, jan] = [await screen('fatma'), await screen('jan')];
    await happens(0, 1);
    await happens(1, 2);
    expect([fatma.shown, jan.shown]).toEqual([[{ data: { changed: 1 } }], [{ data: { changed: 2 } }]]);
  });

  it('are shown nothing before it was looked whether they may be', async () => {
    // Seen red with a look that nobody waits for: it was shown at once.
    let looked = (): void => undefined;
    const fatma = await screen('fatma', () => new Promise((resolve) => (looked = resolve)));
    await happens(0, 1);
    expect(fatma.shown).toEqual([]);
    looked();
    await settled();
    expect(fatma.shown).toHaveLength(1);
  });

  it('go on when one of them closes, also the first, and leave nothing open when the last does', async () => {
    // Seen red with what the first one opened ending with it: the other one heard nothing any more.
    const [first, second] = [await screen('fatma'), await screen('fatma')];
    expect(ended).toBe(1);
    await first.end.return?.();
    await happens(0, 1);
    expect([first.shown, second.shown]).toEqual([[], [{ data: { changed: 1 } }]]);
    await second.end.return?.();
    await settled();
    expect(ended).toBe(2);
    const third = await screen('fatma');
    await happens(2, 2);
    expect(third.shown).toEqual([{ data: { changed: 2 } }]);
  });

  it('are let in each by itself', async () => {
    await screen('fatma');
    const closed = args(() => Promise.reject(new Error('not any more')));
    const refused = await answers.join(closed, { key: 'fatma', look: () => Promise.resolve(), write: () => undefined });
    expect(refused).toMatchObject({ errors: [{ message: 'not any more' }] });
  });

  it('all hear it when what they look at ends, or breaks', async () => {
    const [one, other] = [await screen('fatma'), await screen('fatma')];
    await sources[0]?.return();
    expect(await Promise.all([one.end.next(), other.end.next()])).toEqual([OVER, OVER]);
    const [jan, els] = [await screen('jan'), await screen('jan')];
    const waiting = [jan.end.next(), els.end.next()];
    sources[2]?.fail(new Error('broken'));
    for (const next of waiting) await expect(next).rejects.toThrow('broken');
    expect(await jan.end.next()).toEqual(OVER);
  });
});

describe('an answer', () => {
  it('is a message of graphql-transport-ws', () => {
    const sent: string[] = [];
    const socket = { bufferedAmount: 0, send: (text: string) => sent.push(text), terminate: () => undefined };
    sendAnswer(socket, 'a "name"', '{"data":{"changed":1}}');
    expect(sent.map((text) => JSON.parse(text) as unknown)).toEqual([
      { id: 'a "name"', type: 'next', payload: { data: { changed: 1 } } },
    ]);
  });

  it('is not kept for a screen that takes nothing: it is hung up', () => {
    const did: string[] = [];
    const socket = { bufferedAmount: 2 ** 21, send: () => did.push('sent'), terminate: () => did.push('hung up') };
    sendAnswer(socket, 'one', '{}');
    expect(did).toEqual(['hung up']);
  });
});
