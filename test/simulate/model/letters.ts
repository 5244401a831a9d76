import { decreed, type Edict } from '../people/acts.js';
import { PERIODS, type Period } from '../people/asked.js';
import { dayAfter, dayOf, momentAt } from '../people/days.js';
import { type Calendar, calendarOf, dueDayOf, isLocked } from './calendar.js';
import type { CommuneMap } from './map.js';
import type { Place } from './ranking.js';
import type { Standing } from './reports.js';

/** The ladder of the scope, in working days around the due day, until an administrator changes it. */
const STEPS: readonly number[] = [-3, 0, 1, 3, 5, 10, 15, 20, 25];
const FIRST_FOR = { officer: -3, chairman: 3, reviewer: 5, leader: Number.POSITIVE_INFINITY } as const;
const [WAITS_FROM, WAITS_EVERY, LEADERS_FROM] = [2, 2, 5];
/** What could not be told is told within so many working days. */
const MADE_UP_FOR = 5;

export type Recipient = { readonly id: string; readonly role: keyof typeof FIRST_FOR; readonly unit?: string };
type Step = { readonly day: string; readonly step: number };

/** What letters have told somebody, so that it is not told again. */
export type Told = ReturnType<typeof nothingTold>;
export const nothingTold = () => ({
  steps: new Map<string, Step[]>(),
  due: new Map<string, string>(),
  once: new Set<string>(),
  /** A plan is made as of its morning: what came later may stand in the letter, or in the next one. */
  perhaps: new Set<string>(),
  /** Of each month, how the communes stood that it is about. */
  places: new Map<string, readonly Place[]>(),
  /** Days of digests. */
  digests: [] as string[],
});

type What = 'STEP' | 'WAITING' | 'OPENS' | 'RANKING' | 'CORRECTION' | 'NEWS' | 'MOVED' | 'DIGEST';
/** And the report or the period that it is about. */
export type Cause = Readonly<{ what: What; of: string; mark: string | number; since?: number }>;

/** What the letters of a moment are made from. */
export type Known = {
  readonly moment: number;
  readonly edicts: readonly Edict[];
  readonly map: CommuneMap;
  at(unit: string, period: string): Standing;
  /** Months whose ranking was final: since which day, and how it stands now. */
  readonly final: ReadonlyMap<string, Final>;
};
export type Final = { readonly since: string; readonly places: readonly Place[] };

/** The day before is one before, also where the due day itself has become a day off. */
const reached = (calendar: Calendar, due: string, day: string): number =>
  day >= due ? calendar.between(due, day) : -calendar.between(day, dayAfter(due, -1)) - 1;

const dueOf = ({ at, edicts, moment }: Known, unit: string, period: string): string =>
  at(unit, period).extended?.until ?? dueDayOf(edicts, period, moment);

/** Why the recipient is to get the letter of a day. */
export function causesFor({ role, unit: own }: Recipient, told: Told, known: Known): Cause[] {
  const { moment, edicts, map } = known;
  const [day, calendar] = [dayOf(moment), calendarOf(edicts, moment)];
  if (!calendar.isWorking(day)) return [];
  const once = (what: Cause['what'], of: string, mark: string, since = 0): Cause[] =>
    told.once.has(`${what} ${of} ${mark}`) ? [] : [{ what, of, mark, since }];
  const ladder = decreed(edicts, 'LADDER', moment).at(-1)?.steps ?? STEPS;
  const isNew = (since: string) => day >= since && calendar.between(since, day) <= MADE_UP_FOR;

  function ofReport(unit: string, { id }: Period): Cause[] {
    const { state, submitted, firstSubmitted, asked, extended, refused, reopened } = known.at(unit, id);
    const of = `${unit} ${id}`;
    const due = dueOf(known, unit, id);
    // The first submission stops the ladder, also of what was sent back since.
    const isOpen = firstSubmitted === undefined;
    const causes: Cause[] = [];
    const before = (told.steps.get(of) ?? []).filter((letter) => reached(calendar, due, letter.day) >= letter.step);
    const step = ladder.findLast((each) => each >= FIRST_FOR[role] && each <= reached(calendar, due, day));
    if (isOpen && !asked && step !== undefined && before.every((letter) => letter.step < step))
      causes.push({ what: 'STEP', of, mark: step });
    if (role === 'reviewer' && state === 'SUBMITTED' && submitted !== undefined) {
      const days = calendar.between(dayOf(submitted), day);
      const nth = WAITS_FROM + Math.floor((days - WAITS_FROM) / WAITS_EVERY) * WAITS_EVERY;
      if (days >= WAITS_FROM) causes.push(...once('WAITING', of, `${submitted} ${nth}`));
    }
    const news = { officer: [extended, refused, reopened], reviewer: [asked], chairman: [], leader: [] }[role];
    for (const act of news) if (act && isNew(dayOf(act.done))) causes.push(...once('NEWS', of, act.key, act.done));
    const named = told.due.get(of);
    const isAnswered = causes.some(({ mark }) => mark === extended?.key);
    if (role !== 'reviewer' && isOpen && named !== undefined && named !== due && due >= day && !isAnswered)
      causes.push({ what: 'MOVED', of, mark: due });
    return causes;
  }

  const owned = own === undefined ? undefined : map.actsFor(own, day);
  const unitsOf = ({ closes }: Period) => map.on(closes).filter((unit) => owned?.includes(unit) ?? true);
  const open = PERIODS.filter(({ id, opens }) => opens <= day && !isLocked(edicts, id, moment));
  const causes =
    role === 'leader' ? digest() : open.flatMap((period) => unitsOf(period).flatMap((unit) => ofReport(unit, period)));
  // A commune that has just begun has its own window.
  if (role === 'officer')
    for (const period of open.filter(({ opens }) => isNew(calendar.from(opens))))
      for (const unit of unitsOf(period)) causes.push(...once('OPENS', `${unit} ${period.id}`, ''));
  if (role === 'reviewer') return causes;
  for (const [month, { since, places }] of known.final) {
    const concerns = places.some((place) => isAbout(place, owned));
    if (role !== 'leader' && day >= since && concerns) causes.push(...once('RANKING', month, ''));
    const before = told.places.get(month);
    if (before?.some((place) => isAbout(place, owned) && !standsAs(place, places)))
      causes.push({ what: 'CORRECTION', of: month, mark: '' });
  }
  return causes;

  /** After a due day, in each week in which something is overdue that can still be sent, and when a ranking has become final. */
  function digest(): Cause[] {
    const monday = dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));
    const closed = PERIODS.filter(({ closes }) => closes < day);
    // What waits too long for a reviewer is as urgent.
    const waits = ({ state, submitted }: Standing) =>
      state === 'SUBMITTED' && calendar.between(dayOf(submitted ?? moment), day) >= LEADERS_FROM;
    const isUrgent = closed.some(
      ({ id, closes }) =>
        !isLocked(edicts, id, moment) &&
        map.on(closes).some((unit) => {
          const report = known.at(unit, id);
          return waits(report) || (report.firstSubmitted === undefined && dueOf(known, unit, id) < day);
        }),
    );
    const days = [
      ...closed.map(({ id }) => dayAfter(dueDayOf(edicts, id, moment))),
      ...(isUrgent ? [monday] : []),
      ...[...known.final.values()].map(({ since }) => since),
    ].map((each) => calendar.from(each));
    const come = days.filter((each) => each <= day && isNew(each));
    const since = come.toSorted().at(-1);
    if (since === undefined || told.digests.some((each) => each >= since)) return [];
    return [{ what: 'DIGEST', of: '', mark: since }];
  }
}

const isAbout = ({ unit }: Place, owned: readonly string[] | undefined): boolean => owned?.includes(unit) ?? true;
/** Points of a thousand that differ by less than one are no news. */
const NEWS = 10;
function standsAs(before: Place, places: readonly Place[]): boolean {
  const now = places.find(({ unit }) => unit === before.unit);
  if (!now) return true;
  const isNear = Math.abs((now.index ?? 0) - (before.index ?? 0)) < NEWS;
  return now.rank === before.rank && now.reason === before.reason && isNear;
}

export function tell(told: Told, causes: readonly Cause[], known: Known): void {
  const [day, { final }] = [dayOf(known.moment), known];
  for (const { what, of, mark, since = 0 } of causes) {
    const [unit = '', period] = of.split(' ');
    if (what === 'DIGEST') {
      told.digests.push(day);
      // It speaks of the latest month in which at least half of the communes are ranked.
      const latest = [...final].findLast(
        ([, { places }]) => places.filter(({ rank }) => rank).length * 2 >= places.length,
      );
      if (latest) told.places.set(latest[0], latest[1].places);
    } else if (what === 'RANKING' || what === 'CORRECTION') told.places.set(of, final.get(of)?.places ?? []);
    if (what === 'STEP') told.steps.set(of, [...(told.steps.get(of) ?? []), { day, step: mark as number }]);
    else if (!['MOVED', 'DIGEST', 'CORRECTION'].includes(what))
      (since > momentAt(day, 8) ? told.perhaps : told.once).add(`${what} ${of} ${mark}`);
    if (period && what !== 'WAITING' && what !== 'OPENS') told.due.set(of, dueOf(known, unit, period));
  }
}
