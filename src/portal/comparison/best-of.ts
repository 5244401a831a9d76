/** Which values are the highest; none where all are equal, and none without a value. */
export function bestOf(values: readonly (number | null)[]): boolean[] {
  const known = values.flatMap((value) => value ?? []);
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  return values.map(
    (value) => value !== null && value === highest && (highest > lowest || known.length < values.length),
  );
}
