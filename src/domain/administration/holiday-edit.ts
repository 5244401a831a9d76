import { BOUND_TEXTS, dayOrEarlier, dayWithin } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { MOST_TEXT, typedTextFaults } from '../refusal/plain-text.js';
import { outOfRange, refusal } from '../refusal/refusal.js';
import { type LocalDate, weekday } from '../time/local-date.js';
import { CALENDAR_DAYS, type Holiday } from '../time/working-calendar.js';
import { lineFaults } from './text-faults.js';

/** Entries to set, which replace other entries of their day, and days whose entry is removed. */
export type HolidayEdit = {
  readonly set: readonly Omit<Holiday, 'works'>[];
  readonly remove: readonly LocalDate[];
};

const { first: FIRST_DAY, last: LAST_DAY } = CALENDAR_DAYS;
const MOST_NAME = 200;

/** The table after the edit, by day. Only a Saturday or Sunday declared working is a working day. */
export function editedHolidays(table: readonly Holiday[], { set, remove }: HolidayEdit): Holiday[] {
  const gone = new Set([...remove, ...set.map(({ date }) => date)]);
  const put = set.map((entry): Holiday => ({ ...entry, works: entry.kind === 'SWAPPED_WORKING' }));
  return [...table.filter(({ date }) => !gone.has(date)), ...put].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** @param today the day of the request. No decision is dated later. */
export function holidayFaults(table: readonly Holiday[], { set, remove }: HolidayEdit, today: LocalDate): UserError[] {
  const daysInTable = new Set(table.map(({ date }) => date));
  const days = [...set.map(({ date }) => date), ...remove];
  const at = (i: number) => (i < set.length ? ['set', String(i), 'date'] : ['remove', String(i - set.length)]);
  return [
    ...days.flatMap((date, i) => (days.indexOf(date) < i ? [refusal('NAMED_TWICE', at(i), date)] : [])),
    ...set.flatMap((entry, i) => entryFaults(entry, ['set', String(i)], today)),
    ...remove.flatMap((date, i) => (daysInTable.has(date) ? [] : [refusal('NOT_FOUND', ['remove', String(i)], date)])),
  ];
}

function entryFaults(entry: HolidayEdit['set'][number], at: readonly string[], today: LocalDate): UserError[] {
  const { date, kind, name, status, decision, decisionDate, note } = entry;
  const faults: UserError[] = [];
  if (date < FIRST_DAY || date > LAST_DAY)
    return [outOfRange([...at, 'date'], date, `${FIRST_DAY} – ${LAST_DAY}`, { other: dayWithin(FIRST_DAY, LAST_DAY) })];
  const isWeekend = weekday(date) > 5;
  if (kind === 'SWAPPED_WORKING' && !isWeekend)
    faults.push(outOfRange([...at, 'date'], date, 'T7, CN (Sat, Sun)', { other: BOUND_TEXTS.weekend }));
  if ((kind === 'SWAPPED_OFF' || kind === 'IN_LIEU') && isWeekend)
    faults.push(outOfRange([...at, 'date'], date, 'T2–T6 (Mon–Fri)', { other: BOUND_TEXTS.weekday }));
  if (entry.swappedWith === date) faults.push(refusal('NAMED_TWICE', [...at, 'swappedWith'], date));
  faults.push(
    ...lineFaults(name.vi, [...at, 'nameVi'], MOST_NAME),
    ...lineFaults(name.en, [...at, 'nameEn'], MOST_NAME),
    ...typedTextFaults(decision, [...at, 'decision'], 'LINE', MOST_NAME, refusal),
    ...typedTextFaults(note, [...at, 'note'], 'LINES', MOST_TEXT, refusal),
  );
  if (decisionDate !== null && decisionDate > today)
    faults.push(outOfRange([...at, 'decisionDate'], decisionDate, `≤ ${today}`, { other: dayOrEarlier(today) }));
  if (status === 'VERIFIED' && !decision?.trim()) faults.push(refusal('REASON_NEEDED', [...at, 'decision']));
  return faults;
}
