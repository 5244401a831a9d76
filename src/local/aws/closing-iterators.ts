import { createRequire } from 'node:module';

type Iterator = { close(): Promise<void>; return?(): Promise<void> };

/**
 * Dynalite reads a range through a stream that ends with `return` of LevelDB's iterator. The iterator has only `close`.
 * So every Query and Scan would leave an iterator open for the life of the process, with up to 1,000 cached items.
 * This function makes `return` close it.
 */
export function closeIteratorsOnReturn(): void {
  // Resolved from dynalite, because it must be the class whose iterators dynalite opens.
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { AbstractIterator } = ofDynalite('abstract-level') as { AbstractIterator: { prototype: Iterator } };
  const common = Object.getPrototypeOf(AbstractIterator.prototype) as Iterator;
  common.return ??= function (this: Iterator) {
    return this.close();
  };
}
