type Methods = { [name: string]: unknown };

/**
 * Rules of src/domain call these methods. Compilers lower syntax and not methods: Chrome 106, where an old telephone stays,
 * lacks those of ES2023, and Safari before 15.4 all of them.
 */
export function fillOldBrowsers(prototype: object, objects: object): void {
  const methods: Methods = {
    toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
      return [...this].sort(compare);
    },
    toReversed(this: unknown[]) {
      return [...this].reverse();
    },
    findLast(this: unknown[], isWanted: (entry: unknown) => unknown) {
      return [...this].reverse().find(isWanted);
    },
    findLastIndex(this: unknown[], isWanted: (entry: unknown) => unknown) {
      for (let i = this.length - 1; i >= 0; i -= 1) if (isWanted(this[i])) return i;
      return -1;
    },
    at(this: unknown[], index: number) {
      return this[index < 0 ? this.length + index : index];
    },
    with(this: unknown[], index: number, value: unknown) {
      const changed = [...this];
      changed[index < 0 ? this.length + index : index] = value;
      return changed;
    },
  };
  fill(prototype, methods);
  fill(objects, { hasOwn: (of: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(of, key) !== undefined });
}

function fill(target: object, methods: Methods): void {
  for (const name of Object.keys(methods))
    if (!(name in target))
      Object.defineProperty(target, name, { value: methods[name], writable: true, configurable: true });
}
