import type { CodegenConfig } from '@graphql-codegen/cli';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

type Output = Exclude<CodegenConfig['generates'][string], readonly unknown[]>;
type Preset = Exclude<NonNullable<Output['preset']>, string>;

type Definition = OperationDefinitionNode | FragmentDefinitionNode;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (documents: readonly DocumentNode[]): Fragments =>
  new Map(
    documents
      .flatMap(({ definitions }) => definitions)
      .flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
  );

/** An operation with the fragments that it needs, each once. */
export function withFragments(operation: OperationDefinitionNode, fragments: Fragments): DocumentNode {
  const needed = new Set<Definition>([operation]);
  const look = (definition: Definition): void => {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`${operation.name?.value} asks for ${name.value}, which no file has`);
        if (needed.has(fragment)) return;
        needed.add(fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return { kind: Kind.DOCUMENT, definitions: [...needed] };
}

/** Operations of files, each with its fragments. */
export function operationsIn(documents: readonly DocumentNode[]) {
  const fragments = fragmentsOf(documents);
  return documents
    .flatMap(({ definitions }) => definitions)
    .flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [{ operation: definition, document: withFragments(definition, fragments) }]
        : [],
    );
}

const KINDS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** `export const WhyDocument = '…'`, typed by its variables and its answer: no spaces and no class go to browsers. */
function questionOf({ operation, document }: ReturnType<typeof operationsIn>[number]): string {
  const name = operation.name?.value ?? '';
  const type = `${name}${KINDS[operation.operation]}`;
  const text = stripIgnoredCharacters(print(document))
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n');
  return `export const ${name}Document = '${text}' as string & DocumentTypeDecoration<${type}, ${type}Variables>;`;
}

/** Writes one constant for each operation, below the types that the other plugins write. */
export const compactQuestions: Preset = {
  buildGeneratesSection: async ({ baseOutputDir, plugins, pluginMap, ...options }) => [
    {
      ...options,
      filename: baseOutputDir,
      plugins: [...plugins, { questions: {} }],
      pluginMap: {
        ...pluginMap,
        questions: {
          plugin: (_schema, files) => ({
            prepend: ["import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';"],
            content: operationsIn(files.flatMap(({ document }) => document ?? []))
              .map(questionOf)
              .join('\n\n'),
          }),
        },
      },
    },
  ],
};
