/** A field before and after a change, as text; null = absent. */
export type FieldChange = { readonly field: string; readonly before: string | null; readonly after: string | null };

/** Every leaf in which two plain objects differ, by its path such as `dueRule.days`, in the order of paths. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** The leaves of a value. A list is one leaf, because its order often matters. */
function leavesOf(value: unknown, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (value === undefined || value === null) return leaves;
  if (typeof value !== 'object' || Array.isArray(value))
    return leaves.set(path, typeof value === 'string' ? value : JSON.stringify(value));
  for (const [name, field] of Object.entries(value)) leavesOf(field, path ? `${path}.${name}` : name, leaves);
  return leaves;
}
