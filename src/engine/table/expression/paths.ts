import { invalid } from '../data/refusal.js';
import { type ItemAttributes, isList, isMap, type Value } from '../data/value.js';
import { parseProjection } from './parse.js';
import { type Path, type Placeholders, startsWith } from './placeholders.js';

export function valueAtPath(item: ItemAttributes, path: Path): Value | undefined {
  let value: Value | undefined = item;
  for (const part of path) {
    if (typeof part === 'number') value = isList(value) ? value[part] : undefined;
    else value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

/** Paths of one list may not meet: at the same place, one inside the other, or as map in one and list in the other. */
export function mustNotMeet(paths: readonly Path[]): void {
  for (const [i, a] of paths.entries())
    for (const b of paths.slice(i + 1)) {
      if (startsWith(a, b) || startsWith(b, a))
        throw invalid('Invalid expression: Two document paths overlap with each other; must remove or rewrite one');
      const fork = a.findIndex((part, at) => part !== b[at]);
      if (typeof a[fork] !== typeof b[fork])
        throw invalid('Invalid expression: Two document paths conflict with each other; must remove or rewrite one');
    }
}

/** The paths of a projection. Elements of lists keep their order and close up. */
export function projectionOf(text: string, placeholders: Placeholders): readonly Path[] {
  const paths = parseProjection(text).map((path) => placeholders.path(path));
  mustNotMeet(paths);
  return paths;
}

export function projected(item: ItemAttributes, paths: readonly Path[]): ItemAttributes {
  return (partOf(item, paths, 0) as ItemAttributes | undefined) ?? {};
}

function partOf(value: Value, paths: readonly Path[], depth: number): Value | undefined {
  if (paths.some((path) => path.length === depth)) return value;
  const groups = grouped(paths, depth);
  if (isList(value)) {
    const positions = [...groups.keys()].filter((key) => typeof key === 'number').toSorted((a, b) => a - b);
    const parts = positions.map((at) => insideOf(value[at], groups.get(at) ?? [], depth));
    const found = parts.filter((part) => part !== undefined);
    return found.length > 0 ? found : undefined;
  }
  if (!isMap(value)) return undefined;
  const parts: Record<string, Value> = {};
  for (const [name, inside] of groups) {
    const element = typeof name === 'string' && Object.hasOwn(value, name) ? value[name] : undefined;
    const part = insideOf(element, inside, depth);
    if (part !== undefined) parts[name] = part;
  }
  return Object.keys(parts).length > 0 ? parts : undefined;
}

const insideOf = (element: Value | undefined, paths: readonly Path[], depth: number): Value | undefined =>
  element === undefined ? undefined : partOf(element, paths, depth + 1);

function grouped(paths: readonly Path[], depth: number): Map<string | number, Path[]> {
  const groups = new Map<string | number, Path[]>();
  for (const path of paths) {
    const part = path[depth] as string | number;
    const group = groups.get(part);
    if (group) group.push(path);
    else groups.set(part, [path]);
  }
  return groups;
}
