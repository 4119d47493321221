import {
  astFromValue,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Variables with their defaults and those of input fields filled in, as the specification has it (6.1.2): graphql-jit
 * leaves some of them out. Values of a wrong type are left for it to refuse.
 */
export function withInputDefaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): Variables {
  const filled: Record<string, unknown> = { ...variables };
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (!(name in filled) && defaultValue) filled[name] = valueFromASTUntyped(defaultValue);
    const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (inputType && name in filled) filled[name] = fill(inputType, filled[name]);
  }
  return filled;
}

function fill(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return fill(type.ofType, value);
  if (value === null || value === undefined) return value;
  if (isListType(type))
    return Array.isArray(value) ? value.map((item) => fill(type.ofType, item)) : fill(type.ofType, value);
  if (!isInputObjectType(type) || typeof value !== 'object' || Array.isArray(value)) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const field of Object.values(type.getFields())) {
    if (filled[field.name] !== undefined) filled[field.name] = fill(field.type, filled[field.name]);
    else if (field.defaultValue !== undefined) filled[field.name] = externalDefault(field.type, field.defaultValue);
  }
  return filled;
}

/** A default as a client would have sent it: names of enum values, not what stands behind them. */
function externalDefault(type: GraphQLInputType, value: unknown): unknown {
  const literal = astFromValue(value, type);
  return literal ? valueFromASTUntyped(literal) : undefined;
}
