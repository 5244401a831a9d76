import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isListType,
  Kind,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from './context.js';
import type { FieldExtensions } from './contract.js';
import { limitError } from './document-limits.js';
import { limits } from './limits.js';

/** Introspection answers from memory, and graphql-js itself refuses the deep ones. */
const INTROSPECTION = 1_000;
const UNKNOWN_LIST = 20;
/** Fields that rank anew before they answer, some forty times, once or three times: worth so many values. */
const WORK: ReadonlyMap<string, number> = new Map([
  ['improvements', 2_000],
  ['simulateRanking', 1_000],
  ['movement', 1_000],
]);

/** Entries in a list: the page asked for, the ids given, else what the SDL assumes. */
function entriesOf(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>): number {
  if (typeof args.first === 'number') return Math.max(args.first, 1);
  if (!isListType(getNullableType(field.type))) return 1;
  const given = Object.values(args).find((value) => Array.isArray(value));
  if (Array.isArray(given)) return Math.max(given.length, 1);
  const { listSize }: FieldExtensions = field.extensions;
  return listSize ?? UNKNOWN_LIST;
}

/** Inside a connection `first` counts once: its `edges` and `nodes` are the same page. */
const isPage = (type: string): boolean => type.endsWith('Connection');

const estimate: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  if (field.name.startsWith('__')) return field.name === '__typename' ? 1 : INTROSPECTION;
  return (WORK.get(field.name) ?? 1) + (isPage(type.name) ? 1 : entriesOf(field, args)) * childComplexity;
};

/** The last estimate of each document: consoles and dashboards repeat themselves. */
const estimates = new WeakMap<DocumentNode, { readonly asked: string; readonly complexity: number }>();

export type Operation = {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
};

/** All that an estimate takes from a variable: numbers, conditions and how long a list is. */
function sizeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'string' ? '' : value;
}

/** Two operations of one document that agree in this are estimated alike; what the document does not declare is ignored. */
function sizesAsked({ query, operationName, variables }: Operation): string {
  const sizes: unknown[] = [operationName ?? null];
  for (const definition of query.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const { variable } of definition.variableDefinitions ?? []) {
        const name = variable.name.value;
        sizes.push(Object.hasOwn(variables, name) ? [sizeOf(variables[name])] : 0);
      }
  return JSON.stringify(sizes);
}

export function complexityOf(operation: Operation): number {
  const asked = sizesAsked(operation);
  const known = estimates.get(operation.query);
  if (known?.asked === asked) return known.complexity;
  const complexity = getComplexity({ ...operation, estimators: [estimate] });
  estimates.set(operation.query, { asked, complexity });
  return complexity;
}

/** Variables that do not fit their types are refused by the execution itself, which names them better. */
function estimateOrNone(operation: Operation): number {
  try {
    return complexityOf(operation);
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

/** Runs when the variables are known, so that `first: $first` counts with its value. */
export const complexityLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName }) {
        const variables = request.variables ?? {};
        const complexity = estimateOrNone({
          schema,
          query: document,
          operationName: operationName ?? undefined,
          variables,
        });
        if (complexity > limits.COMPLEXITY) throw limitError('COMPLEXITY', complexity);
      },
    };
  },
};
