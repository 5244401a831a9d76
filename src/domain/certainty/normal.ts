/** The density of the standard normal distribution. */
export const normalDensity = (x: number): number => Math.exp(-x * x * 0.5) / Math.sqrt(2 * Math.PI);

/** Where the tail begins. There a quotient of polynomials loses digits, and a short continued fraction does not. */
const TAIL = 7.07106781186547;
/** Above this number the share is 1 to the last bit. */
const WHOLE = 8.3;

/** The share of a standard normal distribution up to x (Hart 1968, algorithm 5666; West 2005). */
export function normalCdf(x: number): number {
  if (x > WHOLE) return 1;
  if (x < -37) return 0;
  const z = Math.abs(x);
  const beyond = Math.exp(-z * z * 0.5) * (z < TAIL ? hart(z) : beyondTail(z));
  return x > 0 ? 1 - beyond : beyond;
}

/** Written out for speed: sets of ranks call it a hundred million times. */
function hart(z: number): number {
  let above = 3.52624965998911e-2 * z + 0.700383064443688;
  above = above * z + 6.37396220353165;
  above = above * z + 33.912866078383;
  above = above * z + 112.079291497871;
  above = above * z + 221.213596169931;
  above = above * z + 220.206867912376;
  let below = 8.83883476483184e-2 * z + 1.75566716318264;
  below = below * z + 16.064177579207;
  below = below * z + 86.7807322029461;
  below = below * z + 296.564248779674;
  below = below * z + 637.333633378831;
  below = below * z + 793.826512519948;
  below = below * z + 440.413735824752;
  return above / below;
}

const beyondTail = (z: number): number =>
  1 / ((z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) * Math.sqrt(2 * Math.PI));

/** The value of a polynomial. The coefficient of the highest power is first. */
const polynomial = (coefficients: readonly number[], x: number): number => {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
};

const MIDDLE_ABOVE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
];
const MIDDLE_BELOW = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
];
const SIDE_ABOVE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const SIDE_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const END_ABOVE = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const END_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
];

/** The x up to which a share 0 < p < 1 of the standard normal distribution lies (Wichura 1988, AS 241). */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(MIDDLE_ABOVE, r)) / polynomial(MIDDLE_BELOW, r);
  }
  const r = Math.sqrt(-Math.log(fromMiddle < 0 ? p : 1 - p));
  const beyond =
    r <= 5
      ? polynomial(SIDE_ABOVE, r - 1.6) / polynomial(SIDE_BELOW, r - 1.6)
      : polynomial(END_ABOVE, r - 5) / polynomial(END_BELOW, r - 5);
  return fromMiddle < 0 ? -beyond : beyond;
}

/** The density beyond this many standard deviations does not change the last digit of a mean. */
const END = 8;
export const FINEST_STEP = 0.01;

/** The mean of a function of a standard normal number, by the trapezoid rule. */
export function normalMean(of: (u: number) => number, step = FINEST_STEP): number {
  const last = Math.round(END / step);
  let sum = 0;
  for (let node = -last; node <= last; node++) sum += normalDensity(node * step) * of(node * step);
  return sum * step;
}
