import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { AS_IF_IN, mapsOf, ROOT } from './bundle.js';

/** `/var/task/chunk-ABC.js:1:2345`: a place in a bundle, in the form of a stack. */
const PLACE = /[^\s()"]*?([\w.-]+\.js):(\d+):(\d+)/g;

/** Translates places in the bundles below a folder into places in the sources. */
export function placesInSources(bundles: string) {
  const read = new Map<string, SourceMap | undefined>();

  function mapOf(name: string, file: string): SourceMap | undefined {
    const path = join(mapsOf(join(bundles, name)), `${file}.map`);
    if (!read.has(path)) read.set(path, sourceMapAt(path));
    return read.get(path);
  }

  /** The line with each place translated. A place without a map stays unchanged. */
  return (name: string, line: string): string =>
    line.replace(PLACE, (place, file: string, row: string, column: string) => {
      const entry = mapOf(name, file)?.findEntry(Number(row) - 1, Number(column) - 1);
      if (!entry || !('originalSource' in entry)) return place;
      const source = relative(ROOT, resolve(AS_IF_IN, name, entry.originalSource));
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
}

function sourceMapAt(path: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
