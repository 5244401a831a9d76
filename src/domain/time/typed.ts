import { isDay, type LocalDate } from './local-date.js';
import { type PeriodId, parsePeriod } from './period.js';
import { monthName } from './texts.js';

const DAY_FIRST = /^(\d{1,2})(?:[/.-](\d{1,2})[/.-]| ([a-z]{3,9}) )(\d{4})$/i;

/**
 * A day as people write it, `4/2/2027` or `4 February 2027` (`4 Feb 2027`), or as programs do, `2027-02-04`; undefined
 * for anything else. The day comes before the month in both languages.
 */
export function dayTyped(text: string): LocalDate | undefined {
  const [, day, number, name, year] = DAY_FIRST.exec(text) ?? [];
  const month = number ?? (name === undefined ? undefined : String(monthOfName(name)));
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isDay(iso) ? iso : undefined;
}

/** The number 1..12 of a month by its English name or the name's first three letters; 0 for any other word. */
function monthOfName(typed: string): number {
  const names = Array.from({ length: 12 }, (_, i) => monthName(i + 1).toLowerCase());
  const name = typed.toLowerCase();
  return names.findIndex((whole) => whole === name || (name.length === 3 && whole.startsWith(name))) + 1;
}

const MONTH = /^(?:tháng )?(\d{1,2})\/(\d{4})$/i;
const QUARTER = /^(?:quý )?(?:q([1-4])|(i{1,3}|iv))[/ ](\d{4})$/i;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** A period as people write it, `11/2026`, `quý IV/2026`, `năm 2026`, or its id; undefined for anything else. */
export function periodTyped(text: string): PeriodId | undefined {
  const [, month, ofYear] = MONTH.exec(text) ?? [];
  const [, quarter, roman, inYear] = QUARTER.exec(text) ?? [];
  const id = ofYear
    ? `${ofYear}-${month?.padStart(2, '0')}`
    : inYear
      ? `${inYear}-Q${quarter ?? ROMAN.indexOf(roman?.toLowerCase() ?? '') + 1}`
      : text.replace(/^năm /i, '');
  return parsePeriod(id)?.id;
}
