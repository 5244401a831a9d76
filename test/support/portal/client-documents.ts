import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, visit } from 'graphql';

export type ClientDocument = { readonly name: string; readonly document: DocumentNode };

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => `${folder}/${file}`)
    .sort();

/** Every question of the portal and of the examples, each with the fragments that it needs. Changes are left out. */
export function clientDocuments(): ClientDocument[] {
  return ['src/portal', 'src/local/examples'].flatMap((folder) => {
    const definitions = filesIn(folder).flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    return definitions.flatMap((definition): ClientDocument[] => {
      if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'query') return [];
      const needed = new Set<FragmentDefinitionNode>();
      const look = (of: typeof definition | FragmentDefinitionNode) =>
        visit(of, {
          FragmentSpread({ name }) {
            const fragment = fragments.get(name.value);
            if (!fragment) throw new Error(`${folder} has no fragment ${name.value}`);
            if (needed.has(fragment)) return;
            needed.add(fragment);
            look(fragment);
          },
        });
      look(definition);
      const name = `${folder.endsWith('portal') ? 'page' : 'example'} ${definition.name?.value}`;
      return [{ name, document: { kind: Kind.DOCUMENT, definitions: [definition, ...needed] } }];
    });
  });
}
