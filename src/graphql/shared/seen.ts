import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { Viewer } from '../../domain/access/access.js';
import type { Context } from '../context.js';

/** What a log may say of a request. */
export type SeenRequest = {
  /** `mutation returnReport`: fields of the schema, not the name that the caller gave. */
  readonly operation: string;
  readonly viewer: Viewer['kind'];
  /** The key of a change. */
  readonly idempotencyKey?: string;
};

/** Gets each request once it is known to be a good one. */
export type Seen = (request: SeenRequest) => void;

const FIELDS_NAMED = 3;

/** Tells of each request before anything of it is done. */
export const tellSeen = (seen: Seen): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request, contextValue }) {
        if (!operation) return;
        const key = operation.operation === 'mutation' ? keyIn(operation, request.variables ?? {}) : undefined;
        seen({
          operation: `${operation.operation} ${fieldsOf(operation)}`,
          viewer: contextValue.viewer.kind,
          ...(key !== undefined && { idempotencyKey: key }),
        });
      },
    };
  },
});

const fieldNodes = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.filter((node) => node.kind === Kind.FIELD);

const fieldsOf = (operation: OperationDefinitionNode): string => {
  const names = fieldNodes(operation).map(({ name }) => name.value);
  return [...names.slice(0, FIELDS_NAMED), ...(names.length > FIELDS_NAMED ? ['…'] : [])].join(' ');
};

/** The key of the first change, which the change keeps as the token of its revision or record. */
function keyIn(operation: OperationDefinitionNode, variables: Record<string, unknown>): string | undefined {
  const [change] = fieldNodes(operation);
  const input = change?.arguments?.find(({ name }) => name.value === 'input');
  const { idempotencyKey } = Object(input && valueFromASTUntyped(input.value, variables)) as {
    idempotencyKey?: unknown;
  };
  return typeof idempotencyKey === 'string' ? idempotencyKey : undefined;
}
