import { readdirSync } from 'node:fs';
import { compactQuestions } from './compact-questions.js';

const PORTAL = 'src/portal';

const withQuestions = (): string[] =>
  readdirSync(PORTAL, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((folder) => readdirSync(`${PORTAL}/${folder}`).some((file) => file.endsWith('.graphql')));

type Scalars = Readonly<Record<string, string>>;

const typesOf = (scalars: Scalars) => ({
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  scalars,
  strictScalars: true,
});

/** Documents as strings with the types of their variables and answers. */
export const typedDocuments = (documents: string, scalars: Scalars) => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: { documentMode: 'string', pureMagicComment: true, ...typesOf(scalars) },
});

/**
 * What the code generator makes for the portal: one file for each folder, so that a page loads its own questions alone.
 * (The preset for clients would put every question of all pages into one table.)
 */
export const portalQuestions = (scalars: Scalars) =>
  Object.fromEntries(
    withQuestions().map((folder) => [
      `${PORTAL}/generated/${folder}.ts`,
      {
        documents: `${PORTAL}/${folder}/*.graphql`,
        preset: compactQuestions,
        plugins: ['typescript-operations'],
        config: typesOf(scalars),
      },
    ]),
  );
