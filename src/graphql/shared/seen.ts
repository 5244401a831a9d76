import { Kind, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { Viewer } from '../../domain/access/access.js';
import type { Context } from '../context.js';
import { duringRequest } from './during-request.js';

/** The facts that a log may contain about a request. */
export type SeenRequest = {
  /** Fields of the schema, such as `mutation returnReport`, not the name that the caller gave. */
  readonly operation: string;
  readonly viewer: Viewer['kind'];
  readonly idempotencyKey?: string;
};

/** Called with each valid request. */
export type Seen = (request: SeenRequest) => void;

const FIELDS_NAMED = 3;

/** Reports each request before any of it is executed. */
export const tellSeen = (seen: Seen) =>
  duringRequest<Context>({
    async didResolveOperation({ operation, request, contextValue }) {
      if (!operation) return;
      const key = operation.operation === 'mutation' ? keyIn(operation, request.variables ?? {}) : undefined;
      seen({
        operation: `${operation.operation} ${fieldsOf(operation)}`,
        viewer: contextValue.viewer.kind,
        ...(key !== undefined && { idempotencyKey: key }),
      });
    },
  });

const fieldNodes = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.filter((node) => node.kind === Kind.FIELD);

const fieldsOf = (operation: OperationDefinitionNode): string => {
  const names = fieldNodes(operation).map(({ name }) => name.value);
  return [...names.slice(0, FIELDS_NAMED), ...(names.length > FIELDS_NAMED ? ['…'] : [])].join(' ');
};

/** The key of the first mutation, which becomes the token of its revision or record. */
function keyIn(operation: OperationDefinitionNode, variables: Record<string, unknown>): string | undefined {
  const [change] = fieldNodes(operation);
  const input = change?.arguments?.find(({ name }) => name.value === 'input');
  const { idempotencyKey } = Object(input && valueFromASTUntyped(input.value, variables)) as {
    idempotencyKey?: unknown;
  };
  return typeof idempotencyKey === 'string' ? idempotencyKey : undefined;
}
