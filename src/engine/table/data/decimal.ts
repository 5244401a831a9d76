import { invalid } from './refusal.js';

/** A decimal number that no JavaScript number represents, as `coefficient × 10 ^ exponent`. */
export class Precise {
  constructor(
    readonly coefficient: bigint,
    readonly exponent: number,
  ) {}
}

/** A JavaScript number represents the shortest decimal that parses to it: 0.1 is one tenth. */
export type Decimal = number | Precise;

const MOST_DIGITS = 38;
const LARGEST_EXPONENT = 125;
const SMALLEST_EXPONENT = -130;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const SMALL_INTEGER = /^(0|-?[1-9]\d{0,14})$/;

/**
 * Parses a number.
 * @throws TableRefusal, as DynamoDB does, if it is no number, too large, too small or has too many digits
 */
export function decimalOf(text: string): Decimal {
  if (SMALL_INTEGER.test(text)) return Number(text);
  return fitting(preciseOf(text));
}

function preciseOf(text: string): Precise {
  const [, sign, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '')
    throw invalid(`The parameter cannot be converted to a numeric value: ${text}`);
  const coefficient = BigInt(whole + fraction);
  return shortened(sign === '-' ? -coefficient : coefficient, Number(exponent) - fraction.length);
}

function shortened(coefficient: bigint, exponent: number): Precise {
  if (coefficient === 0n) return new Precise(0n, 0);
  const digits = coefficient.toString();
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return new Precise(coefficient / 10n ** BigInt(zeros), exponent + zeros);
}

function fitting(precise: Precise): Decimal {
  const digits = digitsOf(precise);
  const magnitude = digits.length + precise.exponent - 1;
  if (magnitude > LARGEST_EXPONENT)
    throw invalid('Number overflow. Attempting to store a number with magnitude larger than supported range');
  if (magnitude < SMALLEST_EXPONENT)
    throw invalid('Number underflow. Attempting to store a number with magnitude smaller than supported range');
  if (digits.length > MOST_DIGITS) throw invalid('Attempting to store more than 38 significant digits in a Number');
  const near = Number(`${precise.coefficient}e${precise.exponent}`);
  const read = preciseOf(String(near));
  return read.coefficient === precise.coefficient && read.exponent === precise.exponent ? near : precise;
}

const digitsOf = ({ coefficient }: Precise): string => coefficient.toString().replace('-', '');

export const preciselyOf = (value: Decimal): Precise => (typeof value === 'number' ? preciseOf(String(value)) : value);

/** The number without an exponent, as DynamoDB writes it. */
export function decimalText(value: Decimal): string {
  if (Number.isSafeInteger(value)) return String(value);
  const { coefficient, exponent } = preciselyOf(value);
  const digits = digitsOf({ coefficient, exponent } as Precise);
  const sign = coefficient < 0n ? '-' : '';
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function sum(a: Decimal, b: Decimal): Decimal {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    const whole = (a as number) + (b as number);
    if (Number.isSafeInteger(whole)) return whole;
  }
  const [x, y, exponent] = aligned(a, b);
  return fitting(shortened(x + y, exponent));
}

export const difference = (a: Decimal, b: Decimal): Decimal => sum(a, negative(b));

function negative(value: Decimal): Decimal {
  if (typeof value === 'number') return value === 0 ? 0 : -value;
  return new Precise(-value.coefficient, value.exponent);
}

/** The coefficients of two numbers at the smaller of their exponents, and this exponent. */
function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const [x, y] = [preciselyOf(a), preciselyOf(b)];
  const exponent = Math.min(x.exponent, y.exponent);
  const at = ({ coefficient, exponent: own }: Precise) => coefficient * 10n ** BigInt(own - exponent);
  return [at(x), at(y), exponent];
}
