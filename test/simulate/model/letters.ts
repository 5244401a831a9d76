import { decreed, type Edict, EVER } from '../people/acts.js';
import { PERIODS, type Period } from '../people/asked.js';
import { dayAfter, dayOf, momentAt } from '../people/days.js';
import type { Role } from '../people/officials.js';
import { type Calendar, type CommuneMap, calendarOf, extendedTo, isLocked } from './in-force.js';
import type { Place } from './ranking.js';
import type { Standing } from './reports.js';

/** The ladder of the scope, in working days around the due day, until an administrator changes it. */
const STEPS: readonly number[] = [-3, 0, 1, 3, 5, 10, 15, 20, 25];
const FIRST_FOR: Partial<Record<Role, number>> = { officer: -3, chairman: 3, reviewer: 5 };
const [WAITS_FROM, WAITS_EVERY, LEADERS_FROM] = [2, 2, 5];
/** A letter that could not be sent in time is sent within this many working days. */
const MADE_UP_FOR = 5;

type What = 'STEP' | 'WAITING' | 'OPENS' | 'RANKING' | 'CORRECTION' | 'NEWS' | 'MOVED' | 'DIGEST';
/** The reason for a letter, and the report or period that it is about. */
export type Cause = Readonly<{ what: What; of: string; mark: string | number; since?: number }>;
/** A cause that a letter has told, with the due day and the places that the letter named. It is not told again. */
type Told = Cause &
  Readonly<{ day: string; due: string | undefined; places: readonly Place[] | undefined; isSure: boolean }>;
export type Recipient = Readonly<{ id: string; role: Role; unit?: string; told: Told[] }>;
export const hasTold = ({ told }: Recipient, cause: Cause, isSure: boolean): boolean =>
  told.some((each) => alike(each, cause) && each.isSure === isSure);
export const alike = (a: Cause, b: Cause): boolean => a.what === b.what && a.of === b.of && a.mark === b.mark;

export type Known = Readonly<{ moment: number; edicts: readonly Edict[]; map: CommuneMap; final: Finals }> & {
  at(unit: string, period: string): Standing;
};
/** Months with a final ranking: its first final day, and the places of the latest version. */
export type Finals = ReadonlyMap<string, Final>;
export type Final = Readonly<{ since: string; places: readonly Place[] }>;

/** Working days from the due day to a day; negative before it. The day before is -1, even if the due day has become a day off. */
const fromDue = (calendar: Calendar, due: string, day: string): number =>
  day >= due ? calendar.between(due, day) : -calendar.between(day, dayAfter(due, -1)) - 1;

const dueOf = ({ at, edicts, moment }: Known, unit: string, period: string): string =>
  extendedTo(at(unit, period).extended, calendarOf(edicts, moment).due(period));

/** The causes for which the recipient must get the letter of a day. */
export function causesFor(recipient: Recipient, known: Known): Cause[] {
  const [{ role, told }, { moment, edicts, map }] = [recipient, known];
  const [day, calendar] = [dayOf(moment), calendarOf(edicts, moment)];
  if (!calendar.isWorking(day)) return [];
  const once = (what: What, of: string, mark: string, since = 0): Cause[] =>
    hasTold(recipient, { what, of, mark }, true) ? [] : [{ what, of, mark, since }];
  const ladder = decreed(edicts, 'LADDER', moment).at(-1)?.steps ?? STEPS;
  const isNew = (since: string) => day >= since && calendar.between(since, day) <= MADE_UP_FOR;

  function ofReport(unit: string, { id }: Period): Cause[] {
    const { state, submitted, firstSubmitted, asked, extended, refused, reopened } = known.at(unit, id);
    const of = `${unit} ${id}`;
    const due = dueOf(known, unit, id);
    // The first submission stops the ladder, even if the report has been returned since.
    const isOpen = firstSubmitted === undefined;
    const causes: Cause[] = [];
    const steps = told.filter((each) => each.what === 'STEP' && each.of === of);
    const before = steps.filter((letter) => fromDue(calendar, due, letter.day) >= Number(letter.mark));
    const step = ladder.findLast((each) => each >= (FIRST_FOR[role] ?? EVER) && each <= fromDue(calendar, due, day));
    if (isOpen && !asked && step !== undefined && before.every(({ mark }) => Number(mark) < step))
      causes.push({ what: 'STEP', of, mark: step });
    if (role === 'reviewer' && state === 'SUBMITTED' && submitted !== undefined) {
      const days = calendar.between(dayOf(submitted), day);
      const nth = WAITS_FROM + Math.floor((days - WAITS_FROM) / WAITS_EVERY) * WAITS_EVERY;
      if (days >= WAITS_FROM) causes.push(...once('WAITING', of, `${submitted} ${nth}`));
    }
    const news = role === 'officer' ? [extended, refused, reopened] : role === 'reviewer' ? [asked] : [];
    for (const act of news) if (act && isNew(dayOf(act.done))) causes.push(...once('NEWS', of, act.key, act.done));
    const named = told.findLast((each) => each.of === of && each.due)?.due;
    const isAnswered = causes.some(({ mark }) => mark === extended?.key);
    if (role !== 'reviewer' && isOpen && named !== undefined && named !== due && due >= day && !isAnswered)
      causes.push({ what: 'MOVED', of, mark: due });
    return causes;
  }

  const owned = ownedBy(recipient, known);
  const unitsOf = ({ closes }: Period) => map.on(closes).filter((unit) => owned?.includes(unit) ?? true);
  const open = PERIODS.filter(({ id, opens }) => opens <= day && !isLocked(edicts, id, moment));
  const causes =
    role === 'leader' ? digest() : open.flatMap((period) => unitsOf(period).flatMap((unit) => ofReport(unit, period)));
  // A commune that has just begun has a window of its own.
  if (role === 'officer')
    for (const period of open.filter(({ opens }) => isNew(calendar.from(opens))))
      for (const unit of unitsOf(period)) causes.push(...once('OPENS', `${unit} ${period.id}`, ''));
  if (role === 'reviewer') return causes;
  for (const [month, { since, places }] of known.final) {
    const concerns = places.some((place) => isAbout(place, owned));
    if (role !== 'leader' && day >= since && concerns) causes.push(...once('RANKING', month, ''));
    if (placesTold(told, month)?.some((place) => isAbout(place, owned) && !standsAs(place, places)))
      causes.push({ what: 'CORRECTION', of: month, mark: '' });
  }
  return causes;

  /** Leaders get a digest after a due day, in each week with an overdue report that can still be sent, and when a ranking becomes final. */
  function digest(): Cause[] {
    const monday = dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));
    const closed = PERIODS.filter(({ closes }) => closes < day);
    // A report that waits too long for a reviewer is as urgent as an overdue one.
    function isUrgent(unit: string, period: string): boolean {
      const { state, submitted, firstSubmitted } = known.at(unit, period);
      if (firstSubmitted === undefined) return dueOf(known, unit, period) < day;
      return state === 'SUBMITTED' && calendar.between(dayOf(submitted ?? moment), day) >= LEADERS_FROM;
    }
    const ended = open.filter(({ closes }) => closes < day);
    const isAnyUrgent = ended.some((period) => unitsOf(period).some((unit) => isUrgent(unit, period.id)));
    const dues = closed.map(({ id }) => dayAfter(calendar.due(id)));
    const finals = [...known.final.values()].map(({ since }) => since);
    const days = [...dues, ...finals, ...(isAnyUrgent ? [monday] : [])].map(calendar.from);
    const begun = days.filter((each) => each <= day && isNew(each));
    const since = begun.toSorted().at(-1);
    if (since === undefined || told.some((each) => each.what === 'DIGEST' && each.day >= since)) return [];
    return [{ what: 'DIGEST', of: '', mark: since }];
  }
}

const placesTold = (told: Recipient['told'], month: string) =>
  told.findLast(({ of, places }) => of === month && places)?.places;
const ownedBy = ({ unit }: Recipient, { map, moment }: Known): readonly string[] | undefined =>
  unit === undefined ? undefined : map.actsFor(unit, dayOf(moment));
const isAbout = ({ unit }: Place, owned: readonly string[] | undefined): boolean => owned?.includes(unit) ?? true;
/** A change of the index by less than this, one point of a thousand, is no news. */
const NEWS = 10;
function standsAs(before: Place, places: readonly Place[]): boolean {
  const now = places.find(({ unit }) => unit === before.unit);
  if (!now) return true;
  const isNear = Math.abs((now.index ?? 0) - (before.index ?? 0)) < NEWS;
  return now.rank === before.rank && now.reason === before.reason && isNear;
}

export function tell(recipient: Recipient, causes: readonly Cause[], known: Known): void {
  const [day, owned] = [dayOf(known.moment), ownedBy(recipient, known)];
  // A digest speaks of the latest month in which at least half of the communes are ranked.
  const isWhole = ({ places }: Final) => places.filter(({ rank }) => rank).length * 2 >= places.length;
  const [latest = ''] = [...known.final].findLast(([, final]) => isWhole(final)) ?? [];
  for (const { what, mark, since = 0, ...cause } of causes) {
    const of = what === 'DIGEST' ? latest : cause.of;
    const [unit = '', period] = of.split(' ');
    const due = period && what !== 'WAITING' && what !== 'OPENS' ? dueOf(known, unit, period) : undefined;
    // An official who later takes over another commune was never told its place, so no correction names it either.
    const before = what === 'CORRECTION' ? placesTold(recipient.told, of) : undefined;
    const isTold = (place: Place) => isAbout(place, before ? before.map(({ unit }) => unit) : owned);
    const places = known.final.get(of)?.places.filter(isTold);
    // The plan of a day is made as of its morning. A later event is in this letter or in the next one.
    recipient.told.push({ what, of, mark, day, due, places, isSure: since <= momentAt(day, 8) });
  }
}
