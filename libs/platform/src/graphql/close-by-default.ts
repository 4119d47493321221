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

import type { Deed } from '../auth/acting.js';
import type { Access, ForAnother } from './access.js';
import { actingDenied, actingError } from './acting-errors.js';
import { forAnotherOf } from './acting-unions.js';
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
  return coordinatesOf(schema).map(({ coordinate, access, forAnother }) => ({
    coordinate,
    access: access ? wording(access) + wordingForAnother(forAnother) : 'UNDECLARED',
  }));
}

function wordingForAnother(forAnother: ForAnother | undefined): string {
  if (!forAnother) return '';
  const covered = forAnother.scope === null ? 'any mandate' : `mandate: ${forAnother.scope}`;
  const { needsOwnYes, yesWhen } = forAnother;
  const yes = yesWhen === null ? '' : ` when ${yesWhen}`;
  return `; for another with ${covered}${needsOwnYes ? `, after the own yes${yes}` : ''}`;
}

/**
 * Wraps the fields whose answer depends on the viewer; fields that follow their parent stay as they are and cost nothing.
 * @throws UndeclaredAccessError when a coordinate was forgotten.
 */
export function closeByDefault(schema: GraphQLSchema): GraphQLSchema {
  const forgotten = coordinatesOf(schema).filter(({ access }) => access === undefined);
  if (forgotten.length > 0) throw new UndeclaredAccessError(forgotten.map(({ coordinate }) => coordinate));
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name, root) => guardRoot(field as FieldConfig, name, root) as never,
    [MapperKind.OBJECT_FIELD]: (field, name, type) => guardNested(field as FieldConfig, name, type) as never,
  });
}

interface Coordinate {
  readonly coordinate: string;
  readonly access: Access | undefined;
  readonly forAnother: ForAnother | undefined;
}

function coordinatesOf(schema: GraphQLSchema): Coordinate[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => {
        const access = accessOf(field.extensions);
        const fits = access !== undefined && ROOTS.includes(type.name) === isForRoots(access);
        const nullable = access?.may !== 'policy' || !isNonNullType(field.type);
        const forAnother = forAnotherOf(field.extensions);
        return { coordinate: `${type.name}.${field.name}`, access: fits && nullable ? access : undefined, forAnother };
      }),
    )
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}

const accessOf = (extensions: Readonly<Record<string, unknown>> | null | undefined): Access | undefined =>
  extensions?.['access'] as Access | undefined;

const isForRoots = (access: Access): boolean => ['anyone', 'signedIn', 'roles'].includes(access.may);

type Resolve = NonNullable<FieldConfig['resolve']>;

function guardRoot(field: FieldConfig, name: string, root: string): FieldConfig {
  const access = accessOf(field.extensions);
  const isPublic = access?.may === 'anyone' && root !== 'Mutation';
  if (!access || isPublic) return field;
  const { resolve = defaultFieldResolver, subscribe } = field;
  const allowed =
    (next: Resolve): Resolve =>
    (...given) => {
      if (access.may !== 'anyone') refuseUnless(access, given[2].actor);
      return next(...given);
    };
  const forOthers = (next: Resolve): Resolve => inAnothersName({ ...field, name, root }, allowed(next));
  // What a subscription sends was let through when it began; before each event the socket looks at the mandate again.
  return subscribe
    ? { ...field, resolve: allowed(resolve), subscribe: forOthers(subscribe) }
    : { ...field, resolve: forOthers(resolve) };
}

/** Checks and notes a root field that a broker uses for somebody; what does not say that it can be, is refused. */
function inAnothersName(
  { extensions, name, root }: Pick<FieldConfig, 'extensions'> & { readonly name: string; readonly root: string },
  next: Resolve,
): Resolve {
  const forAnother = forAnotherOf(extensions);
  return (...given) => {
    const { acting } = given[2];
    if (!acting) return next(...given);
    if (!forAnother) throw actingDenied({ kind: 'OutsideMandate', scope: null });
    const work = async (): Promise<unknown> => next(...given);
    const args = given[1] as Deed['args'];
    const { scope, yesWhen } = forAnother;
    const needsOwnYes = forAnother.needsOwnYes && (yesWhen === null || args[yesWhen] === true);
    return acting.perform({ field: name, scope, needsOwnYes, args }, work).then((performed) => {
      if (performed.ok) return performed.value;
      if (root === 'Mutation') return actingError(performed.error);
      throw actingDenied(performed.error);
    });
  };
}

function guardNested(field: FieldConfig, name: string, type: string): FieldConfig {
  const access = accessOf(field.extensions);
  // Without a resolver of its own a plain property is read in place by compiled queries.
  if (access?.may !== 'policy') return readsItsProperty(field, name) ? { ...field, resolve: undefined } : field;
  const { policy } = access;
  const { resolve = defaultFieldResolver } = field;
  return {
    ...field,
    resolve: async (source, args, context, info) => {
      const seen = await policy.allows(source as never, context.actor, context);
      if (!seen) return null;
      const read = async (): Promise<unknown> => resolve(source, args, context, info);
      if (!context.acting) return read();
      const deed = { field: `${type}.${name}`, scope: null, needsOwnYes: false, args: {} };
      const looked = await context.acting.perform(deed, read);
      return looked.ok ? looked.value : null;
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
