/** A function that computes its result once for each object. Only for objects that never change. */
export function onceFor<Of extends object, Value>(compute: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const result = known.get(of) ?? { value: compute(of) };
    known.set(of, result);
    return result.value;
  };
}

/** A function that computes its result once for each object and key. @param most results of an object; one more drops all */
export function onceForEach<Of extends object, Key, Value>(
  compute: (of: Of, key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (of: Of, key: Key) => Value {
  const resultsOf = onceFor((_of: Of) => new Map<Key, { readonly value: Value }>());
  return (of, key) => {
    const results = resultsOf(of);
    const result = results.get(key) ?? { value: compute(of, key) };
    if (results.size >= most) results.clear();
    results.set(key, result);
    return result.value;
  };
}

/** Loads at the first call, and only once. */
export function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}
