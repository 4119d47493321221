import { readFileSync } from 'node:fs';

import {
  buildSchema,
  getNamedType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
} from 'graphql';

/** The schema of the product, as it is published. */
export const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

const ROOTS = [SCHEMA.getQueryType(), SCHEMA.getMutationType(), SCHEMA.getSubscriptionType()];

/**
 * The operation of a root field that asks for everything its answer can hold; its arguments are variables of the same
 * names. Whatever the schema gets later is asked for as well. @throws for a name that no root has.
 */
export function wholeAnswer(name: string): string {
  const root = ROOTS.find((type) => type && name in type.getFields());
  const field = root?.getFields()[name];
  if (!root || !field) throw new Error(`The schema has no root field ${name}.`);
  const { args } = field;
  const declared = args.map((arg) => `$${arg.name}: ${variableType(arg)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const brackets = (inside: string): string => (inside === '' ? '' : `(${inside})`);
  return `${root.name.toLowerCase()}${brackets(declared)} { ${name}${brackets(given)} ${selection(getNamedType(field.type), [])} }`;
}

/** An argument with a default may be left out, also where null is refused. */
const variableType = ({ type, defaultValue }: GraphQLArgument): string =>
  defaultValue === undefined ? String(type) : String(type).replace(/!$/, '');

function selection(type: GraphQLNamedOutputType, path: readonly GraphQLNamedOutputType[]): string {
  if (isLeafType(type)) return '';
  if (!isUnionType(type)) return `{ __typename ${fieldsOf(type as GraphQLObjectType, path, new Map())} }`;
  const known = new Map<string, string>();
  const members = type.getTypes().map((member) => `... on ${member.name} { ${fieldsOf(member, path, known)} }`);
  return `{ __typename ${members.join(' ')} }`;
}

/** `known` are the names that other members of a union answer with, by their types: a clash gets a name of its own. */
function fieldsOf(
  type: GraphQLObjectType,
  path: readonly GraphQLNamedOutputType[],
  known: Map<string, string>,
): string {
  return Object.values(type.getFields())
    .filter((field) => !path.includes(getNamedType(field.type)))
    .map((field) => {
      const clash = (known.get(field.name) ?? String(field.type)) !== String(field.type);
      if (!clash) known.set(field.name, String(field.type));
      const alias = clash ? `${field.name}Of${type.name}: ` : '';
      return `${alias}${field.name}${argumentsOf(field)} ${selection(getNamedType(field.type), [...path, type])}`;
    })
    .join(' ');
}

/** A nested field wants a number at most: of which version, the first. */
function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(isRequiredArgument);
  if (required.some(({ type }) => String(type) !== 'Int!')) throw new Error(`What does ${field.name} want to know?`);
  return required.length === 0 ? '' : `(${required.map(({ name }) => `${name}: 1`).join(', ')})`;
}
