import type { OfficialRole } from '../official/official.js';
import type { UnitId, UnitPath } from '../register/unit.js';
import type { Text } from '../text/text.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { Holiday } from '../time/working-calendar.js';
import type { UnreadableScope } from './unreadable-scope.js';

/** When reports fall due: the N-th working day strictly after closing, or a day of the month moved to the next working day. */
export type DueRule =
  | { readonly kind: 'WORKING_DAYS_AFTER_CLOSING'; readonly days: number }
  | { readonly kind: 'DAY_OF_MONTH'; readonly day: number };

/** One rung: working days relative to the due day (negative = before), and who gets a letter. */
export type LadderStep = { readonly offset: number; readonly recipients: readonly OfficialRole[] };

export type Ladder = {
  readonly steps: readonly LadderStep[];
  /** After the last step the letter repeats every so many working days … */
  readonly repeatEvery: number;
  /** … at most so many times; after that only the digest names the report. */
  readonly repeatAtMost: number;
};

/** How reviewers are reminded of reports that wait for them, in working days after the submission. */
export type ReviewLadder = {
  /** First named in the reviewers' daily letter … */
  readonly firstAfter: number;
  /** … and again every so many working days. */
  readonly every: number;
  /** From then on the leaders' digest names the report. */
  readonly leadersFrom: number;
};

/** The communes that each reviewer looks after, by the id of the reviewer. A commune without one goes to all. */
export type ReviewAssignments = Readonly<Record<string, readonly UnitId[]>>;

/** Who writes the letters. Data of the scope, never constants of the program. */
export type Letterhead = {
  readonly authority: Text;
  readonly office: Text;
  readonly place: Text;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly legalBasis: readonly Text[];
  /** The local document that sets the due day; absent or null = the authority itself sets it. */
  readonly deadlineBasis?: Text | null | undefined;
  readonly senderName: string;
  /** Address of the app in which reports are opened, without a trailing slash. */
  readonly appUrl: string;
};

export type ScopeSettings = {
  readonly scope: UnitId;
  /** The latest path of the unit. */
  readonly path: UnitPath;
  /** Where the unit lay before reorganisations moved it, in the order of days; absent where none did. */
  readonly formerPaths?: readonly FormerPath[] | undefined;
  /** 1–28, one for all frequencies; it never moves. */
  readonly closingDay: number;
  readonly dueRule: DueRule;
  /** Due days fixed when the window opened, by period; a later edit of the calendar does not move the past ones. */
  readonly dueDays: Readonly<Record<PeriodId, LocalDate>>;
  /** When a stored due day was last moved by an edit of the calendar, by period; absent = never. */
  readonly dueDaysMovedAt?: Readonly<Record<PeriodId, Instant>> | undefined;
  /** First month in which reports are expected. */
  readonly firstPeriod: PeriodId;
  /** Reminders run from this day on; null = off. */
  readonly remindersFrom: LocalDate | null;
  /** Working days on which no letter goes (an election, a flood); what was due then goes on the next day. */
  readonly quietDays?: readonly LocalDate[] | undefined;
  /** A period locks so many periods of its own frequency after its due day. */
  readonly lockAfter: number;
  /** Periods an administrator has locked early. */
  readonly lockedPeriods: readonly PeriodId[];
  /** A ranking becomes final when this day of the closing month (moved to the next working day) has ended. */
  readonly finalDay: number;
  /** How many working days it waits at most after that day for what is still open; absent = 5. */
  readonly finalWaitDays?: number | undefined;
  /** Count submitted figures before approval, flagged. */
  readonly countSubmitted: boolean;
  /** The chairman of a commune sends its reports, which the officer hands over; absent = the officer sends them. */
  readonly signOff?: boolean | undefined;
  /** Whether printed reports are signed for the People's Committee ("TM. ỦY BAN NHÂN DÂN"); absent = they are. */
  readonly signsForCommittee?: boolean | undefined;
  readonly ladder: Ladder;
  /** The ladder of reviewers; absent in settings of releases that had none: then `reviewLadderOf` says it. */
  readonly reviewLadder?: ReviewLadder | undefined;
  /** Which communes each reviewer looks after; absent where nobody has divided them. */
  readonly reviewAssignments?: ReviewAssignments | undefined;
  /** Local time from which scheduled e-mails may go, `08:00`. */
  readonly sendTime: string;
  readonly letterhead: Letterhead;
  /** A reorganisation ended the unit. Absent while it exists. */
  readonly ended?: EndedScope | undefined;
  /** The scope began by a reorganisation and took over the settings of others. */
  readonly inherited?: InheritedScope | undefined;
};

/** A path of a unit, and the last day on which it lay there. */
export type FormerPath = { readonly path: UnitPath; readonly lastDay: LocalDate };

/** Reports are expected for periods that closed up to the last day; the later ones belong to the heir. */
export type EndedScope = { readonly lastDay: LocalDate; readonly heir: UnitId; readonly by: string };

export type InheritedScope = { readonly from: readonly UnitId[]; readonly by: string };

/** Everything an administrator may change, in one item read consistently by jobs. */
export type Settings = {
  /** The scope a query means when it names none. */
  readonly stageScope: UnitId;
  readonly registerVersion: number;
  /**
   * Versions of the register that were in force until their last event was taken back. What was published by them names
   * their units. Absent where there are none.
   */
  readonly withdrawnRegisters?: readonly number[] | undefined;
  /** Method versions in force, oldest first: each from its first month on. */
  readonly methods: readonly { readonly id: string; readonly from: PeriodId }[];
  readonly holidays: readonly Holiday[];
  /** Scopes whose settings can be read. */
  readonly scopes: readonly ScopeSettings[];
  /** Scopes whose stored settings cannot be read; absent where all can be read. */
  readonly unreadable?: readonly UnreadableScope[] | undefined;
};
