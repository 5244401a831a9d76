import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode, parse, print, visit } from 'graphql';

/** A document with its variables. */
export type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** Several questions as one document of one operation, in which each keeps its own variables and fragments. */
export function asOneQuestion(questions: readonly Asked[]): Asked {
  const documents = questions.map(({ query }, i) => renamed(parse(query), (name) => `q${i}_${name}`));
  const definitions = documents.flatMap((document) => document.definitions);
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const all: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions),
    selectionSet: { kind: Kind.SELECTION_SET, selections: operations.flatMap((each) => each.selectionSet.selections) },
  };
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const variables = questions.flatMap((each, i) =>
    Object.entries(each.variables).map(([name, value]) => [`q${i}_${name}`, value]),
  );
  return {
    query: print({ kind: Kind.DOCUMENT, definitions: [all, ...fragments] }),
    variables: Object.fromEntries(variables),
  };
}

function renamed(document: DocumentNode, named: (name: string) => string): DocumentNode {
  const other = <Node extends { readonly name: { readonly value: string } }>(node: Node): Node => ({
    ...node,
    name: { ...node.name, value: named(node.name.value) },
  });
  return visit(document, {
    Variable: other,
    FragmentDefinition: other,
    FragmentSpread: other,
    OperationDefinition: {
      leave: (operation) => ({
        ...operation,
        selectionSet: {
          ...operation.selectionSet,
          selections: operation.selectionSet.selections.map((field) =>
            field.kind === Kind.FIELD
              ? { ...field, alias: { kind: Kind.NAME, value: named((field.alias ?? field.name).value) } }
              : field,
          ),
        },
      }),
    },
  });
}
