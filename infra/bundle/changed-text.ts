import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Passages of a package's files and what stands in their place in a bundle. */
export type Change = {
  readonly filter: RegExp;
  readonly texts: ReadonlyArray<readonly [from: string | RegExp, to: string]>;
};

/** Fails the build when a passage is not found: the package has changed, and somebody has to look again. */
export const changedText = (name: string, changes: readonly Change[]): Plugin => ({
  name,
  setup(build) {
    for (const { filter, texts } of changes)
      build.onLoad({ filter }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [from, to] of texts) {
          const changed = contents.replace(from, to);
          if (changed === contents) throw new Error(`${path} has changed: look at the changes of ${name} again`);
          contents = changed;
        }
        return { contents, loader: 'default' };
      });
  },
});
