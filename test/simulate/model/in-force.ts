import { type Act, decreed, type Edict } from '../people/acts.js';
import { PERIODS, type Period, periodOf } from '../people/asked.js';
import { dayAfter, dayOf, isWorkingDay } from '../people/days.js';
import { remembered } from '../world/keyed.js';
import type { Reports } from './reports.js';

/** The communes of each day, as known at a moment. A reform has no effect before its first day. */
export type CommuneMap = ReturnType<typeof mapOf>;
export type MapAt = (moment: number) => CommuneMap;

export function mapOf(communes: readonly string[], edicts: readonly Edict[], moment: number) {
  const takenBack = decreed(edicts, 'REFORM_BACK', moment).map(({ id }) => id);
  const announced = decreed(edicts, 'REFORM', moment).filter(({ id }) => !takenBack.includes(id));
  const reforms = announced.filter(({ from }) => from <= dayOf(moment));
  const merges = reforms.filter(({ begins }) => begins.length === 1);
  const on = (day: string): readonly string[] =>
    reforms
      .filter(({ from }) => from <= day)
      .reduce((all, { ends, begins }) => [...all.filter((unit) => !ends.includes(unit)), ...begins], communes);
  return {
    on,
    has: (unit: string, day: string): boolean => on(day).includes(unit),
    /** The communes for which officials of one commune may act on a day. After a merge they also act for the commune's past. */
    actsFor(own: string, day: string): readonly string[] {
      const taken = merges.find(({ ends, from }) => from <= day && ends.includes(own));
      // After a division nobody acts for the new communes until an administrator assigns somebody.
      return taken ? [...taken.ends, ...taken.begins] : communes.filter((unit) => unit === own);
    },
    /** The communes that were merged into this one. */
    partsOf: (unit: string): readonly string[] => merges.find(({ begins }) => begins.includes(unit))?.ends ?? [],
  };
}

/** Public holidays of the months that a story can reach, from the decisions on holidays. */
const HOLIDAYS = ['2026-11-24', '2027-01-01', ...[4, 5, 6, 7, 8, 9].map((day) => `2027-02-0${day}`), '2027-02-10'];
const LOCKS_WITH = 3;

/** Working days as they stood at a moment: administrators declare days off and swap days. */
export type Calendar = ReturnType<typeof calendarWithout>;

/** The first and the last day that a story can need. */
const [FROM, TO] = ['2025-12-01', '2027-12-31'];
/** Calendars by the number of days declared so far. Letters ask the same few calendars for many days. */
const known = remembered((_: readonly Edict[]): Calendar[] => [], new WeakMap());

export function calendarOf(edicts: readonly Edict[], moment: number): Calendar {
  const [declared, all] = [decreed(edicts, 'DAY', moment), known(edicts)];
  all[declared.length] ??= calendarWithout(edicts, declared);
  return all[declared.length] as Calendar;
}

function calendarWithout(edicts: readonly Edict[], declared: ReturnType<typeof decreed<'DAY'>>) {
  const said = new Map(HOLIDAYS.map((day) => [day, false]));
  for (const { day, works } of declared) said.set(day, works);
  const working = new Set<string>();
  const count = new Map<string, number>();
  for (let day = FROM; day <= TO; day = dayAfter(day)) {
    if (said.get(day) ?? isWorkingDay(day)) working.add(day);
    count.set(day, working.size);
  }
  /** The first working day on or after a day. */
  const from = (day: string): string => (working.has(day) ? day : from(dayAfter(day)));
  const upTo = (day: string) => count.get(day) ?? 0;
  return {
    isWorking: (day: string): boolean => working.has(day),
    from,
    /** The number of working days after the first day, up to and including the last one. */
    between: (after: string, last: string): number => Math.max(upTo(last) - upTo(after), 0),
    /** The due day of a period. A declared day off moves it only while the due day is in the future. */
    due: remembered((id: string): string => {
      let due = computed(calendarOf(NONE, 0), periodOf(id));
      for (const { done } of declared) if (due > dayOf(done)) due = computed(calendarOf(edicts, done), periodOf(id));
      return due;
    }),
  };
}

const NONE: readonly Edict[] = [];
/** The second working day after the closing day. */
const computed = ({ from }: Calendar, { closes }: Period): string => from(dayAfter(from(dayAfter(closes))));

/** A locked period takes no changes and causes no reminders. It locks after the third due day that follows its own. */
export function isLocked(edicts: readonly Edict[], period: string, moment: number): boolean {
  const alike = PERIODS.filter(({ frequency }) => frequency === periodOf(period).frequency);
  const third = alike[alike.findIndex(({ id }) => id === period) + LOCKS_WITH];
  if (third && dayOf(moment) > third.closes && dayOf(moment) > calendarOf(edicts, moment).due(third.id)) return true;
  return decreed(edicts, 'LOCK', moment).some((lock) => lock.period === period);
}

/** An extension never shortens the time: days off may move everybody's due day beyond it. */
export const extendedTo = (act: Act | undefined, due: string): string =>
  act?.until && act.until > due ? act.until : due;

/** The last day on which the report is on time. An extension counts if it was requested, or granted without a request, by the due day before it. */
function dayThatCounts(acts: readonly Act[], due: string): string {
  let [counted, asked] = [due, undefined as Act | undefined];
  for (const act of acts) {
    if (act.kind === 'ASK') asked = act;
    if (act.kind === 'REFUSE' || act.kind === 'SUBMIT') asked = undefined;
    if (act.kind !== 'EXTEND') continue;
    if (dayOf((asked ?? act).done) <= counted) counted = extendedTo(act, counted);
    asked = undefined;
  }
  return counted;
}

/** Timeliness follows from the first submission; before it, from today. */
export function timelinessOf(reports: Reports, edicts: readonly Edict[], unit: string, period: string, now: number) {
  const [calendar, sent] = [calendarOf(edicts, now), reports.at(unit, period).firstSubmitted];
  const counts = dayThatCounts(reports.of(unit, period), calendar.due(period));
  const day = dayOf(sent ?? now);
  const isLate = day > counts;
  const timeliness = sent === undefined ? (isLate ? 'OVERDUE' : 'NOT_DUE') : isLate ? 'LATE' : 'ON_TIME';
  return { timeliness, workingDaysLate: isLate ? Math.max(calendar.between(counts, day), 1) : 0 };
}
