import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

/** The descriptions of the contract, most of its text, packed to a third: only who introspects it unpacks them. */
export const packedDescriptions: Plugin = {
  name: 'packed-descriptions',
  setup(build) {
    build.onLoad({ filter: /[\\/]graphql[\\/]generated[\\/]descriptions\.ts$/ }, async ({ path }) => {
      const { descriptions } = await import(path);
      const packed = deflateRawSync(descriptions, { level: 9 }).toString('base64');
      const contents = `import { inflateRawSync } from 'node:zlib';
        export const descriptions = inflateRawSync(Buffer.from('${packed}', 'base64')).toString();`;
      return { contents, loader: 'js' };
    });
  },
};
