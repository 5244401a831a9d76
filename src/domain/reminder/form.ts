import type { Official, OfficialRole } from '../official/official.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { Progress } from '../report/missing-figures.js';
import type { ReportState } from '../report/report.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId, Window } from '../time/period.js';
import type { OfficerGap } from './chairman-for-officer.js';

/** The step of a ladder for which a letter goes. */
export type DueStep = {
  readonly step: number;
  /** Working days from the due day to the day of the letter. */
  readonly stands: number;
};

/** One report that has not been submitted, as it stands when the letter is written. */
export type OpenReport = {
  readonly period: PeriodId;
  readonly window: Window;
  /** When the day it is due was last moved: by an edit of the calendar or an extension; null = never. */
  readonly dueDayMovedAt: Instant | null;
  /** State of the report; null while nothing has been saved. */
  readonly state: ReportState | null;
  readonly savedAt: Instant | null;
  /** When it was handed to the chairman, with whom it lies; null where it does not. */
  readonly handedOverAt: Instant | null;
  readonly progress: Progress;
  /** The step of the ladder that fires; null for a report that is only named along with another. */
  readonly due: DueStep | null;
};

/** What comes next for the reader of a letter while the report is missing. */
export type NextStep = {
  readonly day: LocalDate;
  /** The last working day before it. */
  readonly upTo: LocalDate;
  /** Who hears of it then for the first time. */
  readonly joining: readonly OfficialRole[];
  /** The reader gets a letter about it then. */
  readonly reminds: boolean;
};

/** What a commune fills in together: its missing reports that fall due on one day (month, quarter, year). */
export type Form = {
  readonly unit: CalledUnit;
  /** Month, then quarter, then year. */
  readonly reports: readonly OpenReport[];
  /** The progress of all its reports together. */
  readonly progress: Progress;
  /** Last day of the windows. */
  readonly closing: LocalDate;
  readonly dueDay: LocalDate;
  readonly extended: boolean;
  /** All its reports lie with the chairman, who has not sent them. */
  readonly isWithChairman: boolean;
  /** Working days after the due day; 0 until it has ended. */
  readonly workingDaysLate: number;
  /** Working days from today to the due day; 0 from the due day on. */
  readonly workingDaysLeft: number;
  /** The rung that is due today; null where the form is only named along with another. */
  readonly step: number | null;
  /** The roles to which this rung goes and in which somebody receives it. */
  readonly recipients: readonly OfficialRole[];
  /** The rung is a repetition after the ladder's own last one. */
  readonly isRepetition: boolean;
  /** The next step for the reader; null after the last rung, and in a digest. */
  readonly next: NextStep | null;
  readonly officer: Official | null;
  /** Why what was for the officer goes to the chairman; null where an officer reads it. */
  readonly officerGap: OfficerGap | null;
  /** Reminders about this form that went to the officer before today, or to the chairman where no officer reads them. */
  readonly lettersToOfficer: number;
  /** Which letter about this form this is to its recipient: 1, 2, … */
  readonly letterNumber: number;
  readonly isDemonstration: boolean;
};
