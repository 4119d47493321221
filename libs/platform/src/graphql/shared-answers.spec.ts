import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type ExecutionArgs, type ExecutionResult } from 'graphql';

import { MessageStream } from '../pubsub/message-stream.js';
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
  [sources, reads, ended, answers] = [[], 0, 0, new SharedAnswers()];
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

async function screen(key: string): Promise<AsyncIterator<ExecutionResult>> {
  const joined = await answers.join(key, args());
  if (!(Symbol.asyncIterator in joined)) throw new Error('It was refused.');
  return joined[Symbol.asyncIterator]();
}
const shown = (number: number) => ({ done: false, value: { data: { changed: number } } });
const OVER = { done: true, value: undefined };

describe('screens that ask the same', () => {
  it('are all shown what was read once', async () => {
    // Seen red with a subscription for each: three reads.
    const screens = [await screen('fatma'), await screen('fatma'), await screen('fatma')];
    sources[0]?.push(change(1));
    for (const one of screens) expect(await one.next()).toEqual(shown(1));
    expect(reads).toBe(1);
  });

  it('share nothing with those who ask something else or are somebody else', async () => {
    const [fatma, jan] = [await screen('fatma'), await screen('jan')];
    sources[0]?.push(change(1));
    sources[1]?.push(change(2));
    expect(await fatma.next()).toEqual(shown(1));
    expect(await jan.next()).toEqual(shown(2));
  });

  it('go on when one of them closes, also the first, and leave nothing open when the last does', async () => {
    // Seen red with what the first one opened ending with it: the other one heard nothing any more.
    const [first, second] = [await screen('fatma'), await screen('fatma')];
    expect(ended).toBe(1);
    await first.return?.();
    sources[0]?.push(change(1));
    expect(await second.next()).toEqual(shown(1));
    await second.return?.();
    await new Promise(setImmediate);
    expect(ended).toBe(2);
    const third = await screen('fatma');
    sources[2]?.push(change(2));
    expect(await third.next()).toEqual(shown(2));
  });

  it('are let in each by itself', async () => {
    await screen('fatma');
    const refused = await answers.join(
      'fatma',
      args(() => Promise.reject(new Error('not any more'))),
    );
    expect(refused).toMatchObject({ errors: [{ message: 'not any more' }] });
  });

  it('all hear it when what they look at ends, or breaks', async () => {
    const [one, other] = [await screen('fatma'), await screen('fatma')];
    await sources[0]?.return();
    expect(await Promise.all([one.next(), other.next()])).toEqual([OVER, OVER]);
    const [jan, els] = [await screen('jan'), await screen('jan')];
    const waiting = [jan.next(), els.next()];
    sources[2]?.fail(new Error('broken'));
    for (const next of waiting) await expect(next).rejects.toThrow('broken');
    expect(await jan.next()).toEqual(OVER);
  });
});
