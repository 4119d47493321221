import { describe, expect, it } from '@jest/globals';
import {
  graphql,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql';
import type { Actor } from '#kernel';

import type { Access } from './access.js';
import { accessList, closeByDefault } from './close-by-default.js';

const field = (
  access: Access | null,
  type = GraphQLString as GraphQLFieldConfig<unknown, unknown>['type'],
): GraphQLFieldConfig<unknown, unknown> => ({
  type,
  ...(access ? { extensions: { access } } : {}),
});
const onlyAnn: Access = {
  may: 'policy',
  policy: { name: 'only Ann', allows: (_, actor) => actor.kind === 'person' && actor.id === 'ann' },
};

function schemaWith(root: Access | null, nested: GraphQLFieldConfig<unknown, unknown>): GraphQLSchema {
  const person = new GraphQLObjectType({ name: 'Person', fields: { phone: nested } });
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { person: { ...field(root), type: person, resolve: () => ({ phone: '06' }) } },
  });
  return new GraphQLSchema({ query });
}
const ask = async (schema: GraphQLSchema, actor: Actor): Promise<unknown> => {
  const answer = await graphql({ schema, source: '{ person { phone } }', contextValue: { actor } });
  return answer.errors?.[0]?.extensions['code'] ?? (answer.data as { person: { phone: unknown } }).person.phone;
};
const ann: Actor = { kind: 'person', id: 'ann', roles: ['resident'], brokerOf: [], locale: 'nl' };
const bob: Actor = { ...ann, id: 'bob' };
const nobody: Actor = { kind: 'anonymous' };

describe('a schema that is closed by default', () => {
  it.each([
    ['a root field without access', schemaWith(null, field({ may: 'withParent' })), 'Query.person'],
    ['a nested field without access', schemaWith({ may: 'anyone' }, field(null)), 'Person.phone'],
    [
      'a nested field with the access of a root field',
      schemaWith({ may: 'anyone' }, field({ may: 'anyone' })),
      'Person.phone',
    ],
    [
      'a root field that follows a parent it does not have',
      schemaWith({ may: 'withParent' }, field({ may: 'withParent' })),
      'Query.person',
    ],
    [
      'a guarded field that cannot be null',
      schemaWith({ may: 'anyone' }, field(onlyAnn, new GraphQLNonNull(GraphQLString))),
      'Person.phone',
    ],
  ])('refuses %s', (_, schema, coordinate) => {
    expect(() => closeByDefault(schema)).toThrow(coordinate);
    expect(accessList(schema)).toContainEqual({ coordinate, access: 'UNDECLARED' });
  });

  it('asks for a session and for the role', async () => {
    const schema = closeByDefault(schemaWith({ may: 'roles', roles: ['broker'] }, field({ may: 'withParent' })));
    expect(await ask(schema, nobody)).toBe('UNAUTHENTICATED');
    expect(await ask(schema, ann)).toBe('FORBIDDEN');
    expect(await ask(schema, { ...ann, roles: ['broker'] })).toBe('06');
  });

  it('answers a guarded field with nothing to those who may not see it', async () => {
    const schema = closeByDefault(schemaWith({ may: 'anyone' }, field(onlyAnn)));
    expect(await ask(schema, ann)).toBe('06');
    expect(await ask(schema, bob)).toBeNull();
    expect(await ask(schema, nobody)).toBeNull();
  });

  it.each([
    ['a plain property, so that compiled queries read it in place', 'phone', undefined, true],
    ['a property of another name', 'mobile', undefined, false],
    ['a property with a default', 'phone', '112', false],
  ])('treats %s as the resolver asks', async (_, property, instead, plain) => {
    // As Nest makes it: the name is how it is known.
    const rootFieldResolver = (source: Record<string, unknown>): unknown => source[property] ?? instead;
    const schema = closeByDefault(
      schemaWith({ may: 'anyone' }, { ...field({ may: 'withParent' }), resolve: rootFieldResolver as never }),
    );
    const person = schema.getType('Person') as GraphQLObjectType;
    expect(person.getFields()['phone']?.resolve === undefined).toBe(plain);
    expect(await ask(schema, nobody)).toBe(property === 'phone' ? '06' : null);
  });
});
