import type { Official, OfficialRole } from '../official/official.js';
import type { CalledUnit } from '../register/called-unit.js';
import { byPath, type Unit } from '../register/unit.js';
import { inheritedDraft } from '../report/inherited-draft.js';
import { jointProgress, progressOf } from '../report/missing-figures.js';
import type { Report } from '../report/report.js';
import { liesWithChairman } from '../report/sign-off.js';
import { workingDaysOverdue, workingDaysUntil } from '../report/timeliness.js';
import { dueDayMovedAt, dueDayOf } from '../settings/deadline.js';
import { countedDueDay } from '../settings/extension.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { groupedBy } from '../text/grouped-by.js';
import { localDateOf } from '../time/local-date.js';
import { type PeriodId, periodOf, windowOf } from '../time/period.js';
import { type LadderOffset, ladderOffsets, ladderSteps, offsetReached } from './ladder.js';
import { chairmenAt, officerGap, officersAt, withChairmanSteps } from './letter-readers.js';
import { nextStepFor, readersAmong } from './next-step.js';
import type { ReminderContext } from './reminder-context.js';

/** A report that is not submitted, with the step that fires today; null = only named beside another report. */
export type Candidate = {
  readonly unit: CalledUnit;
  readonly period: PeriodId;
  readonly report: Report | undefined;
  readonly step: LadderOffset | null;
};

/** A report that is not submitted, as it is when the letter is written. */
export type OpenReport = ReturnType<typeof openReport>;

/** The reports that a commune fills in together: missing ones with one due day, late from one day on (month, quarter, year). */
export type Form = ReturnType<typeof formOf>;

/** Groups the reports of a commune into forms: those with one due day that are late from one day on. The longest overdue form comes first. */
export function formsOf(situation: ReminderContext, candidates: readonly Candidate[], reader: Official | null): Form[] {
  const byForm = groupedBy(candidates, ({ unit, period, report }) => {
    const [due, onTimeUntil] = daysOf(situation, period, report);
    return `${unit.path} ${unit.id} ${due} ${onTimeUntil}`;
  });
  return [...byForm.values()].map((group) => formOf(situation, group, reader)).toSorted(mostUrgentFirst);
}

/** The due day, and the last day on which the report is on time: before it, if an extension came too late. */
const daysOf = ({ scope, cal }: ReminderContext, period: PeriodId, report: Report | undefined) =>
  [dueDayOf(scope, period, cal, report?.extension), countedDueDay(report, dueDayOf(scope, period, cal))] as const;

const mostUrgentFirst = (a: Form, b: Form): number =>
  b.workingDaysLate - a.workingDaysLate ||
  (a.dueDay === b.dueDay ? byPath(a.unit, b.unit) : a.dueDay < b.dueDay ? -1 : 1);

function formOf(situation: ReminderContext, group: readonly Candidate[], reader: Official | null) {
  const [first] = group;
  if (!first) throw new Error('A form has at least one report');
  const { scope, cal, asOf } = situation;
  const { unit, period, report } = first;
  const today = localDateOf(asOf);
  const [dueDay, onTimeUntil] = daysOf(situation, period, report);
  const late = workingDaysOverdue(report, dueDayOf(scope, period, cal), cal, today);
  const steps = group.flatMap(({ step }) => (step === null ? [] : [step]));
  const step = steps.length === 0 ? null : Math.max(...steps);
  const reports = group
    .map((candidate) => openReport(situation, candidate, late || offsetReached(cal, dueDay, today)))
    .toSorted(monthsBeforeYears);
  const progressOfReports = reports.map(({ progress }) => progress);
  const periods = group.map((candidate) => candidate.period);
  const { officials, unread } = situation;
  const officers = officersAt(officials, unit.path);
  const officer = officers.find(({ id }) => !unread.has(id)) ?? officers[0];
  const gap = officerGap(officials, unread, unit.path);
  const isWithChairman = group.every((candidate) => liesWithChairman(candidate.report));
  const reminded = gap === null ? officers : [...officers, ...chairmenAt(officials, unit.path)];
  return {
    unit,
    /** Reports in this order: month, quarter, year. */
    reports,
    /** The progress of all its reports together. */
    progress: jointProgress(situation.methodFor(period), progressOfReports),
    /** The last day of the periods' windows. */
    closing: windowOf(period, scope.closingDay).to,
    dueDay,
    /** The last day on which the reports are on time: before the due day if an extension came too late. */
    onTimeUntil,
    extended: group.some((candidate) => candidate.report?.extension?.day === dueDay),
    /** The chairman has all reports of the form and has not sent them. */
    isWithChairman,
    /** Working days after `onTimeUntil`; 0 until the due day has ended. */
    workingDaysLate: late,
    /** Working days from today to the due day; 0 from the due day on. */
    workingDaysLeft: workingDaysUntil(cal, today, dueDay),
    /** The step that fires today; null if the letter only names the form beside another. */
    step,
    /** The roles that the step addresses and in which somebody can receive the letter. */
    recipients: step === null ? [] : readersAmong(situation, unit, recipientsAt(scope, step, isWithChairman)),
    /** The step is a repetition after the ladder's own last step. */
    isRepetition: step !== null && scope.ladder.steps.every(({ offset }) => offset < step),
    /** The next step for the reader; null after the last step, and in a digest. */
    next: reader && nextStepFor(situation, { unit, dueDay, isWithChairman }, reader),
    officer: officer ?? null,
    /** Why the chairman gets the officer's letters; null if an officer reads them. */
    officerGap: gap,
    /** Earlier reminders about this form to the officer, or to the chairman who reads for the officer. */
    lettersToOfficer: Math.max(0, ...reminded.map((official) => lettersAbout(situation, official, unit, periods))),
    /** The number of this letter among those about the form to its reader: 1, 2, … */
    letterNumber: reader ? lettersAbout(situation, reader, unit, periods) + 1 : 0,
    isDemonstration: group.some((candidate) => candidate.report?.isDemonstration),
  };
}

/** @param reached working days from the due day to the day of the letter; once overdue, the working days late */
function openReport(situation: ReminderContext, { unit, period, report, step }: Candidate, reached: number) {
  const { scope, methodFor } = situation;
  // Before its first save, the form of a merged commune has the sums of its predecessors.
  const inherited = report ? undefined : inheritedFor(situation, unit, period);
  const filled = report ?? inherited ?? { working: new Map() };
  return {
    period,
    window: windowOf(period, scope.closingDay),
    /** When the due day was last moved, by an edit of the calendar or an extension; null = never. */
    dueDayMovedAt: dueDayMovedAt(scope, period, report?.extension),
    /** State of the report; null while nothing has been saved. */
    state: report?.state ?? inherited?.state ?? null,
    savedAt: report?.savedAt ?? null,
    /** When the report was handed to the chairman; null if it does not lie with the chairman. */
    handedOverAt: report?.handedOverAt ?? null,
    progress: progressOf(methodFor(period), periodOf(period).frequency, filled),
    /** The step that fires for this report; null if the letter only names it beside another. */
    due: step === null ? null : { step, reached },
  };
}

function inheritedFor({ inheritanceOf, methodFor, reports }: ReminderContext, unit: Unit, period: PeriodId) {
  const inheritance = inheritanceOf?.(unit.id);
  if (!inheritance?.parts.length) return undefined;
  const filed = new Map([...(reports.get(period)?.values() ?? [])].map((report) => [report.path, report]));
  return inheritedDraft(unit, period, methodFor(period), inheritance, filed);
}

const FREQUENCY_ORDER = { MONTHLY: 0, QUARTERLY: 1, YEARLY: 2 } as const;
const monthsBeforeYears = (a: OpenReport, b: OpenReport): number =>
  FREQUENCY_ORDER[periodOf(a.period).frequency] - FREQUENCY_ORDER[periodOf(b.period).frequency];

function recipientsAt(scope: ScopeSettings, step: LadderOffset, isWithChairman: boolean): readonly OfficialRole[] {
  const { ladder } = isWithChairman ? withChairmanSteps(scope) : scope;
  return ladderSteps(ladder).find(({ offset }) => offset === step)?.recipients ?? [];
}

/** Counts reminders only. The letter about an opened window comes before the first step, so it does not count. */
const lettersAbout = (
  { sent, scope }: ReminderContext,
  reader: Official,
  unit: Unit,
  periods: readonly PeriodId[],
): number =>
  (sent.get(reader.id) ?? []).filter(({ items }) =>
    items.some(
      ({ step, ...item }) =>
        !item.waiting &&
        item.unit === unit.id &&
        periods.includes(item.period) &&
        step >= Math.min(...ladderOffsets(scope.ladder)),
    ),
  ).length;
