import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

/** Tokens of one document; refused while it is parsed, before any rule runs. */
export const MOST_TOKENS = 1500;

const armor = new ApolloArmor({
  maxDepth: { n: 10 },
  maxAliases: { n: 5 },
  maxDirectives: { n: 20 },
  maxTokens: { enabled: false },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.2, ignoreIntrospection: false },
  blockFieldSuggestion: { enabled: true },
}).protect();

/** Limits on the shape of a document, the same on HTTP and WebSocket. */
export const LIMIT_RULES: readonly ValidationRule[] = armor.validationRules;

/** Apollo plugins that belong to the limits. */
export const LIMIT_PLUGINS: readonly unknown[] = armor.plugins;
