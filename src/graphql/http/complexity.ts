import { type DocumentNode, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { duringRequest } from '../shared/during-request.js';
import { noValue } from '../shared/errors.js';
import { fragmentsOf, limitError } from './document-limits.js';
import { type Estimated, estimate, NotEstimableError } from './estimate.js';
import { limits } from './limits.js';
import { worldOf } from './list-bounds.js';

/** The latest estimate of each operation, because consoles and dashboards repeat their queries. */
const estimates = new WeakMap<OperationDefinitionNode, { readonly sizes: string; readonly complexity: number }>();

export type EstimateRequest = Omit<Estimated, 'fragments'> & { readonly document: DocumentNode };

/** Characters. A longer text is no day, month or scope, so it does not change the size of an answer. */
const LONGEST_NAME = 40;

/** The parts of a variable that an estimate uses: numbers, conditions, days, months, scopes, the length of a list. */
function sizeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'string' && value.length > LONGEST_NAME ? '' : value;
}

/** A key: requests of one operation with equal keys have equal estimates. Undeclared variables are ignored. */
function sizesOf({ operation, variables, world }: EstimateRequest): string {
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const sizes = declared.map((name) => (Object.hasOwn(variables, name) ? [sizeOf(variables[name])] : 0));
  return JSON.stringify([world.communes(undefined), world.indicators, sizes]);
}

/**
 * The estimated complexity. Undefined if a variable does not fit its declared type: the execution refuses that first
 * and names it.
 * @throws NotEstimableError if an inner value is missing, which the execution would notice too late
 */
export function complexityOf(request: EstimateRequest): number | undefined {
  const { schema, document, operation, world } = request;
  const sizes = sizesOf(request);
  const last = estimates.get(operation);
  if (last?.sizes === sizes) return last.complexity;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables, {
    maxErrors: 1,
  });
  if (!coerced) return undefined;
  const complexity = estimate({ schema, operation, fragments: fragmentsOf(document), variables: coerced, world });
  estimates.set(operation, { sizes, complexity });
  return complexity;
}

function checked(request: EstimateRequest): number | undefined {
  try {
    return complexityOf(request);
  } catch (error) {
    if (error instanceof NotEstimableError) throw noValue(error.argument, error.variable, request.variables);
    throw error;
  }
}

/** Runs once the variables are known, so that `first: $first` counts with its value. */
export const complexityLimit = duringRequest<Context>({
  async didResolveOperation({ schema, document, operation, request, contextValue }) {
    if (!operation) return;
    // A mutation that has begun to write must get its answer.
    if (operation.operation === 'mutation') contextValue.deadline.lift();
    const variables = request.variables ?? {};
    const complexity = checked({ schema, document, operation, variables, world: worldOf(contextValue) });
    if (complexity !== undefined && complexity > limits.COMPLEXITY) throw limitError('COMPLEXITY', complexity);
  },
});
