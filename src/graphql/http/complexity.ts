import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.js';
import { noValue } from '../shared/errors.js';
import { limitError } from './document-limits.js';
import { estimate, NotEstimableError } from './estimate.js';
import { limits } from './limits.js';
import { type World, worldOf } from './list-bounds.js';

/** The last estimate of each operation: consoles and dashboards repeat themselves. */
const estimates = new WeakMap<OperationDefinitionNode, { readonly asked: string; readonly complexity: number }>();

export type EstimateRequest = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
  readonly world: World;
};

/** Longer texts are no day, no month and no scope that the size of an answer follows from. */
const LONGEST_NAME = 40;

/** All that an estimate takes from a variable: numbers, conditions, days, months, scopes and how long a list is. */
function sizeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'string' && value.length > LONGEST_NAME ? '' : value;
}

/** Two requests of one operation that agree in this are estimated alike; what is not declared is ignored. */
function sizesAsked({ operation, variables, world }: EstimateRequest): string {
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const sizes = declared.map((name) => (Object.hasOwn(variables, name) ? [sizeOf(variables[name])] : 0));
  return JSON.stringify([world.communes(undefined), world.indicators, sizes]);
}

/**
 * Undefined where a variable does not fit its declared type: the execution refuses that before it runs anything, and
 * names it. NotEstimableError where a value is missing further inside, which the execution would notice too late.
 */
export function complexityOf(asked: EstimateRequest): number | undefined {
  const { schema, document, operation, world } = asked;
  const sizes = sizesAsked(asked);
  const known = estimates.get(operation);
  if (known?.asked === sizes) return known.complexity;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables, { maxErrors: 1 });
  if (!coerced) return undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const complexity = estimate({ schema, operation, fragments, variables: coerced, world });
  estimates.set(operation, { asked: sizes, complexity });
  return complexity;
}

function checked(asked: EstimateRequest): number | undefined {
  try {
    return complexityOf(asked);
  } catch (error) {
    if (error instanceof NotEstimableError) throw noValue(error.argument, error.variable, asked.variables);
    throw error;
  }
}

/** Runs when the variables are known, so that `first: $first` counts with its value. */
export const complexityLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        // What a mutation has begun to write must be answered.
        if (operation.operation === 'mutation') contextValue.deadline.lift();
        const variables = request.variables ?? {};
        const complexity = checked({ schema, document, operation, variables, world: worldOf(contextValue) });
        if (complexity !== undefined && complexity > limits.COMPLEXITY) throw limitError('COMPLEXITY', complexity);
      },
    };
  },
};
