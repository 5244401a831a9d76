/** The answer to a document without aliases and arguments below its root. */
type Value = unknown;
type Fields = Record<string, Value>;

const isObject = (value: Value): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Keeps answers as Apollo Client does: each object with an id once, its fields laid over those kept before. An object
 * without an id belongs to its owner, and a new one replaces it as a whole.
 */
export function keptObjects() {
  const byId = new Map<string, Fields>();
  const keep = (value: Value): Value => {
    if (Array.isArray(value)) return value.map(keep);
    if (!isObject(value)) return value;
    const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, keep(field)]));
    if (typeof fields.id !== 'string') return fields;
    byId.set(fields.id, { ...byId.get(fields.id), ...fields });
    return { ref: fields.id };
  };
  const read = (value: Value, wanted: Value): Value => {
    if (Array.isArray(value))
      return value.map((entry, place) => read(entry, Array.isArray(wanted) ? wanted[place] : undefined));
    if (!isObject(value)) return value;
    const fields = typeof value.ref === 'string' ? (byId.get(value.ref) ?? {}) : value;
    const shape = isObject(wanted) ? Object.keys(wanted) : Object.keys(fields);
    return Object.fromEntries(
      shape.map((name) => [name, read(fields[name], isObject(wanted) ? wanted[name] : undefined)]),
    );
  };
  return {
    keep,
    /** The data that a page with that question shows now; `answer` has the fields it asked for. */
    shown: (kept: Value, answer: Value): Value => read(kept, answer),
  };
}
