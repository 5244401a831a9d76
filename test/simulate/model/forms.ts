import type { Act, Figures, Lines, Typed } from '../people/acts.js';
import { askedFor, periodOf } from '../people/asked.js';

const YES_NO: Readonly<Record<string, boolean>> = { có: true, true: true, không: false, false: false };
/** A whole number as Vietnamese write it: points or spaces may group. */
const wholeIn = (cell: string): number | undefined =>
  /^(\d+|\d{1,3}([. ]\d{3})+)$/.test(cell) ? Number(cell.replaceAll(/[. ]/g, '')) : undefined;

/** One line of a form; undefined = it is wrong, whatever stands in the others. */
function typedIn(period: string, code: string, cells: Lines[string]): Typed | undefined {
  const asked = askedFor(periodOf(period)).find((each) => each.code === code);
  const [cell, denominator] = [String(cells[0]), String(cells[1])];
  const [figure, under] = [wholeIn(cell), wholeIn(denominator)];
  if (!asked) return undefined;
  if (cell === 'Không có số liệu') return null;
  if (asked.kind === 'boolean') return YES_NO[cell.toLowerCase()];
  if (asked.kind === 'level') return figure !== undefined && figure <= asked.max ? figure : undefined;
  if (asked.kind === 'count') return figure;
  const isRatio = figure !== undefined && under !== undefined && figure <= under && under > 0;
  return isRatio ? { numerator: figure, denominator: under } : undefined;
}

/** What was typed, and which lines of a file are wrong: a report is sent whole, so with a wrong line nothing is written. */
export function readForm({ lines = {}, figures, period }: Act) {
  const read = Object.entries(lines).map(([code, cells]) => [code, typedIn(period, code, cells)] as const);
  const bad = read.flatMap(([code, typed]) => (typed === undefined ? [code] : [])).toSorted();
  return { figures: { ...figures, ...Object.fromEntries(read) } as Figures, bad };
}
