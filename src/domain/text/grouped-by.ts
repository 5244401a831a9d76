/** The values of a list grouped by a key. Groups and their values keep the order of the list. */
export function groupedBy<T, Key>(list: readonly T[], keyOf: (value: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of list) madeOnce(groups, keyOf(value), () => []).push(value);
  return groups;
}

type Values<Key, Value> = { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown };

/** The value under a key. The first caller makes it. */
export function madeOnce<Key, Value>(values: Values<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = make();
  values.set(key, value);
  return value;
}
