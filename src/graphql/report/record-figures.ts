import { inParallel } from '../../concurrency.js';
import { can, type Viewer } from '../../domain/access/access.js';
import { type FigureEntry, figureOf } from '../../domain/figure/entry.js';
import type { Figure } from '../../domain/figure/figure.js';
import { errorsAlone } from '../../domain/figure/validation.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { FilingErrorCode, UserError } from '../../domain/refusal/codes.js';
import { namingFigures } from '../../domain/refusal/figure-names.js';
import { isIdempotencyKey, unusableKey } from '../../domain/refusal/repeated-request.js';
import { errorOfFault, userError } from '../../domain/refusal/user-error.js';
import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import { endedUnitNote } from '../../domain/report/inherited-text.js';
import { isExpected, reasonNotOpen } from '../../domain/settings/period-state.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { type PeriodId, parsePeriod, windowOf } from '../../domain/time/period.js';
import type { FilingReference, FilingReferences } from '../../file-report/reference.js';
import type { Stores } from '../../store/index.js';

export type DeliveredEntry = FigureEntry & {
  readonly unit: UnitId | undefined;
  /** The unit as the system names it. */
  readonly named: string;
  readonly period: PeriodId;
};

export type DeliveryArguments = {
  readonly batch: string;
  readonly takenAt: Instant;
  readonly figures: readonly DeliveredEntry[];
};

export type RecordedFigure = {
  readonly outcome: 'ACCEPTED' | 'UNCHANGED' | 'REFUSED';
  readonly error: UserError | null;
};

export type Recorded = { readonly results: readonly RecordedFigure[] };

type Group = {
  readonly unit: UnitId;
  readonly path: UnitPath;
  readonly period: PeriodId;
  readonly method: MethodVersion;
  /** Why the period takes no new figures. A repeat is still answered as before. */
  readonly closed: UserError | undefined;
  /** Figures with their place in the delivery, by indicator. */
  readonly figures: Map<string, { readonly at: number; readonly figure: Figure }>;
};

const REPORTS_AT_ONCE = 8;
/** Decides each figure separately: a refused figure does not stop the others. */
export async function recordFigures(
  deliveries: Stores['deliveries'],
  references: FilingReferences,
  viewer: Viewer,
  { batch, takenAt, figures }: DeliveryArguments,
  now: Instant,
): Promise<Recorded> {
  const system = viewer.kind === 'public' ? '' : viewer.id;
  const results: RecordedFigure[] = [];
  const groups = new Map<string, Group>();
  const refuse = (at: number, refused: UserError, of: Pick<FilingReference, 'method'> | undefined) => {
    const error = of ? namingFigures(of.method)(refused) : refused;
    results[at] = { outcome: 'REFUSED', error: { ...error, path: ['figures', String(at), ...error.path.slice(1)] } };
  };
  for (const [at, entry] of figures.entries()) {
    const place = ['figures', entry.code];
    const of = entry.unit && parsePeriod(entry.period) ? await references(entry.unit, entry.period) : undefined;
    const read = of
      ? takenIn(of, entry, viewer, takenAt, now)
      : userError('NOT_FOUND', place, parsePeriod(entry.period) ? entry.named : entry.period);
    if (!isIdempotencyKey(batch)) refuse(at, unusableKey(batch), of);
    // A report that is not expected has a sentence of its own, without the names of figures.
    else if ('message' in read || !of)
      refuse(at, read as UserError, 'code' in read && read.code === 'REPORT_NOT_EXPECTED' ? undefined : of);
    else {
      const key = `${of.unit.path} ${entry.period}`;
      const group: Group = groups.get(key) ?? {
        unit: of.unit.id,
        path: of.unit.path,
        period: entry.period,
        method: of.method,
        closed: read.closed,
        figures: new Map(),
      };
      groups.set(key, group);
      if (group.figures.has(entry.code)) refuse(at, userError('INDICATOR_TWICE', place, entry.code), of);
      else group.figures.set(entry.code, { at, figure: read.figure });
    }
  }
  await inParallel([...groups.values()], REPORTS_AT_ONCE, async (group) => {
    const delivered = new Map([...group.figures].map(([code, { figure }]) => [code, figure]));
    const delivery = { system, batch, takenAt, receivedAt: now, figures: delivered };
    const outcomes = await unlessUnreadable(
      group.closed ? deliveries.answered(group, delivery) : deliveries.record(group, delivery),
    );
    for (const [code, { at }] of group.figures) {
      const outcome = outcomes?.get(code);
      if (!outcomes) refuse(at, userError('DATA_UNREADABLE', ['figures', code]), group);
      else if (outcome === 'ACCEPTED' || outcome === 'UNCHANGED') results[at] = { outcome, error: null };
      else refuse(at, (!outcome && group.closed) || userError(outcome ?? 'NOT_FOUND', ['figures', code], batch), group);
    }
  });
  return { results };
}

/** The figure as stored, or why it is refused. Without the right to the report, nobody learns that it is closed. */
function takenIn(
  of: FilingReference,
  entry: DeliveredEntry,
  viewer: Viewer,
  takenAt: Instant,
  now: Instant,
): (Pick<Group, 'closed'> & { readonly figure: Figure }) | UserError {
  const denied = rightsFault(of, entry, viewer);
  if (denied) return denied;
  const closed = closedFault(of, entry, now);
  const figure = figureIn(of, entry);
  if ('message' in figure) return closed ?? figure;
  const fault = momentFault(of, entry, takenAt, now);
  return fault ? (closed ?? fault) : { figure, closed };
}

/** Tolerance in milliseconds for clocks of other systems that are fast. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** A figure from the future would block every later delivery. A figure from before the period cannot be about it. */
function momentFault({ scope }: FilingReference, { code, period }: DeliveredEntry, takenAt: Instant, now: Instant) {
  const place = ['figures', code];
  if (Date.parse(takenAt) > Date.parse(now) + CLOCK_SKEW_MS)
    return userError('TAKEN_AT_IN_FUTURE', place, takenAt, { what: 'now', value: now });
  const { from } = windowOf(period, scope.closingDay);
  if (localDateOf(takenAt) >= from) return undefined;
  return userError('TAKEN_BEFORE_PERIOD', place, takenAt, { what: 'from', value: from });
}

const refusal = (code: string, error: FilingErrorCode, value: string = code) =>
  userError(error, ['figures', code], value);

function rightsFault(
  { unit, scope, closing, heirs }: FilingReference,
  { code, period, named }: DeliveredEntry,
  viewer: Viewer,
) {
  const about = { kind: 'recordedFigure', path: unit.path, day: closing, indicator: code } as const;
  if (viewer.kind === 'source' && !viewer.indicators.includes(code)) return refusal(code, 'NOT_YOUR_INDICATOR');
  // A unit outside the system's scope gets the same answer as an unknown unit.
  if (!can(viewer, 'record', about)) return refusal(code, 'NOT_FOUND', named);
  if (isExpected(scope, period, unit)) return undefined;
  const notExpected = refusal(code, 'REPORT_NOT_EXPECTED', period);
  return { ...notExpected, message: endedUnitNote(unit, heirs) ?? notExpected.message };
}

function closedFault({ scope, calendar }: FilingReference, { code, period }: DeliveredEntry, now: Instant) {
  const closed = reasonNotOpen(scope, period, localDateOf(now), calendar);
  return closed && refusal(code, closed === 'LOCKED' ? 'PERIOD_LOCKED' : 'PERIOD_NOT_OPEN', period);
}

function figureIn({ method, villages }: FilingReference, entry: DeliveredEntry): Figure | UserError {
  const { code, period } = entry;
  const figure = figureOf(entry, method, villages);
  if (figure === undefined) return refusal(code, 'FIGURE_INCOMPLETE');
  if (typeof figure === 'string') return refusal(code, figure);
  const [fault] = errorsAlone({ method, period, figures: new Map([[code, figure]]), villages });
  return fault ? errorOfFault(fault) : figure;
}
