import { readdirSync } from 'node:fs';
import { compactQuestions } from './compact-questions.js';

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
