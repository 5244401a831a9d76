import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

const PACKED = 'descriptions.br';

/**
 * The descriptions are most of the text of the contract. They lie compressed to a quarter in a file beside the code,
 * and only introspection unpacks them. As a string in the code the same bytes would take a third more.
 */
export const packedDescriptions: Plugin = {
  name: 'packed-descriptions',
  setup(build) {
    build.onLoad({ filter: /[\\/]graphql[\\/]generated[\\/]descriptions\.ts$/ }, ({ path }) => {
      const contents = `import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        import { brotliDecompressSync } from 'node:zlib';
        import packed from '${PACKED}';
        export const descriptions = brotliDecompressSync(readFileSync(join(__dirname, packed))).toString();`;
      return { contents, loader: 'js', pluginData: path };
    });
    build.onResolve({ filter: new RegExp(`^${PACKED}$`) }, ({ path, pluginData }) => ({
      path,
      namespace: 'packed',
      pluginData,
    }));
    build.onLoad({ filter: /.*/, namespace: 'packed' }, async ({ pluginData }) => {
      const { descriptions } = await import(pluginData);
      return { contents: brotliCompressSync(descriptions), loader: 'file' };
    });
  },
};
