import type { AdministrationRecord, AdministrationSubject } from '../../domain/administration/record.js';
import type { SilentOfficials } from '../../domain/daily-mail/plan-daily-mail.js';
import type { LedgerKey, MailEntry } from '../../domain/mail/mail.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Official } from '../../domain/official/official.js';
import type { SuppressedAddress } from '../../domain/official/suppression.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { Register, UnitId, UnitPath } from '../../domain/register/unit.js';
import type { ReportAddress, ReportsFound, Revision } from '../../domain/report/report.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { DeliveryDeps } from './deliver-entries.js';
import type { RankingReader } from './final-rankings.js';

type DayMarker = { readonly scope: string; readonly day: string; readonly occurrence: Instant; readonly sent: number };

/** The stores and services that the job uses. */
export type SendRemindersDeps = DeliveryDeps &
  RankingReader & {
    readonly registers: { version(version: number): Promise<Register> };
    readonly methods: { version(id: string): Promise<MethodVersion> };
    readonly reports: {
      inScope(path: UnitPath, period: PeriodId): Promise<ReportsFound>;
      history(keys: readonly ReportAddress[]): Promise<ReportsFound>;
      revisions(unit: UnitId, period: PeriodId): Promise<Revision[]>;
    };
    readonly officials: {
      ofScope(path: UnitPath): Promise<Official[]>;
      one(id: string): Promise<Official | undefined>;
      ofPerson(person: string): Promise<Official[]>;
    };
    readonly mail: {
      one(key: LedgerKey): Promise<MailEntry | undefined>;
      correct(entry: MailEntry): Promise<void>;
      follow(key: LedgerKey, joint: MailEntry): Promise<void>;
      sweepState(scope: string, day: string): Promise<{ readonly settings: Settings; readonly marker: unknown }>;
      ofDay(day: string): Promise<MailEntry[]>;
      ofScope(path: UnitPath, isWanted: (entry: MailEntry) => boolean): Promise<MailEntry[]>;
      setApart(entries: readonly MailEntry[]): Promise<void>;
      keepSilent(day: string, scope: UnitPath, silent: SilentOfficials): Promise<void>;
      finishDay(marker: DayMarker): Promise<void>;
    };
    /** Reports an error that did not stop the run. */
    readonly report: (error: unknown) => void;
    /** Keys of the items that could not be read since the last call. */
    readonly unreadable: { take(): readonly string[] };
    readonly suppressions: { all(): Promise<SuppressedAddress[]>; has(address: string): Promise<boolean> };
    readonly administration: {
      one(subject: AdministrationSubject, entry: TrailEntry): Promise<AdministrationRecord | undefined>;
    };
  };

/** The stores and services for letters about addresses and administrators. */
export type AccessDeps = DeliveryDeps &
  Pick<SendRemindersDeps, 'registers' | 'officials' | 'suppressions' | 'administration'>;

export type ReturnedDeps = Pick<
  SendRemindersDeps,
  'registers' | 'methods' | 'officials' | 'suppressions' | 'mailer' | 'sender' | 'now' | 'wait' | 'timeLeft'
> & {
  readonly reports: Pick<SendRemindersDeps['reports'], 'history' | 'revisions'>;
  readonly mail: Omit<SendRemindersDeps['mail'], 'sweepState' | 'ofScope' | 'finishDay'>;
};

export type Desk = { readonly settings: Settings; readonly suppressed: readonly SuppressedAddress[] };
