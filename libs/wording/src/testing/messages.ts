import { IntlMessageFormat } from 'intl-messageformat';

/** Texts in a tree, as catalogues hold them: ICU messages, lists of them, and groups. */
export interface Catalogue {
  readonly [key: string]: string | readonly string[] | Catalogue;
}

/** A message with where it stands in its catalogue: `terms.labels.what`. */
export interface PlacedMessage {
  readonly path: string;
  readonly message: string;
}

/** Every message of a catalogue. */
export function messagesOf(texts: object, path = ''): PlacedMessage[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? messagesOf(value, `${path}${key}.`)
      : [{ path: `${path}${key}`, message: String(value) }],
  );
}

/** An element of a parsed ICU message, as far as it is read here. */
interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** Kinds of elements: plain text, a choice, and the number of a plural. */
const [TEXT, SELECT, PLURAL, NUMBER] = [0, 5, 6, 7];

const parsed = (message: string): readonly Element[] =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as unknown as Element[];

const namesOf = (elements: readonly Element[]): string[] =>
  elements
    .filter(({ type }) => type !== TEXT && type !== NUMBER)
    .flatMap(({ value, options = {} }) => [
      value,
      ...Object.values(options).flatMap((option) => namesOf(option.value)),
    ]);

/** The names of the values in every message, by the path of the message. */
export const namesIn = (texts: object): Record<string, string[]> =>
  Object.fromEntries(
    messagesOf(texts).map(({ path, message }) => [path, [...new Set(namesOf(parsed(message)))].sort()]),
  );

/** One way in which a message can come out, with the option that each choice of it took. */
interface Outcome {
  readonly text: string;
  readonly chosen: Readonly<Record<string, string>>;
}

/** What stands for a value: the sample of its name, or one word. */
export type Samples = Readonly<Record<string, string>>;

/** Every text that a message can come to, each choice taken once the same way. @throws when it is no ICU message. */
export const outcomesOf = (message: string, samples: Samples = {}): string[] =>
  outcomes(parsed(message), { text: '', chosen: {} }, samples).map(({ text }) => text.trim());

function outcomes(elements: readonly Element[], start: Outcome, samples: Samples): Outcome[] {
  return elements.reduce<Outcome[]>(
    (so, element) => so.flatMap((outcome) => withElement(element, outcome, samples)),
    [start],
  );
}

function withElement({ type, value, options = {} }: Element, outcome: Outcome, samples: Samples): Outcome[] {
  if (type === SELECT || type === PLURAL) {
    const taken = outcome.chosen[value];
    return Object.entries(options)
      .filter(([option]) => taken === undefined || taken === option)
      .flatMap(([option, inner]) =>
        outcomes(inner.value, { ...outcome, chosen: { ...outcome.chosen, [value]: option } }, samples),
      );
  }
  const text = type === TEXT ? value : type === NUMBER ? '2' : (samples[value] ?? 'iets');
  return [{ ...outcome, text: `${outcome.text}${text}` }];
}
