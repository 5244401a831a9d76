import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, parse } from 'graphql';
import { operationsIn } from '../../../src/portal-files/compact-questions.js';

export type ClientDocument = { readonly name: string; readonly document: DocumentNode };

const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

/** Every question of the portal and of the examples, each with the fragments that it needs. Changes are left out. */
export function clientDocuments(): ClientDocument[] {
  return ['src/portal', 'src/local/examples'].flatMap((folder) =>
    operationsIn(textsIn(folder).map((text) => parse(text)))
      .filter(({ operation }) => operation.operation === 'query')
      .map(({ operation, document }) => ({
        name: `${folder.endsWith('portal') ? 'page' : 'example'} ${operation.name?.value}`,
        document,
      })),
  );
}
