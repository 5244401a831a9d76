const TOLERANCE = 1e-12;

/** The point between two bounds at which a never falling function crosses a level: false position, halved when one bound stays. */
export function crossing(
  of: (x: number) => number,
  level: number,
  bounds: readonly [low: number, high: number],
): number {
  let [low, high] = bounds;
  let below = of(low) - level;
  let above = of(high) - level;
  if (below >= 0) return low;
  if (above <= 0) return high;
  for (let turn = 0; high - low > TOLERANCE; turn++) {
    const guess = turn % 4 === 3 ? (low + high) / 2 : low + ((high - low) * -below) / (above - below);
    const x = guess > low && guess < high ? guess : (low + high) / 2;
    const found = of(x) - level;
    if (Math.abs(found) < TOLERANCE) return x;
    if (found < 0) {
      low = x;
      below = found;
      above /= 2;
    } else {
      high = x;
      above = found;
      below /= 2;
    }
  }
  return high;
}
