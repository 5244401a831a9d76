import { createRequire } from 'node:module';

type Iterator = { close(): Promise<void>; return?(): Promise<void> };

/**
 * Dynalite reads a range through a stream that ends with `return` of LevelDB's iterator. The iterator has only `close`,
 * so every Query and Scan would leave one open for the life of the process, with a cache of up to 1,000 items. After
 * this call `return` closes it.
 */
export function closeIteratorsOnReturn(): void {
  // Resolved from dynalite: it must be the very class whose iterators it opens.
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { AbstractIterator } = ofDynalite('abstract-level') as { AbstractIterator: { prototype: Iterator } };
  const common = Object.getPrototypeOf(AbstractIterator.prototype) as Iterator;
  common.return ??= function (this: Iterator) {
    return this.close();
  };
}
