import type { Text } from './text.js';

/**
 * A number as people read it: `1.234,56` in Vietnamese, `1,234.56` in English; half up. @param decimals at most this
 * many @param leastDecimals at least this many; further zeros are dropped
 */
export function numberText(x: number, decimals = 2, leastDecimals = 0): Text {
  const scale = 10 ** decimals;
  const rounded = Math.floor(Math.abs(x) * scale + 0.5 + 1e-9) / scale;
  const [whole = '0', fraction = ''] = rounded.toFixed(decimals).split('.');
  const grouped = (separator: string) => whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const rest = fraction.replace(/0+$/, '').padEnd(leastDecimals, '0');
  const sign = x < 0 && rounded > 0 ? '-' : '';
  const written = (thousands: string, mark: string) => `${sign}${grouped(thousands)}${rest && mark}${rest}`;
  return { vi: written('.', ','), en: written(',', '.') };
}

export const percentText = (x: number): Text => withSign(numberText(x));

/** A rate 0..1 with one decimal, whatever it is: "85,0%", so that rates under one another compare. */
export const rateText = (rate: number): Text => withSign(numberText(rate * 100, 1, 1));

const withSign = ({ vi, en }: Text): Text => ({ vi: `${vi}%`, en: `${en}%` });

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th')}`;
}

export const plural = (n: number, singular: string): string =>
  n === 1 ? `${n} ${singular}` : `${numberText(n).en} ${singular}s`;

/** How a count is written in Vietnamese: letters put a zero before those below ten. */
export type CountStyle = (count: number) => string;

export const plainCount: CountStyle = (count) => numberText(count).vi;
