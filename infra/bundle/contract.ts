import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE } from './bundle.js';

type Printing = { publishedSdl(): string };

/**
 * Writes `<folder>/schema.graphql`, the contract as the deployed code prints it and the service answers it under that
 * name. Front ends generate types from it.
 */
export async function writeContract(folder: string): Promise<string> {
  // Node would look for a relative path among the packages.
  const printing = resolve(folder, 'print-schema.cjs');
  const file = join(folder, 'schema.graphql');
  await build({
    ...BUNDLE,
    plugins: [...BUNDLE.plugins],
    entryPoints: ['src/graphql/schema/published-sdl.ts'],
    outfile: printing,
  });
  const { publishedSdl } = createRequire(import.meta.url)(printing) as Printing;
  await writeFile(file, publishedSdl());
  await rm(printing);
  return file;
}
