import { difference, sum } from '../data/decimal.js';
import { invalid } from '../data/refusal.js';
import { type ItemAttributes, isDecimal, isList, isMap, typeOf, type Value, ValueSet } from '../data/value.js';
import type { BoundUpdate, Computed } from './bind-update.js';
import { valueAtPath } from './paths.js';
import type { Path } from './placeholders.js';

type Container = Value[] | Record<string, Value>;

/** The item after an update. Everything is computed from the item before it, which does not change. */
export function updatedItem(item: ItemAttributes, updates: readonly BoundUpdate[]): ItemAttributes {
  const changes = updates.map((update) => ({ path: update.path, value: newValue(item, update) }));
  const copy: Record<string, Value> = { ...item };
  const own = new Set<Container>([copy]);
  const lists = new Set<Value[]>();
  for (const { path, value } of changes.toSorted((a, b) => positionOf(a.path) - positionOf(b.path)))
    put(copy, path, value, own, lists);
  for (const list of lists) closeUp(list);
  return copy;
}

/** Values beyond the end of a list are appended in the order of their positions. */
const positionOf = (path: Path): number => {
  const last = path.at(-1);
  return typeof last === 'number' ? last : -1;
};

function newValue(item: ItemAttributes, update: BoundUpdate): Value | undefined {
  if (update.kind === 'set') return resolved(update.to, item);
  if (update.kind === 'remove') return undefined;
  const before = valueAtPath(item, update.path);
  if (update.kind === 'add') return added(before, update.value);
  if (before === undefined) return undefined;
  if (!(before instanceof ValueSet) || typeOf(before) !== typeOf(update.value)) throw wrongType();
  const left = before.members.filter((member) => !(update.value as ValueSet).has(member));
  return left.length > 0 ? new ValueSet(before.type, left) : undefined;
}

function added(before: Value | undefined, value: Value): Value {
  if (before === undefined) return value;
  if (isDecimal(before) && isDecimal(value)) return sum(before, value);
  if (before instanceof ValueSet && value instanceof ValueSet && before.type === value.type)
    return new ValueSet(before.type, [...before.members, ...value.members.filter((member) => !before.has(member))]);
  throw wrongType();
}

function resolved(computed: Computed, item: ItemAttributes): Value {
  switch (computed.kind) {
    case 'value':
      return computed.value;
    case 'path': {
      const value = valueAtPath(item, computed.path);
      if (value === undefined)
        throw invalid('The provided expression refers to an attribute that does not exist in the item');
      return value;
    }
    case 'first': {
      // DynamoDB requires a valid alternative even if it is not needed.
      const otherwise = resolved(computed.otherwise, item);
      const value = valueAtPath(item, computed.path);
      return value === undefined ? otherwise : value;
    }
    case 'append': {
      const [left, right] = [resolved(computed.left, item), resolved(computed.right, item)];
      if (!isList(left) || !isList(right)) throw wrongType();
      return [...left, ...right];
    }
    default: {
      const [left, right] = [resolved(computed.left, item), resolved(computed.right, item)];
      if (!isDecimal(left) || !isDecimal(right)) throw wrongType();
      return computed.kind === 'sum' ? sum(left, right) : difference(left, right);
    }
  }
}

function put(
  root: Record<string, Value>,
  path: Path,
  value: Value | undefined,
  own: Set<Container>,
  lists: Set<Value[]>,
): void {
  let container: Container = root;
  for (const part of path.slice(0, -1)) {
    const inside = childOf(container, part);
    if (!isList(inside) && !isMap(inside)) throw wrongPath();
    let copy = inside as Container;
    if (!own.has(copy)) {
      copy = isList(inside) ? [...inside] : { ...inside };
      own.add(copy);
      (container as Record<string | number, Value>)[part] = copy;
    }
    container = copy;
  }
  const last = path.at(-1) as string | number;
  if (Array.isArray(container) !== (typeof last === 'number')) throw wrongPath();
  if (Array.isArray(container)) {
    lists.add(container);
    if (value !== undefined) container[last as number] = value;
    else delete container[last as number];
  } else if (value !== undefined) container[last] = value;
  else delete container[last];
}

function childOf(container: Container, part: string | number): Value | undefined {
  if (Array.isArray(container)) return typeof part === 'number' ? container[part] : undefined;
  return typeof part === 'string' && Object.hasOwn(container, part) ? container[part] : undefined;
}

function closeUp(list: Value[]): void {
  const left = list.filter((value) => value !== undefined);
  list.splice(0, list.length, ...left);
}

const wrongType = () => invalid('An operand in the update expression has an incorrect data type');
const wrongPath = () => invalid('The document path provided in the update expression is invalid for update');
