import type { WireAttributes, WireValue } from '../../../src/engine/table/wire/wire.js';
import type { Chance } from './random.js';

export const PARTITIONS = ['p', 'q', 'Bằng Lũng', 'p\u{1F332}'];
export const SORTS = ['', 'a', 'ab', 'b', 'c#1', 'c#2', 'é', '\uFFFD', '\u{1F332}', 'z'];
/** Few names, so that expressions meet what items hold. */
export const NAMES = ['a', 'b', 'c', 'm', 'l', 's'];
const TEXTS = ['', 'a', 'ab', 'b', 'Nghĩa Tá', 'N', 'S', 'L', '\u{1F332}'];
const NUMBERS = [
  ...[
    '0',
    '1',
    '2',
    '3',
    '-1',
    '-2',
    '10',
    '100',
    '0.1',
    '0.2',
    '1.5',
    '-0.5',
    '9007199254740993',
    '1e3',
    '1.10',
    '007',
  ],
  ...['12345678901234567890.123', '1e-7', '1e20', '99999999999999999999999999999999999999', '-1e-20'],
];
const WRONG_NUMBERS = ['', 'one', '1e126', '1e-131', '123456789012345678901234567890123456789', '0x1'];
const BYTES = ['', 'AA==', 'AAE=', '/w=='];

export const randomText = (by: Chance): WireValue => ({ S: by.of(TEXTS) });
export const randomNumber = (by: Chance): WireValue => ({ N: by.of(by.is(0.02) ? WRONG_NUMBERS : NUMBERS) });

/** Any value, seldom a wrong one. */
export function randomValue(by: Chance, depth = 0): WireValue {
  if (by.is(0.005)) return by.of([{ NULL: false }, {}, { SS: [] }, { SS: ['a', 'a'] }, { NS: ['1', '1.0'] }]);
  const kind = by.below(depth < 2 ? 13 : 10);
  if (kind < 3) return randomText(by);
  if (kind < 6) return randomNumber(by);
  if (kind === 6) return { BOOL: by.is(0.5) };
  if (kind === 7) return { NULL: true };
  if (kind === 8) return { B: by.of(BYTES) };
  if (kind === 9) return randomSet(by);
  if (kind < 12) return { M: randomAttributes(by, depth + 1) };
  return { L: by.list(0, 4, () => randomValue(by, depth + 1)) };
}

export function randomSet(by: Chance): WireValue {
  const distinct = <T>(list: readonly T[]): T[] => [...new Set(by.list(1, 3, () => by.of(list)))];
  return by.of([
    { SS: distinct(TEXTS.slice(1)) },
    { NS: distinct(['1', '2', '3', '0.5', '-1']) },
    { BS: distinct(BYTES.slice(1)) },
  ]);
}

const randomAttributes = (by: Chance, depth: number): WireAttributes =>
  Object.fromEntries(by.list(0, 3, () => [by.of(NAMES), randomValue(by, depth)]));

export const randomKey = (by: Chance): WireAttributes => ({
  pk: { S: by.of(PARTITIONS) },
  sk: { S: by.of(by.is(0.02) ? SORTS : SORTS.slice(1)) },
});

/** An item; in the index now and then. Its key there is its own, because AWS promises no order among equal keys. */
export function randomItem(by: Chance): WireAttributes {
  const key = randomKey(by);
  const names = by.list(0, 5, () => by.of(NAMES));
  return {
    ...key,
    ...Object.fromEntries(names.map((name) => [name, randomValue(by)])),
    ...(by.is(0.5) && { area: by.is(0.03) ? randomValue(by) : { S: by.of(['x', 'y']) } }),
    ...(by.is(0.5) && { areaSk: by.is(0.03) ? randomValue(by) : { S: areaSortOf(key) } }),
  };
}

export const areaSortOf = ({ pk, sk }: WireAttributes): string => `${sk?.S}/${pk?.S}`;
