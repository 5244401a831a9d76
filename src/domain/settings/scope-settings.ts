import type { OfficialRole } from '../official/official.js';
import type { UnitId, UnitPath } from '../register/unit.js';
import type { Text } from '../text/text.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { Holiday } from '../time/working-calendar.js';
import type { UnreadableScope } from './unreadable-scope.js';

/** The due day of reports: the N-th working day after closing, or a day of the month moved to the next working day. */
export type DueRule =
  | { readonly kind: 'WORKING_DAYS_AFTER_CLOSING'; readonly days: number }
  | { readonly kind: 'DAY_OF_MONTH'; readonly day: number };

/** One step: working days from the due day (negative = before), and the roles that get a letter. */
export type LadderStep = { readonly offset: number; readonly recipients: readonly OfficialRole[] };

export type Ladder = {
  readonly steps: readonly LadderStep[];
  /** After the last step, the letter is repeated every so many working days … */
  readonly repeatEvery: number;
  /** … at most so many times. After that, only the digest names the report. */
  readonly repeatAtMost: number;
};

/** When reviewers are reminded of reports that await review, in working days after the submission. */
export type ReviewLadder = {
  /** The reviewers' daily letter names the report first after so many days … */
  readonly firstAfter: number;
  /** … and again every so many working days. */
  readonly every: number;
  /** From this day on the leaders' digest names the report. */
  readonly leadersFrom: number;
};

/** The communes of each reviewer, by reviewer id. A commune without a reviewer goes to all. */
export type ReviewAssignments = Readonly<Record<string, readonly UnitId[]>>;

/** The sender of the letters. Data of the scope, never constants of the program. */
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
  /** The address of the app for opening reports, without a trailing slash. */
  readonly appUrl: string;
};

export type ScopeSettings = {
  readonly scope: UnitId;
  /** The latest path of the unit. */
  readonly path: UnitPath;
  /** Earlier paths of a unit that reorganisations moved, in the order of days; absent if none. */
  readonly formerPaths?: readonly FormerPath[] | undefined;
  /** The closing day, 1–28, of all frequencies. It never moves. */
  readonly closingDay: number;
  readonly dueRule: DueRule;
  /** Due days fixed when the window opened, by period. A later edit of the calendar does not move past ones. */
  readonly dueDays: Readonly<Record<PeriodId, LocalDate>>;
  /** When a stored due day was last moved by an edit of the calendar, by period; absent = never. */
  readonly dueDaysMovedAt?: Readonly<Record<PeriodId, Instant>> | undefined;
  /** The first month with expected reports. */
  readonly firstPeriod: PeriodId;
  /** Reminders run from this day on; null = off. */
  readonly remindersFrom: LocalDate | null;
  /** Working days without letters (an election, a flood). Letters due then are sent on the next day. */
  readonly quietDays?: readonly LocalDate[] | undefined;
  /** A period locks so many periods of its own frequency after its due day. */
  readonly lockAfter: number;
  /** Periods that an administrator locked early. */
  readonly lockedPeriods: readonly PeriodId[];
  /** A ranking becomes final when the first such day of a month after closing, moved to a working day, has ended. */
  readonly finalDay: number;
  /** The most working days that the ranking waits after that day for open reports; absent = 5. */
  readonly finalWaitDays?: number | undefined;
  /** Count submitted figures before approval. Rankings mark them. */
  readonly countSubmitted: boolean;
  /** The commune's chairman sends its reports, after the officer hands them over; absent = the officer sends them. */
  readonly signOff?: boolean | undefined;
  /** Whether printed reports are signed for the People's Committee ("TM. ỦY BAN NHÂN DÂN"); absent = they are. */
  readonly signsForCommittee?: boolean | undefined;
  readonly ladder: Ladder;
  /** The ladder of reviewers; absent in settings of releases without it: `reviewLadderOf` gives the default. */
  readonly reviewLadder?: ReviewLadder | undefined;
  /** The communes of each reviewer; absent if nobody has divided them. */
  readonly reviewAssignments?: ReviewAssignments | undefined;
  /** The local time from which scheduled e-mails may be sent, `08:00`. */
  readonly sendTime: string;
  readonly letterhead: Letterhead;
  /** The end of the unit by a reorganisation; absent while it exists. */
  readonly ended?: EndedScope | undefined;
  /** The scope began by a reorganisation and took over other scopes' settings. */
  readonly inherited?: InheritedScope | undefined;
};

/** A path of a unit, and the last day on which the unit had it. */
export type FormerPath = { readonly path: UnitPath; readonly lastDay: LocalDate };

/** Reports are expected for periods that closed up to the last day. Later ones belong to the heir. */
export type EndedScope = { readonly lastDay: LocalDate; readonly heir: UnitId; readonly by: string };

export type InheritedScope = { readonly from: readonly UnitId[]; readonly by: string };

/** Everything that an administrator may change, in one item that jobs read consistently. */
export type Settings = {
  /** The scope of a query that names none. */
  readonly stageScope: UnitId;
  readonly registerVersion: number;
  /**
   * Versions of the register that were in force until their last event was taken back. Publications of that time name
   * their units. Absent if there are none.
   */
  readonly withdrawnRegisters?: readonly number[] | undefined;
  /** Method versions, oldest first. Each is in force from its first month on. */
  readonly methods: readonly { readonly id: string; readonly from: PeriodId }[];
  readonly holidays: readonly Holiday[];
  /** Scopes whose settings can be read. */
  readonly scopes: readonly ScopeSettings[];
  /** Scopes with unreadable stored settings; absent if all can be read. */
  readonly unreadable?: readonly UnreadableScope[] | undefined;
};
