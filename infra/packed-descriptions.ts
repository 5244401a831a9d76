import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

/** The descriptions of the contract, most of its text, packed to a quarter: only who introspects it unpacks them. */
export const packedDescriptions: Plugin = {
  name: 'packed-descriptions',
  setup(build) {
    build.onLoad({ filter: /[\\/]graphql[\\/]generated[\\/]descriptions\.ts$/ }, async ({ path }) => {
      const { descriptions } = await import(path);
      const packed = brotliCompressSync(descriptions).toString('base64');
      const contents = `import { brotliDecompressSync } from 'node:zlib';
        export const descriptions = brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString();`;
      return { contents, loader: 'js' };
    });
  },
};
