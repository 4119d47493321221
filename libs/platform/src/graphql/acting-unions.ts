import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { getNamedType, GraphQLUnionType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';

import type { ForAnother } from './access.js';

/** How a field can be used in another's name; undefined when it cannot. */
export const forAnotherOf = (
  extensions: Readonly<Record<string, unknown>> | null | undefined,
): ForAnother | undefined => extensions?.['forAnother'] as ForAnother | undefined;

/**
 * Adds the refusals of acting for somebody to the union of each mutation that can be pressed in another's name.
 * @throws when such a mutation answers no union: then it could not tell the refusal.
 */
export function withActingRefusals(schema: GraphQLSchema): GraphQLSchema {
  const more = new Map<string, string[]>();
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const forAnother = forAnotherOf(field.extensions);
    if (!forAnother) continue;
    const answer = getNamedType(field.type);
    if (!isUnionType(answer)) throw new Error(`${field.name} can be pressed for another, so it has to answer a union.`);
    more.set(answer.name, ['NoMandateError', ...(forAnother.needsOwnYes ? ['ConfirmationNeededError'] : [])]);
  }
  return mapSchema(schema, {
    [MapperKind.UNION_TYPE]: (union) => {
      const refusals = (more.get(union.name) ?? []).map((name) => schema.getType(name)).filter(isObjectType);
      const config = union.toConfig();
      return new GraphQLUnionType({ ...config, types: [...new Set([...config.types, ...refusals])] });
    },
  });
}
