import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';

/** One thing that is wrong with variables. */
export interface Fault {
  readonly kind: 'missing' | 'null' | 'wrong type' | 'overlong' | 'out of bounds' | 'unknown' | 'malformed' | 'stale';
  /** The variable, and where in it. */
  readonly path: readonly string[];
  /** What stands there instead; undefined for nothing. */
  readonly value: unknown;
}

/** An argument or a field of an input. */
interface Place {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

const LETTERS = 'a'.repeat(100_000);
const ITEMS = 1000;
/** Well formed, and the id of nothing. */
export const UNKNOWN_ID = '00000000-0000-7000-8000-000000000000';
const MALFORMED_IDS = ['', 'no-id', '\u0000', `'; DROP TABLE post; --`, `${UNKNOWN_ID}0`, '../me'];
const NO_COUNT = [-1, 2_147_483_647];

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  String: [5, true, {}, ['a', 'b']],
  ID: [true, 1.5, {}, ['a', 'b']],
  Int: ['one', 1.5, 2 ** 31, true, {}],
  Float: ['one', true, {}],
  Boolean: ['yes', 1, {}],
  DateTime: ['tomorrow', '2026-13-45T10:00:00Z', '2026-12-01T10:00', 5, true, {}],
};

/** Every fault of one place and of all that lies below it; `value` is what stands there when all is well. */
export function faultsOf(place: Place, value: unknown, above: readonly string[] = []): Fault[] {
  const path = [...above, place.name];
  const at = (kind: Fault['kind'], values: readonly unknown[]): Fault[] =>
    values.map((wrong) => ({ kind, path, value: wrong }));
  const required = isNonNullType(place.type);
  const type = getNullableType(place.type);
  const named = getNamedType(type);
  return [
    ...(required && place.defaultValue === undefined ? at('missing', [undefined]) : []),
    ...(required ? at('null', [null]) : []),
    ...at('wrong type', wrongValues(type)),
    ...at('overlong', overlongValues(type, value)),
    ...(named.name === 'ID' && !isListType(type) ? at('unknown', [UNKNOWN_ID]) : []),
    ...(named.name === 'ID' && !isListType(type) ? at('malformed', MALFORMED_IDS) : []),
    ...(named.name === 'Int' && value !== undefined ? at('out of bounds', NO_COUNT) : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          faultsOf(field, (value as Record<string, unknown> | undefined)?.[field.name], path),
        )
      : []),
  ];
}

function wrongValues(type: GraphQLInputType): readonly unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return ['nonsense', '__proto__', 5, {}];
  if (isInputObjectType(named)) return ['a', 5, { nonsense: 1 }];
  const wrong = WRONG[named.name];
  if (!wrong) throw new Error(`What is no ${named.name}?`);
  return isListType(type) ? [[null], [{}], ...wrong.filter((one) => !Array.isArray(one))] : wrong;
}

function overlongValues(type: GraphQLInputType, value: unknown): readonly unknown[] {
  const { name } = getNamedType(type);
  const isText = name === 'String' || name === 'ID';
  if (!isListType(type)) return isText ? [LETTERS] : [];
  const [item] = Array.isArray(value) ? (value as unknown[]) : [];
  return [Array<unknown>(ITEMS).fill(item ?? 'a'), ...(isText ? [[LETTERS]] : [])];
}

/** The variables with something else in one place. */
export function withFault(
  variables: Readonly<Record<string, unknown>>,
  { path, value }: Fault,
): Record<string, unknown> {
  const [name = '', ...below] = path;
  const { [name]: here, ...others } = variables;
  if (below.length > 0) {
    const inside = withFault(here as Record<string, unknown>, { kind: 'missing', path: below, value });
    return { ...others, [name]: inside };
  }
  return value === undefined ? others : { ...others, [name]: value };
}

/** Whether a text can stand in a place of this type or below it. */
export function takesText(type: GraphQLInputType): boolean {
  const here = getNullableType(type);
  if (isInputObjectType(here)) return Object.values(here.getFields()).some((field) => takesText(field.type));
  return !isListType(here) && getNamedType(here).name === 'String';
}

/** Where people's own texts stand, in one place and below it. */
export function textPlaces(
  { name, type }: Place,
  value: unknown,
  above: readonly string[] = [],
): (readonly string[])[] {
  const path = [...above, name];
  const here = getNullableType(type);
  if (isInputObjectType(here)) {
    const inside = (value ?? {}) as Record<string, unknown>;
    return Object.values(here.getFields()).flatMap((field) => textPlaces(field, inside[field.name], path));
  }
  return getNamedType(here).name === 'String' && typeof value === 'string' ? [path] : [];
}
