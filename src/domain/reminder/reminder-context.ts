import type { RankingSummaryToTell } from '../explanation/ranking-summary.js';
import type { MailEntry } from '../mail/mail.js';
import type { MethodVersion } from '../method/method.js';
import type { Official } from '../official/official.js';
import type { FinalDays } from '../ranking/final-days.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { Unit, UnitId, UnitPath } from '../register/unit.js';
import type { Report } from '../report/report.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { RepublishedRanking } from './corrected-ranking.js';
import type { FinalRanking } from './final-ranking.js';

/** All that decides who is told what in a scope on one day. */
export type ReminderContext = {
  readonly scope: ScopeSettings;
  readonly cal: WorkingCalendar;
  /** The occurrence; its day in Việt Nam is "today". */
  readonly asOf: Instant;
  /**
   * Submissions up to this moment count: the occurrence while a day is planned, the moment of sending when a letter is
   * about to go.
   */
  readonly knownAt: Instant;
  /** The scope's own entry in the register. */
  readonly scopeUnit: Unit;
  /** Communes of the scope, whenever valid, and those that are answered for there (`communesOverTime`). */
  readonly communes: readonly CalledUnit[];
  /** The path under which the reports of such a commune are stored; absent = its own. */
  readonly filedAt?: (unit: Unit) => UnitPath;
  /** Officials of the scope and below. */
  readonly officials: readonly Official[];
  /** An official as stored, at the place of the day. */
  readonly placed?: (official: Official) => Official;
  /** The path where those who worked at a path work on the day; absent = the same. */
  readonly seatPath?: (path: UnitPath) => UnitPath;
  /** The scopes that this one has taken over; absent = none. */
  readonly formerScopes?: readonly UnitId[];
  /** The unit that a period belonged to, where another unit of the scope has taken it over since. */
  readonly formerUnitIn?: (period: PeriodId) => CalledUnit | undefined;
  /** Whether a reorganisation lies between the closing dates of a period and the one before; absent = none does. */
  readonly isReorganised?: (period: PeriodId) => boolean;
  /** Officials who get letters from this scope, and not from a scope inside it. */
  readonly readers: readonly Official[];
  /** Ids of officials whose address takes no letters. */
  readonly unreachable: ReadonlySet<string>;
  /**
   * Ids of unreachable officials, and of others whose last letter the mail service refused. These get letters again, and
   * the chairman reads for them.
   */
  readonly unread: ReadonlySet<string>;
  /** Periods that are open today, computed once for all officials. */
  readonly open: readonly PeriodId[];
  /** Reports of every open period, and of the month before the latest due one; by unit. */
  readonly reports: ReadonlyMap<PeriodId, ReadonlyMap<UnitId, Report>>;
  /** Communes whose report cannot be read, by period; absent where all can. */
  readonly unreadableReports?: ReadonlyMap<PeriodId, ReadonlySet<UnitId>> | undefined;
  /** Earlier days of daily letters that cannot be read, by official; absent where all can. */
  readonly unreadableLetters?: ReadonlyMap<string, readonly LocalDate[]> | undefined;
  /** Ledger entries of earlier days that were sent, by official. */
  readonly sent: ReadonlyMap<string, readonly MailEntry[]>;
  /** Months whose ranking has become final; absent where nobody asks. */
  readonly finals?: ReadonlyMap<PeriodId, FinalDays> | undefined;
  /** What a digest says of a ranking; absent where nobody gets a digest today. */
  readonly rankingSummary?: RankingSummaryToTell | undefined;
  /** The newest month whose ranking is final, while somebody has not been told of it. */
  readonly finalRanking?: FinalRanking | undefined;
  /** Final rankings that were published again since somebody was told of them; absent where none was. */
  readonly republished?: readonly RepublishedRanking[] | undefined;
  methodFor(period: PeriodId): MethodVersion;
};
