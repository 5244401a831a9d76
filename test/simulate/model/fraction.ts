/** A number without rounding. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

const greatest = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatest(b, a % b));

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [a, b] = [BigInt(over), BigInt(under)];
  const common = greatest(a < 0n ? -a : a, b) || 1n;
  return { over: a / common, under: b / common };
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const per = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);
export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const atMostOne = (a: Fraction): Fraction => (isLess(fraction(1), a) ? fraction(1) : a);

/** In so many parts of one, half up. */
export const inParts = (of: bigint, { over, under }: Fraction): number =>
  Number((2n * of * over + under) / (2n * under));
export const tenThousandths = (a: Fraction): number => inParts(10_000n, a);
