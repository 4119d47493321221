import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  GraphQLError,
  isNonNullType,
  isObjectType,
  type GraphQLFieldConfig,
  type GraphQLSchema,
} from 'graphql';
import { assertNever, type Actor } from '#kernel';

import type { Access } from './access.js';
import type { RequestContext } from './request-context.js';

type FieldConfig = GraphQLFieldConfig<unknown, RequestContext>;
const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** Some coordinates of the schema say nothing about who may use them. */
export class UndeclaredAccessError extends Error {
  constructor(readonly coordinates: readonly string[]) {
    super(`These coordinates declare no access, so the process does not start: ${coordinates.join(', ')}`);
    this.name = 'UndeclaredAccessError';
  }
}

/** Every coordinate with its access in words, sorted; the reviewed list of `docs/access.md`. */
export function accessList(schema: GraphQLSchema): { coordinate: string; access: string }[] {
  return coordinatesOf(schema).map(({ coordinate, access }) => ({
    coordinate,
    access: access ? wording(access) : 'UNDECLARED',
  }));
}

/**
 * Wraps the fields whose answer depends on the viewer; fields that follow their parent stay as they are and cost nothing.
 * @throws UndeclaredAccessError when a coordinate was forgotten.
 */
export function closeByDefault(schema: GraphQLSchema): GraphQLSchema {
  const forgotten = coordinatesOf(schema).filter(({ access }) => access === undefined);
  if (forgotten.length > 0) throw new UndeclaredAccessError(forgotten.map(({ coordinate }) => coordinate));
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field) => guardRoot(field as FieldConfig) as never,
    [MapperKind.OBJECT_FIELD]: (field, name) => guardNested(field as FieldConfig, name) as never,
  });
}

function coordinatesOf(schema: GraphQLSchema): { coordinate: string; access: Access | undefined }[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => {
        const access = accessOf(field.extensions);
        const fits = access !== undefined && ROOTS.includes(type.name) === isForRoots(access);
        const nullable = access?.may !== 'policy' || !isNonNullType(field.type);
        return { coordinate: `${type.name}.${field.name}`, access: fits && nullable ? access : undefined };
      }),
    )
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}

const accessOf = (extensions: Readonly<Record<string, unknown>> | null | undefined): Access | undefined =>
  extensions?.['access'] as Access | undefined;

const isForRoots = (access: Access): boolean => ['anyone', 'signedIn', 'roles'].includes(access.may);

function guardRoot(field: FieldConfig): FieldConfig {
  const access = accessOf(field.extensions);
  if (!access || access.may === 'anyone') return field;
  const { resolve = defaultFieldResolver, subscribe } = field;
  const allowed =
    <Answer>(next: (...given: Parameters<typeof resolve>) => Answer) =>
    (...given: Parameters<typeof resolve>): Answer => {
      refuseUnless(access, given[2].actor);
      return next(...given);
    };
  return { ...field, resolve: allowed(resolve), ...(subscribe ? { subscribe: allowed(subscribe) } : {}) };
}

function guardNested(field: FieldConfig, name: string): FieldConfig {
  const access = accessOf(field.extensions);
  // Without a resolver of its own a plain property is read in place by compiled queries.
  if (access?.may !== 'policy') return readsItsProperty(field, name) ? { ...field, resolve: undefined } : field;
  const { policy } = access;
  const { resolve = defaultFieldResolver } = field;
  return {
    ...field,
    resolve: async (source, args, context, info) => {
      const seen = await policy.allows(source as never, context.actor, context);
      return seen ? resolve(source, args, context, info) : null;
    },
  };
}

/** What Nest calls the resolver that it gives to every plain property. */
const PROPERTY_RESOLVER = 'rootFieldResolver';

/** Whether a field does what happens without a resolver: reads the property of its own name, with no default. */
function readsItsProperty({ resolve }: FieldConfig, name: string): boolean {
  if (resolve?.name !== PROPERTY_RESOLVER) return false;
  const read = resolve as (source: Readonly<Record<string, unknown>>) => unknown;
  return read({ [name]: name }) === name && read({}) === undefined;
}

/** @throws GraphQLError UNAUTHENTICATED or FORBIDDEN */
function refuseUnless(access: Access, actor: Actor): void {
  if (actor.kind === 'anonymous') {
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
  if (access.may !== 'roles' || actor.kind === 'system') return;
  if (!access.roles.some((role) => actor.roles.includes(role))) {
    throw new GraphQLError('This is for other people.', { extensions: { code: 'FORBIDDEN' } });
  }
}

function wording(access: Access): string {
  switch (access.may) {
    case 'anyone':
      return 'anyone';
    case 'signedIn':
      return 'signed in';
    case 'roles':
      return access.roles.join(' or ');
    case 'withParent':
      return 'whoever sees the parent';
    case 'policy':
      return `policy: ${access.policy.name}`;
    default:
      return assertNever(access);
  }
}
