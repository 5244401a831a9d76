import type { Act, Delivered, Edict, Figures, Kind, Lines, Pushed, Typed } from '../people/acts.js';
import { ASKED, askedFor, PERIODS, periodOf, SOURCE } from '../people/asked.js';
import { dayOf } from '../people/days.js';
import { type CommuneMap, calendarOf, isLocked, type MapAt } from './in-force.js';
import { ACTIONS, type Standing } from './reports.js';

const DECIDES: readonly Kind[] = ['RETURN', 'APPROVE', 'REOPEN', 'REFUSE', 'EXTEND'];

/** Why the domain does not allow the act; undefined = it is allowed. */
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
    if (until < today || until <= (report.extended?.until ?? calendar.due(id))) return `${until} is not later`;
  }
  return undefined;
}

const YES_NO: Readonly<Record<string, boolean>> = { có: true, true: true, không: false, false: false };
/** A whole number in Vietnamese form: points or spaces may group the digits. */
const wholeIn = (cell: string): number | undefined =>
  /^(\d+|\d{1,3}([. ]\d{3})+)$/.test(cell) ? Number(cell.replaceAll(/[. ]/g, '')) : undefined;

/** The figure of one line of a form; undefined = the line is wrong, whatever the other lines contain. */
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

/** The typed figures, and the codes of wrong lines. A report is sent whole: with a wrong line nothing is written. */
export function readForm({ lines = {}, figures, period }: Act) {
  const read = Object.entries(lines).map(([code, cells]) => [code, typedIn(period, code, cells)] as const);
  const bad = read.flatMap(([code, typed]) => (typed === undefined ? [code] : [])).toSorted();
  return { figures: { ...figures, ...Object.fromEntries(read) } as Figures, bad };
}

/** The clock of a source system may be ahead by at most this. */
const AHEAD_MS = 300_000;

type Outcome = 'ACCEPTED' | 'UNCHANGED' | 'REFUSED';

/** The figures that a source system has delivered. They never change a figure that an official typed. */
export function deliveriesOf(mapAt: MapAt, edicts: readonly Edict[]) {
  const latest = new Map<string, Delivered & { readonly takenAt: number }>();
  const nameOf = ({ unit, period, code }: Pick<Delivered, 'unit' | 'period' | 'code'>) => `${unit} ${period} ${code}`;

  /** The first outcome of each figure that could be kept, by key. */
  const answered = new Map<string, Outcome>();

  /** Each figure of a delivery has an outcome of its own. A repeat gets the first outcome, whatever has come since. */
  function outcomeOf(each: Delivered, { takenAt, begun, key }: Pushed): Outcome {
    const { figure, unit } = each;
    const asked = ASKED.find(({ code }) => code === each.code && SOURCE.codes.some((own) => own === code));
    const period = PERIODS.find(({ id, frequency }) => id === each.period && frequency === asked?.frequency);
    const isSound = typeof figure !== 'object' || figure.numerator <= figure.denominator;
    if (!period || !isSound || !mapAt(begun).has(unit, period.closes)) return 'REFUSED';
    if (takenAt > begun + AHEAD_MS || dayOf(takenAt) < period.opens) return 'REFUSED';
    const first = answered.get(`${key} ${nameOf(each)}`);
    const isOpen = dayOf(begun) >= period.opens && !isLocked(edicts, period.id, begun);
    if (first || !isOpen) return first ?? 'REFUSED';
    const before = latest.get(nameOf(each));
    const isSame = before && JSON.stringify(before.figure) === JSON.stringify(figure);
    const outcome = isSame ? 'UNCHANGED' : before && before.takenAt > takenAt ? 'REFUSED' : 'ACCEPTED';
    if (outcome === 'ACCEPTED') latest.set(nameOf(each), { ...each, takenAt });
    answered.set(`${key} ${nameOf(each)}`, outcome);
    return outcome;
  }

  return {
    /** Keeps a delivery. Returns the outcomes that the service must answer. */
    take: (push: Pushed): Outcome[] => push.figures.map((each) => outcomeOf(each, push)),
    of(unit: string, period: string): Figures {
      const found = SOURCE.codes.flatMap((code) => latest.get(nameOf({ unit, period, code })) ?? []);
      return Object.fromEntries(found.map(({ code, figure }) => [code, figure]));
    },
  };
}
