import type { WireAttributes, WireValue } from '../../../src/engine/table/wire/wire.js';
import type { Chance } from './random.js';
import { NAMES, randomNumber, randomSet, randomText, randomValue } from './random-values.js';

/** The names and values of a request, which writers of its expressions add. */
export type Writing = {
  readonly names: Record<string, string>;
  readonly values: Record<string, WireValue>;
};

export const writing = (): Writing => ({ names: {}, values: {} });

export const placed = ({ names, values }: Writing) => ({
  ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
  ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
});

const COMPARATORS = ['=', '<>', '<', '<=', '>', '>='];
const TYPES = ['S', 'N', 'B', 'SS', 'NS', 'BS', 'L', 'M', 'BOOL', 'NULL'];

export function valueIn(by: Chance, at: Writing, value: WireValue = randomValue(by)): string {
  const name = `:v${Object.keys(at.values).length}`;
  at.values[name] = value;
  return name;
}

function nameIn(by: Chance, at: Writing): string {
  const name = by.of(by.is(0.05) ? ['pk', 'sk', 'area', 'areaSk', 'missing'] : NAMES);
  if (by.is(0.01)) return by.of(['state', 'Name', '#undefined', 'status']);
  if (by.is(0.7)) return name;
  at.names[`#${name}`] = name;
  return `#${name}`;
}

export function pathIn(by: Chance, at: Writing): string {
  let path = nameIn(by, at);
  while (by.is(0.25)) path += by.is(0.5) ? `.${nameIn(by, at)}` : `[${by.below(4)}]`;
  return path;
}

function operandIn(by: Chance, at: Writing): string {
  if (by.is(0.1)) return `size(${by.is(0.9) ? pathIn(by, at) : valueIn(by, at)})`;
  if (by.is(0.02)) return `(${pathIn(by, at)})`;
  return by.is(0.55) ? pathIn(by, at) : valueIn(by, at);
}

/** Mostly a place and a value, as people write them. */
function comparisonIn(by: Chance, at: Writing): string {
  const [left, right] = by.is(0.7)
    ? [pathIn(by, at), valueIn(by, at, by.of([randomText, randomNumber])(by))]
    : [operandIn(by, at), operandIn(by, at)];
  return `${left} ${by.of(COMPARATORS)} ${right}`;
}

function simpleIn(by: Chance, at: Writing): string {
  switch (by.below(9)) {
    case 0:
      return `attribute_exists(${by.is(0.98) ? pathIn(by, at) : valueIn(by, at)})`;
    case 1:
      return `attribute_not_exists(${pathIn(by, at)})`;
    case 2:
      return `attribute_type(${operandIn(by, at)}, ${valueIn(by, at, { S: by.of(by.is(0.95) ? TYPES : ['X', '']) })})`;
    case 3:
      return `begins_with(${operandIn(by, at)}, ${by.is(0.8) ? valueIn(by, at, randomText(by)) : operandIn(by, at)})`;
    case 4:
      return `contains(${operandIn(by, at)}, ${operandIn(by, at)})`;
    case 5:
      return `${operandIn(by, at)} BETWEEN ${boundIn(by, at)} AND ${boundIn(by, at)}`;
    case 6:
      return `${operandIn(by, at)} IN (${by.list(1, 3, () => operandIn(by, at)).join(', ')})`;
    default:
      return comparisonIn(by, at);
  }
}

const boundIn = (by: Chance, at: Writing): string =>
  by.is(0.85) ? valueIn(by, at, by.of([randomText, randomNumber])(by)) : operandIn(by, at);

export function conditionIn(by: Chance, at: Writing, depth = 0): string {
  if (depth > 2 || by.is(0.5)) return simpleIn(by, at);
  const inside = () => conditionIn(by, at, depth + 1);
  switch (by.below(5)) {
    case 0:
      return `NOT ${by.is(0.5) ? `(${inside()})` : inside()}`;
    case 1:
      return `(${inside()})`;
    case 2:
      return `${inside()} ${by.of(['OR', 'or'])} ${inside()}`;
    default:
      return `${inside()} ${by.of(['AND', 'and'])} ${inside()}`;
  }
}

function computedIn(by: Chance, at: Writing, depth = 0): string {
  const inside = () => (depth < 2 ? computedIn(by, at, depth + 1) : partIn(by, at));
  const number = () => (by.is(0.5) ? valueIn(by, at, randomNumber(by)) : partIn(by, at));
  switch (by.below(8)) {
    case 0:
      return `${number()} ${by.of(['+', '-'])} ${number()}`;
    case 1:
      return `if_not_exists(${pathIn(by, at)}, ${inside()})`;
    case 2:
      return `list_append(${inside()}, ${by.is(0.7) ? valueIn(by, at, { L: [randomValue(by, 2)] }) : pathIn(by, at)})`;
    default:
      return partIn(by, at);
  }
}

const partIn = (by: Chance, at: Writing): string => (by.is(0.65) ? valueIn(by, at) : pathIn(by, at));

export function updateIn(by: Chance, at: Writing): string {
  const several = (one: () => string) => by.list(1, 3, one).join(', ');
  const sections = [
    () => `SET ${several(() => `${pathIn(by, at)} = ${computedIn(by, at)}`)}`,
    () => `REMOVE ${several(() => pathIn(by, at))}`,
    () => `ADD ${pathIn(by, at)} ${valueIn(by, at, by.is(0.95) ? by.of([randomNumber, randomSet])(by) : undefined)}`,
    () => `DELETE ${pathIn(by, at)} ${valueIn(by, at, by.is(0.95) ? randomSet(by) : undefined)}`,
  ];
  const first = sections[by.is(0.6) ? 0 : by.below(4)] as () => string;
  const second = by.is(0.25) ? ` ${by.of(sections)()}` : '';
  return `${first()}${second}`;
}

export const projectionIn = (by: Chance, at: Writing): string => by.list(1, 3, () => pathIn(by, at)).join(', ');

/** Mostly what a key condition may be. */
export function keyConditionIn(
  by: Chance,
  at: Writing,
  index: boolean,
  sorts: readonly string[],
  key: WireValue,
): string {
  const [partition, sort] = index ? ['area', 'areaSk'] : ['pk', 'sk'];
  if (by.is(0.02)) return conditionIn(by, at);
  const first = `${partition} ${by.is(0.99) ? '=' : '<'} ${valueIn(by, at, key)}`;
  if (by.is(0.3)) return first;
  const text = () => valueIn(by, at, by.is(0.98) ? { S: by.of(sorts) } : randomValue(by));
  const [from, to] = [by.of(sorts), by.of(sorts)].toSorted();
  const second = by.of([
    () => `${sort} ${by.of(by.is(0.98) ? COMPARATORS.filter((each) => each !== '<>') : COMPARATORS)} ${text()}`,
    () => `begins_with(${sort}, ${text()})`,
    () =>
      by.is(0.9)
        ? `${sort} BETWEEN ${valueIn(by, at, { S: from })} AND ${valueIn(by, at, { S: to })}`
        : `${sort} BETWEEN ${text()} AND ${text()}`,
  ])();
  return by.is(0.9) ? `${first} AND ${second}` : `${second} AND ${first}`;
}

/** Writes a request wrongly once in a while. */
export function misplaced<T extends object>(by: Chance, request: T): T {
  if (by.is(0.97)) return request;
  const { ExpressionAttributeValues: values = {}, ExpressionAttributeNames: names = {} } = request as {
    ExpressionAttributeValues?: WireAttributes;
    ExpressionAttributeNames?: Record<string, string>;
  };
  return by.of([
    () => ({ ...request, ExpressionAttributeValues: { ...values, ':unused': { S: 'x' } } }),
    () => ({ ...request, ExpressionAttributeNames: { ...names, '#unused': 'x' } }),
    () => ({ ...request, ExpressionAttributeValues: {} }),
    () => ({ ...request, ExpressionAttributeNames: {} }),
    () => ({ ...request, ExpressionAttributeValues: { ...values, 'v-': { S: 'x' } } }),
  ])();
}
