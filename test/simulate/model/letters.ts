import type { Edict } from '../people/acts.js';
import { PERIODS, type Period } from '../people/asked.js';
import { dayOf } from '../people/days.js';
import { type Calendar, calendarOf, dueDayOf } from './calendar.js';
import type { Standing } from './reports.js';

/** The ladder of the scope, in working days around the due day. */
const STEPS = [-3, 0, 1, 3, 5, 10, 15, 20, 25];
const FIRST_FOR = { officer: -3, chairman: 3, reviewer: 5 } as const;
const [WAITS_FROM, WAITS_EVERY] = [2, 2];
/** What could not be told is told within so many working days. */
const MADE_UP_FOR = 5;

export type Recipient = { readonly id: string; readonly role: keyof typeof FIRST_FOR; readonly unit?: string };
type Step = { readonly day: string; readonly step: number };

/** What letters have told somebody, so that it is not told again. */
export type Told = {
  readonly steps: Map<string, Step[]>;
  readonly due: Map<string, string>;
  readonly once: Set<string>;
};
export const nothingTold = (): Told => ({ steps: new Map(), due: new Map(), once: new Set() });

export type Cause = {
  readonly what: 'STEP' | 'WAITING' | 'OPENS' | 'RANKING' | 'NEWS' | 'MOVED';
  /** The report or the period that it is about. */
  readonly of: string;
  readonly mark: string | number;
};

/** What the letters of a moment are made from. */
export type Known = {
  readonly moment: number;
  readonly edicts: readonly Edict[];
  readonly communes: readonly string[];
  at(unit: string, period: string): Standing;
  /** Months whose ranking was final, and since which day. */
  readonly final: ReadonlyMap<string, string>;
};

const reached = (calendar: Calendar, due: string, day: string): number =>
  day >= due ? calendar.between(due, day) : -calendar.between(day, due);

/** Why the recipient is to get the letter of a day. */
export function causesFor({ role, unit: own }: Recipient, told: Told, known: Known): Cause[] {
  const { moment, edicts } = known;
  const [day, calendar] = [dayOf(moment), calendarOf(edicts, moment)];
  if (!calendar.isWorking(day)) return [];
  const once = (what: Cause['what'], of: string, mark: string): Cause[] =>
    told.once.has(`${what} ${of} ${mark}`) ? [] : [{ what, of, mark }];
  const isNew = (since: string) => day >= since && calendar.between(since, day) <= MADE_UP_FOR;

  function ofReport(unit: string, { id }: Period): Cause[] {
    const report = known.at(unit, id);
    const of = `${unit} ${id}`;
    const due = report.extended?.until ?? dueDayOf(edicts, id, moment);
    // The first submission stops the ladder, also of what was sent back since.
    const isOpen = report.firstSubmitted === undefined;
    const causes: Cause[] = [];
    const before = (told.steps.get(of) ?? []).filter((letter) => reached(calendar, due, letter.day) >= letter.step);
    const step = STEPS.findLast((each) => each >= FIRST_FOR[role] && each <= reached(calendar, due, day));
    if (isOpen && !report.asked && step !== undefined && before.every((letter) => letter.step < step))
      causes.push({ what: 'STEP', of, mark: step });
    if (role === 'reviewer') {
      if (report.state === 'SUBMITTED' && report.submitted !== undefined) {
        const days = calendar.between(dayOf(report.submitted), day);
        const nth = WAITS_FROM + Math.floor((days - WAITS_FROM) / WAITS_EVERY) * WAITS_EVERY;
        if (days >= WAITS_FROM) causes.push(...once('WAITING', of, `${report.submitted} ${nth}`));
      }
      if (report.asked && isNew(dayOf(report.asked.done))) causes.push(...once('NEWS', of, report.asked.key));
      return causes;
    }
    const news = role === 'officer' ? [report.extended, report.refused, report.reopened] : [];
    for (const act of news) if (act && isNew(dayOf(act.done))) causes.push(...once('NEWS', of, act.key));
    const named = told.due.get(of);
    const isAnswered = causes.some(({ mark }) => mark === report.extended?.key);
    if (isOpen && named !== undefined && named !== due && due >= day && !isAnswered)
      causes.push({ what: 'MOVED', of, mark: due });
    return causes;
  }

  const units = own === undefined ? known.communes : [own];
  const open = PERIODS.filter(({ opens }) => opens <= day);
  const causes = units.flatMap((unit) => open.flatMap((period) => ofReport(unit, period)));
  if (role === 'officer')
    for (const { id, opens } of open) if (isNew(calendar.from(opens))) causes.push(...once('OPENS', id, ''));
  if (role !== 'reviewer')
    for (const [month, since] of known.final) if (day >= since) causes.push(...once('RANKING', month, ''));
  return causes;
}

export function tell(told: Told, causes: readonly Cause[], { moment, edicts, at }: Known): void {
  const day = dayOf(moment);
  for (const { what, of, mark } of causes) {
    const [unit = '', period] = of.split(' ');
    if (what === 'STEP') told.steps.set(of, [...(told.steps.get(of) ?? []), { day, step: mark as number }]);
    else if (what !== 'MOVED') told.once.add(`${what} ${of} ${mark}`);
    if (period && what !== 'WAITING')
      told.due.set(of, at(unit, period).extended?.until ?? dueDayOf(edicts, period, moment));
  }
}
