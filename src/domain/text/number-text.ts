import type { Text } from './text.js';

/**
 * A number as people read it: `1.234,56` in Vietnamese, `1,234.56` in English; rounded half up. @param decimals the
 * largest number of decimals @param leastDecimals the smallest number of decimals; zeros beyond it are dropped
 */
export const numberText = (x: number, decimals = 2, leastDecimals = 0): Text =>
  written(x, roundedDigits(x, decimals), GROUPED, leastDecimals);

const GROUPED: Text = { vi: '.', en: ',' };

/** Whole numbers are not scaled: a large one times the scale would no longer be exact. */
export function roundedDigits(x: number, decimals: number): string {
  const scale = 10 ** decimals;
  const rounded = Number.isInteger(x) ? Math.abs(x) : Math.floor(Math.abs(x) * scale + 0.5 + 1e-9) / scale;
  return rounded.toFixed(decimals);
}

/** @param digits the digits of the number, without its sign */
export function written(x: number, digits: string, groups = GROUPED, leastDecimals = 0): Text {
  const [whole = '0', fraction = ''] = digits.split('.');
  const rest = fraction.replace(/0+$/, '').padEnd(leastDecimals, '0');
  const sign = x < 0 && Number(digits) > 0 ? '-' : '';
  const inMarks = (group: string, mark: string) =>
    `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${rest && mark}${rest}`;
  return { vi: inMarks(groups.vi, ','), en: inMarks(groups.en, '.') };
}

/** Points of 1,000, as an index with four decimals gives them: always one decimal, so that a column compares. */
export const indexPointsText = (points: number): Text => numberText(points, 1, 1);

export const percentText = (x: number): Text => withSign(numberText(x));

/** A rate 0..1 as a percentage with exactly so many decimals, "85,0%", so that a column of rates compares. */
export const rateText = (rate: number, decimals = 1): Text => withSign(numberText(rate * 100, decimals, decimals));

const withSign = ({ vi, en }: Text): Text => ({ vi: `${vi}%`, en: `${en}%` });

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th')}`;
}

export function plural(n: number, singular: string): string {
  const shown = numberText(n).en;
  return `${shown} ${singular}${shown === '1' ? '' : 's'}`;
}

/** "1 điểm" · "1 point", "0,5 điểm" · "0.5 points" */
export const countedPoints = (x: number): Text => ({ vi: `${numberText(x).vi} điểm`, en: plural(x, 'point') });

/** How Vietnamese text writes a count. Letters put a zero before counts below ten, but not in a fraction: 5/8. */
export type CountStyle = (count: number) => string;

export const plainCount: CountStyle = (count) => numberText(count).vi;

export const workingDaysVi = (count: number): string => `${plainCount(count)} ngày làm việc`;
export const workingDaysEn = (count: number): string => plural(count, 'working day');

/** A number with all the decimals that somebody gave it. */
export const exactText = (x: number): Text => allDigits(x) ?? written(x, String(Math.abs(x)));

/** A number to be read again, without marks between thousands. @param decimals the most decimals; all if absent */
export const ungrouped = (x: number, decimals?: number): Text =>
  (decimals === undefined ? allDigits(x) : undefined) ??
  written(x, decimals === undefined ? String(Math.abs(x)) : roundedDigits(x, decimals), { vi: '', en: '' });

/** The digits of a number so large or so small that JavaScript writes an exponent. Nobody types such a number. */
function allDigits(x: number): Text | undefined {
  const digits = String(x);
  return digits.includes('e') ? { vi: digits.replace('.', ','), en: digits } : undefined;
}
