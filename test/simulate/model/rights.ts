import type { Act, Edict, Kind } from '../people/acts.js';
import { askedFor, periodOf } from '../people/asked.js';
import { dayOf } from '../people/days.js';
import { calendarOf, isLocked } from './calendar.js';
import type { CommuneMap } from './map.js';
import { ACTIONS, type Standing } from './reports.js';

const DECIDES: readonly Kind[] = ['RETURN', 'APPROVE', 'REOPEN', 'REFUSE', 'EXTEND'];

/** Why the domain does not allow it; undefined = it does. */
export function whyNot(act: Act, report: Standing, edicts: readonly Edict[], map: CommuneMap) {
  const { kind, by, unit, seen, figures, key, period: id } = act;
  const [from, roles] = ACTIONS[kind];
  const [period, today] = [periodOf(id), dayOf(act.begun)];
  const isTheirs = by.unit === undefined || map.actsFor(by.unit, today).includes(unit);
  if (!isTheirs || !roles.includes(by.role)) return 'they have no right to it';
  if (!/^[\w.:-]{8,100}$/.test(key)) return 'the key is none';
  const types = Object.keys(figures).length > 0;
  if (types && by.role !== 'officer') return 'only an officer types figures';
  if (!from.includes(report.state)) return `the report is ${report.state}`;
  if (seen !== (report.keys.at(-1) ?? null)) return 'somebody went on meanwhile';
  if (DECIDES.includes(kind) && report.hands.includes(by.id)) return 'they had a hand in it';
  if (isLocked(edicts, id, act.begun)) return 'its period is locked';
  if (today < period.opens) return 'its window is not open';
  if (kind === 'SUBMIT') {
    if (today < period.closes) return 'the period is not closed';
    const given = [report.working, figures, act.delivered ?? {}];
    const missing = askedFor(period).filter(({ code }) => !given.some((each) => code in each));
    if (missing.length > 0) return `${missing.map(({ code }) => code)} have no answer`;
  }
  if (kind === 'ASK' && report.asked) return 'a request waits for its answer';
  if (kind === 'REFUSE' && !report.asked) return 'nobody asked';
  if (kind === 'ASK' || kind === 'EXTEND') {
    const [until, calendar] = [act.until ?? '', calendarOf(edicts, act.begun)];
    if (!calendar.isWorking(until)) return `${until} is no working day`;
    if (until <= (report.extended?.until ?? calendar.due(id))) return `${until} is not later`;
  }
  return undefined;
}
