import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import {
  concatAST,
  type DefinitionNode,
  type DocumentNode,
  getOperationAST,
  Kind,
  print,
  separateOperations,
  stripIgnoredCharacters,
} from 'graphql';

type Output = Exclude<CodegenConfig['generates'][string], readonly unknown[]>;
type Preset = Exclude<NonNullable<Output['preset']>, string>;

/** Operations of files, each before the fragments that it needs. */
export function operationsIn(documents: readonly DocumentNode[]) {
  const { definitions } = concatAST(documents);
  const isFragment = ({ kind }: DefinitionNode) => (kind === Kind.FRAGMENT_DEFINITION ? 1 : 0);
  const operationsFirst = definitions.toSorted((a, b) => isFragment(a) - isFragment(b));
  const separate = separateOperations({ kind: Kind.DOCUMENT, definitions: operationsFirst });
  return Object.values(separate).flatMap((document) => {
    const operation = getOperationAST(document);
    return operation ? [{ operation, document }] : [];
  });
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

const PORTAL = 'src/portal';
const CONTRACT_TYPES = `${PORTAL}/generated/types.ts`;

const withQuestions = (): string[] =>
  readdirSync(PORTAL, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((folder) => readdirSync(`${PORTAL}/${folder}`).some((file) => file.endsWith('.graphql')));

type Scalars = Readonly<Record<string, string>>;

const typesOf = (scalars: Scalars) => ({
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  scalars,
  strictScalars: true,
});

/** Documents as strings with the types of their variables and answers. Enums and inputs come from a file of the contract. */
export const typedDocuments = (documents: string, contractTypes: string, scalars: Scalars) => ({
  documents,
  preset: compactQuestions,
  plugins: ['typescript-operations'],
  config: { ...typesOf(scalars), importSchemaTypesFrom: contractTypes, namespacedImportName: 'Types' },
});

/**
 * What the code generator makes for the portal: one file for each folder, so that a page loads its own questions alone.
 * (The preset for clients would put every question of all pages into one table.) Enums and inputs that a question names
 * stand in a file of their own, each once. What they mean is read in the SDL.
 */
export const portalQuestions = (scalars: Scalars) => ({
  [CONTRACT_TYPES]: {
    documents: `${PORTAL}/**/*.graphql`,
    plugins: ['typescript-operations'],
    config: { ...typesOf(scalars), generateOperationTypes: false, disableDescriptions: true },
  },
  ...Object.fromEntries(
    withQuestions().map((folder) => [
      `${PORTAL}/generated/${folder}.ts`,
      typedDocuments(`${PORTAL}/${folder}/*.graphql`, CONTRACT_TYPES, scalars),
    ]),
  ),
});
