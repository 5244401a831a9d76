import type { RankingSummaryToTell } from '../explanation/ranking-summary.js';
import type { MailEntry } from '../mail/mail.js';
import type { MethodVersion } from '../method/method.js';
import type { Official } from '../official/official.js';
import type { FinalDays } from '../ranking/final-days.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { Unit, UnitId, UnitPath } from '../register/unit.js';
import type { Inheritance } from '../report/inherited-draft.js';
import type { Report } from '../report/report.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { RepublishedRanking } from './corrected-ranking.js';
import type { FinalRanking } from './final-ranking.js';

/** Everything that decides who gets which letters of a scope on one day. */
export type ReminderContext = {
  readonly scope: ScopeSettings;
  readonly cal: WorkingCalendar;
  /** The moment of the occurrence; its day in Việt Nam is "today". */
  readonly asOf: Instant;
  /**
   * Submissions up to this moment count. While a day is planned, it is the occurrence; just before a letter is sent,
   * the moment of sending.
   */
  readonly knownAt: Instant;
  /** The scope's own entry in the register. */
  readonly scopeUnit: Unit;
  /** Communes of the scope at any time, and others that the scope is responsible for (`communesOverTime`). */
  readonly communes: readonly CalledUnit[];
  /** The path under which the reports of a commune are stored; absent = the commune's own path. */
  readonly filedAt?: (unit: Unit) => UnitPath;
  /** What a commune took over from units that report no more; absent = no commune did. */
  readonly inheritanceOf?: (unit: UnitId) => Inheritance;
  /** Officials of the scope and below. */
  readonly officials: readonly Official[];
  /** Gives a stored official the unit of the day, and what the reader of the letters wants; absent = the stored one. */
  readonly placed?: (official: Official) => Official;
  /** The path on the day for officials stored at a path; absent = the same path. */
  readonly seatPath?: (path: UnitPath) => UnitPath;
  /** The scopes that this scope took over; absent = none. */
  readonly formerScopes?: readonly UnitId[];
  /** The former unit to which a period belonged, if this scope took over from it later. */
  readonly formerUnitIn?: (period: PeriodId) => CalledUnit | undefined;
  /** Whether a reorganisation took effect between the closing dates of a period and its predecessor; absent = never. */
  readonly isReorganised?: (period: PeriodId) => boolean;
  /** Officials who get their letters from this scope, not from a scope inside it. */
  readonly readers: readonly Official[];
  /** Ids of officials whose address accepts no letters. */
  readonly unreachable: ReadonlySet<string>;
  /**
   * Ids of unreachable officials, and of officials whose last letter the mail service refused. The latter still get
   * letters, and the chairman reads for them.
   */
  readonly unread: ReadonlySet<string>;
  /** Periods that are open today, computed once for all officials. */
  readonly open: readonly PeriodId[];
  /** Reports of every open period, and of the month before the latest due one; by unit. */
  readonly reports: ReadonlyMap<PeriodId, ReadonlyMap<UnitId, Report>>;
  /** Communes whose report cannot be read, by period; absent if all can. */
  readonly unreadableReports?: ReadonlyMap<PeriodId, ReadonlySet<UnitId>> | undefined;
  /** Earlier days whose daily letter cannot be read, by official; absent if all can. */
  readonly unreadableLetters?: ReadonlyMap<string, readonly LocalDate[]> | undefined;
  /** Sent ledger entries of earlier days, by official. */
  readonly sent: ReadonlyMap<string, readonly MailEntry[]>;
  /** Months whose ranking is final; absent if no caller needs them. */
  readonly finals?: ReadonlyMap<PeriodId, FinalDays> | undefined;
  /** The ranking in a digest; absent if nobody gets a digest today. */
  readonly rankingSummary?: RankingSummaryToTell | undefined;
  /** The newest final ranking, while somebody is not told of it. */
  readonly finalRanking?: FinalRanking | undefined;
  /** Final rankings that were published again after letters announced them; absent if none. */
  readonly republished?: readonly RepublishedRanking[] | undefined;
  methodFor(period: PeriodId): MethodVersion;
};
