import type { Official, OfficialRole } from '../official/official.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { Progress } from '../report/missing-figures.js';
import type { ReportState } from '../report/report.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId, Window } from '../time/period.js';
import type { OfficerGap } from './letter-readers.js';

/** The step of a ladder that causes a letter. */
export type DueStep = {
  readonly step: number;
  /** Working days from the due day to the day of the letter; once overdue, the working days late. */
  readonly reached: number;
};

/** A report that is not submitted, as it is when the letter is written. */
export type OpenReport = {
  readonly period: PeriodId;
  readonly window: Window;
  /** When the due day was last moved, by an edit of the calendar or an extension; null = never. */
  readonly dueDayMovedAt: Instant | null;
  /** State of the report; null while nothing has been saved. */
  readonly state: ReportState | null;
  readonly savedAt: Instant | null;
  /** When the report was handed to the chairman; null if it does not lie with the chairman. */
  readonly handedOverAt: Instant | null;
  readonly progress: Progress;
  /** The step that fires for this report; null if the letter only names it beside another. */
  readonly due: DueStep | null;
};

/** The next step if the report stays missing, as a letter announces it. */
export type NextStep = {
  readonly day: LocalDate;
  /** The last working day before it. */
  readonly upTo: LocalDate;
  /** Roles that are told for the first time on that day. */
  readonly joining: readonly OfficialRole[];
  /** Whether the reader gets another letter on that day. */
  readonly reminds: boolean;
};

/** The reports that a commune fills in together: missing ones with one due day, late from one day on (month, quarter, year). */
export type Form = {
  readonly unit: CalledUnit;
  /** Reports in this order: month, quarter, year. */
  readonly reports: readonly OpenReport[];
  /** The progress of all its reports together. */
  readonly progress: Progress;
  /** The last day of the periods' windows. */
  readonly closing: LocalDate;
  readonly dueDay: LocalDate;
  /** The last day on which the reports are on time: before the due day if an extension came too late. */
  readonly onTimeUntil: LocalDate;
  readonly extended: boolean;
  /** The chairman has all reports of the form and has not sent them. */
  readonly isWithChairman: boolean;
  /** Working days after `onTimeUntil`; 0 until the due day has ended. */
  readonly workingDaysLate: number;
  /** Working days from today to the due day; 0 from the due day on. */
  readonly workingDaysLeft: number;
  /** The step that fires today; null if the letter only names the form beside another. */
  readonly step: number | null;
  /** The roles that the step addresses and in which somebody can receive the letter. */
  readonly recipients: readonly OfficialRole[];
  /** The step is a repetition after the ladder's own last step. */
  readonly isRepetition: boolean;
  /** The next step for the reader; null after the last step, and in a digest. */
  readonly next: NextStep | null;
  readonly officer: Official | null;
  /** Why the chairman gets the officer's letters; null if an officer reads them. */
  readonly officerGap: OfficerGap | null;
  /** Earlier reminders about this form to the officer, or to the chairman who reads for the officer. */
  readonly lettersToOfficer: number;
  /** The number of this letter among those about the form to its reader: 1, 2, … */
  readonly letterNumber: number;
  readonly isDemonstration: boolean;
};
