/** From here on five terms of the series are exact to the last bit. */
const LARGE = 15;

/** What Stirling's formula lacks of the gamma function: ln Γ(z) − ((z − ½) ln z − z + ½ ln 2π), z above 0. */
export function stirlingError(z: number): number {
  if (z < LARGE) return stirlingError(z + 1) + (z + 0.5) * Math.log1p(1 / z) - 1;
  const square = z * z;
  const series =
    1 / 12 -
    (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360_360 / square) / square) / square) / square) / square;
  return series / z;
}
