import { acceptDelivery, type Delivery } from '../../domain/figure/delivery.js';
import type { Figures } from '../../domain/figure/figure.js';
import type { FigureNotes } from '../../domain/figure/filing-record.js';
import { resolveSources, type SourceFigures } from '../../domain/figure/source-figures.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { Revision } from '../../domain/report/report.js';
import { computeDueDay } from '../../domain/settings/deadline.js';
import { type Instant, instantAt, type LocalDate } from '../../domain/time/local-date.js';
import { closingDateOf, lastMonthOf, type PeriodId } from '../../domain/time/period.js';
import { addWorkingDays, nextWorkingDay, workingCalendar } from '../../domain/time/working-calendar.js';
import { holidays } from '../settings/holidays.js';
import { SEEDED_CLOSING_DAY, SEEDED_DUE_RULE } from '../settings/settings.js';
import type { DemonstrationWorld, ReportingCommune } from '../worlds/world.js';
import { deliveriesOf } from './deliveries.js';
import { figuresToReport, figureToAskFor, partOfFigures } from './figures.js';
import type { FilingHabit } from './filing.js';
import { whole } from './fraction.js';
import { EXTENSION_REASONS, NOTES } from './texts.js';

/** The demonstration uses the seeded calendar, so that a change of the settings does not change its past. */
const demonstrationCalendar = workingCalendar(holidays());

export const demonstrationDueDay = (month: PeriodId): LocalDate =>
  computeDueDay(month, SEEDED_CLOSING_DAY, SEEDED_DUE_RULE, demonstrationCalendar);

/** The complete history of one report, oldest first. */
export type History = ReturnType<typeof filingHistory>;

type Event = Pick<Revision, 'at' | 'actor' | 'action' | 'note'> & { readonly figures: Figures | null };

/** A moment in office hours. Each report has its own minute. */
function momentOn(day: LocalDate, what: string, unit: string, period: PeriodId): Instant {
  const minutes = whole(8 * 60 + 20, 16 * 60 + 40, unit, period, what);
  return instantAt(
    day,
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );
}

const withoutOne = (figures: Figures, code: string): Figures => new Map([...figures].filter(([key]) => key !== code));

function noteOf(missing: readonly string[], figures: Figures): string | null {
  const notApplicable = [...figures]
    .filter(([, it]) => it.kind === 'ratio' && it.denominator === 0)
    .map(([code]) => code);
  const notes = [
    ...missing.map((code) => NOTES.noData(code)),
    ...notApplicable.map((code) => NOTES.notApplicable(code)),
  ];
  return notes.length > 0 ? notes.join('; ') : null;
}

export function filingHistory(
  { method, reviewersOf }: Pick<DemonstrationWorld, 'method' | 'reviewersOf'>,
  { unit, numbers }: ReportingCommune,
  period: PeriodId,
  filing: FilingHabit,
) {
  const { id, path } = unit;
  const scopeDue = demonstrationDueDay(lastMonthOf(period));
  const due = addWorkingDays(demonstrationCalendar, scopeDue, filing.extendedBy);
  const officer = `officer-${id}`;
  const reviewers = reviewersOf(unit);
  const reviewer = reviewers[whole(1, reviewers.length, id, period, 'reviewer') - 1] ?? '';
  const { figures: reported, missing } = figuresToReport(numbers, period);
  const { deliveries, untyped } = deliveriesOf(numbers, period, reported);
  const figures = new Map([...reported].filter(([code]) => !untyped.has(code)));
  const moment = (day: LocalDate, what: string) => momentOn(day, what, id, period);
  const later = (day: LocalDate, days: number) => addWorkingDays(demonstrationCalendar, day, days);

  const grantedAt = moment(later(scopeDue, -4), 'extension');
  const reason =
    EXTENSION_REASONS[whole(0, EXTENSION_REASONS.length - 1, id, lastMonthOf(period), 'reason')] ??
    EXTENSION_REASONS[0];
  const extension = filing.extendedBy > 0 ? { day: due, reason, grantedAt } : null;

  const events: Event[] = filing.drafts.map(({ day, share }) => ({
    at: moment(later(due, day), `draft ${day}`),
    actor: officer,
    action: 'SAVE',
    figures: partOfFigures(figures, share, id, period),
    note: null,
  }));
  if (extension) events.push({ at: grantedAt, actor: reviewer, action: 'EXTEND', figures: null, note: reason });
  if (filing.submitted !== null) events.push(...submission(notBeforeClosing(later(due, filing.submitted))));
  return { unit: id, path, period, extension, revisions: numbered(method, id, period, events, deliveries), deliveries };

  function notBeforeClosing(day: LocalDate): LocalDate {
    const closing = closingDateOf(period, SEEDED_CLOSING_DAY);
    return day >= closing ? day : nextWorkingDay(demonstrationCalendar, closing);
  }

  function submission(day: LocalDate): Event[] {
    const reviewed = later(day, filing.reviewedAfter);
    const submit = { action: 'SUBMIT', actor: officer } as const;
    const approve = { action: 'APPROVE', actor: reviewer, figures: null, note: null } as const;
    // A figure that a system delivers is never missing.
    const undelivered = new Map(
      [...figures].filter(([code]) => !deliveries.some((delivery) => delivery.figures.has(code))),
    );
    const missed = filing.answeredAfter === null ? undefined : figureToAskFor(undelivered, id, period);
    if (missed === undefined || filing.answeredAfter === null) {
      return [
        { ...submit, at: moment(day, 'submit'), figures, note: noteOf(missing, figures) },
        { ...approve, at: moment(reviewed, 'approve') },
      ];
    }
    const answered = later(reviewed, filing.answeredAfter);
    const first = withoutOne(figures, missed);
    const comment = NOTES.figureNeeded(missed);
    return [
      { ...submit, at: moment(day, 'submit'), figures: first, note: noteOf([...missing, missed], first) },
      { at: moment(reviewed, 'return'), actor: reviewer, action: 'RETURN', figures: null, note: comment },
      { ...submit, at: moment(answered, 'submit again'), figures, note: noteOf(missing, figures) },
      { ...approve, at: moment(later(answered, 1), 'approve') },
    ];
  }
}

/** The n-th revision of a report, counted from 1. */
export const demonstrationToken = (unit: UnitId, period: PeriodId, n: number): string => `demo-${unit}-${period}-${n}`;

/**
 * Numbers the revisions in order of time. A revision that changes no figure repeats the figures before it. A submission
 * takes over the delivered figures.
 */
function numbered(
  method: MethodVersion,
  unit: string,
  period: PeriodId,
  events: readonly Event[],
  deliveries: readonly Delivery[],
): Revision[] {
  let figures: Figures = new Map();
  let notes: FigureNotes = {};
  return events
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((event, i) => {
      figures = event.figures ?? figures;
      if (event.action === 'SUBMIT')
        ({ figures, notes } = resolveSources({ figures, notes }, delivered(deliveries, event.at), method));
      const token = demonstrationToken(unit, period, i + 1);
      const basedOn = i === 0 ? null : demonstrationToken(unit, period, i);
      const filing = Object.keys(notes).length > 0 && { basedOn, payload: 'demonstration', notes, warnings: [] };
      return { ...event, unit, period, token, figures, isDemonstration: true, ...(filing && { filing }) };
    });
}

/** The figures that source systems had delivered by that moment. */
const delivered = (deliveries: readonly Delivery[], at: Instant): SourceFigures =>
  deliveries
    .filter(({ receivedAt }) => receivedAt < at)
    .reduce((figures: SourceFigures, delivery) => acceptDelivery(figures, delivery).figures, new Map());
