import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isInterfaceType } from 'graphql';

import { faultsOf, takesText, textPlaces, withFault, type Fault } from '../world/bad-values.js';
import { Books } from '../world/books.js';
import { CALLS, OPEN_MUTATIONS, type Call } from '../world/calls.js';
import { Town, type Strangers } from '../world/town.js';
import { SCHEMA } from '../world/whole-answers.js';
import { TRIED } from '../world/try-as.js';
import { openWorld, type World } from '../world/world.js';

const MUTATIONS = SCHEMA.getMutationType()?.getFields() ?? {};
const NAMES = Object.keys(MUTATIONS);
const WITH_TEXT = NAMES.filter((name) => MUTATIONS[name]?.args.some(({ type }) => takesText(type)));

const userError = SCHEMA.getType('UserError');
const REFUSALS = isInterfaceType(userError) ? SCHEMA.getPossibleTypes(userError).map(({ name }) => name) : [];
/** How the api refuses what is not of the form of the schema. */
const CODES: readonly string[] = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'];
/** What is no fault: to unblock who is not blocked, and an id that this kind of return does not use. */
const HARMLESS: readonly string[] = [
  'unblockResident unknown personId',
  'respondToPost unknown terms.inReturn.postId',
  'respondToPost malformed terms.inReturn.postId',
];

/** The arguments that say what somebody had before their eyes. */
const SEEN = /version|revision|hash/i;

/** A call that asks for as little as possible: what is sent is nearly all variables. */
function documentOf(name: string): string {
  const args = MUTATIONS[name]?.args ?? [];
  if (args.length === 0) return `mutation { ${name} { __typename } }`;
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  return `mutation(${declared}) { ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) { __typename } }`;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly typename: string | undefined;
  readonly codes: readonly string[];
}

describe('bad input', () => {
  let world: World;
  let town: Town;
  let strangers: Strangers;
  let books: Books;
  beforeAll(async () => {
    world = await openWorld({}, TRIED);
    town = new Town(world);
    strangers = await town.strangers();
    books = await Books.of(world);
  });
  afterAll(async () => {
    await books.close();
    await world.close();
  });

  const ground = (name: string): Promise<Call> => {
    const make = CALLS[name];
    if (!make) throw new Error(`There is no call of ${name}.`);
    return make(town, strangers);
  };

  const send = async ({ browser }: Call['who'], name: string, variables: Record<string, unknown>): Promise<Answer> => {
    const response = await browser.post(documentOf(name), variables);
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as {
      data?: Record<string, { __typename: string } | null> | null;
      errors?: { extensions?: { code?: string } }[];
    };
    const codes = (errors ?? []).map(({ extensions }) => extensions?.code ?? 'none');
    return { status: response.status, text, typename: data?.[name]?.__typename, codes };
  };

  /** What is wrong with how a fault was answered; null when nothing is. */
  const misjudged = (answer: Answer): string | null => {
    const { status, text, typename, codes } = answer;
    // Larger than any request may be: refused at the door.
    if (status === 413) return null;
    if (status >= 500 || /node_modules|stacktrace|\.[jt]s:\d+/.test(text)) return 'it broke';
    if (codes.some((code) => !CODES.includes(code))) return 'it was refused in a wrong way';
    if (codes.length > 0) return typename === undefined ? null : 'it was refused and done';
    return typename !== undefined && REFUSALS.includes(typename) ? null : 'it was taken';
  };

  /** Ids of what is not there, or is somebody else's, answer alike: not found; a code like one that was used. */
  const notFound = (fault: Pick<Fault, 'kind' | 'path'>, { typename = '' }: Answer): boolean =>
    fault.path.length > 1 ||
    !['unknown', 'malformed'].includes(fault.kind) ||
    ['NotFoundError', 'CodeNotUsableError'].includes(typename);

  it('is tried on every mutation of the schema', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...NAMES].sort());
    expect(REFUSALS.length).toBeGreaterThan(30);
  });

  it.each(NAMES)(
    'of %s, or without a session, is refused and changes nothing; the same without a fault is taken',
    async (name) => {
      const { who, variables, foreign, stale = [] } = await ground(name);
      const faults = (MUTATIONS[name]?.args ?? [])
        .flatMap((arg) => faultsOf(arg, variables[arg.name]))
        .filter(({ kind, path }) => !HARMLESS.includes(`${name} ${kind} ${path.join('.')}`));
      const wrong: unknown[] = [];
      const judge = (fault: Pick<Fault, 'kind' | 'path'>, value: unknown, answer: Answer): void => {
        const why = misjudged(answer) ?? (notFound(fault, answer) ? null : 'it tells what is there');
        const shown = `${typeof value} ${JSON.stringify(value)}`.slice(0, 60);
        if (why)
          wrong.push({ why, fault: fault.kind, at: fault.path.join('.'), shown, text: answer.text.slice(0, 300) });
      };
      const before = await books.digest();
      for (const fault of faults) judge(fault, fault.value, await send(who, name, withFault(variables, fault)));
      for (const [id, value] of Object.entries(foreign)) {
        const fault = { kind: 'unknown', path: [id] } as const;
        judge(fault, value, await send(who, name, { ...variables, [id]: value }));
      }
      for (const once of stale) {
        const answer = await send(who, name, { ...variables, ...once });
        judge({ kind: 'stale', path: Object.keys(once) }, once, answer);
        expect(answer.typename).toMatch(/^Stale|^SuggestionGone/);
      }
      const namesVersion = (MUTATIONS[name]?.args ?? []).some((arg) => SEEN.test(arg.name));
      expect(stale.length > 0).toBe(namesVersion);
      expect(wrong).toEqual([]);
      if (!OPEN_MUTATIONS.includes(name)) {
        const stranger = await send({ browser: world.browser() }, name, variables);
        expect(stranger).toMatchObject({ codes: ['UNAUTHENTICATED'], typename: undefined });
      }
      expect(await books.digest()).toEqual(before);

      const taken = await send(who, name, variables);
      expect(taken).toMatchObject({ status: 200, codes: [] });
      expect(REFUSALS).not.toContain(taken.typename);
    },
  );

  it.each(WITH_TEXT)('of letters that no text should hold is refused or tidied by %s', async (name) => {
    let call = await ground(name);
    const places = (MUTATIONS[name]?.args ?? []).flatMap((arg) => textPlaces(arg, call.variables[arg.name]));
    let taken = false;
    for (const path of places) {
      // What was refused has changed nothing: the next letters come on the same ground.
      if (taken) call = await ground(name);
      const { who, variables } = call;
      const text = path.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], variables);
      const value = `${String(text)}\u0000\u0007\u202E\uD800\uFFFF`;
      const answer = await send(who, name, withFault(variables, { kind: 'malformed', path, value }));
      const broke = misjudged(answer);
      taken = broke === 'it was taken';
      expect([path.join('.'), taken ? null : broke, answer.text.slice(0, 300)]).toEqual([
        path.join('.'),
        null,
        expect.any(String),
      ]);
    }
  });
});
