import type { MethodVersion } from '../../domain/method/method.js';
import type { Hindrance } from '../../domain/ranking/hindrance.js';
import type { RankingInPages } from '../../domain/ranking/page.js';
import type { PublishedRanks } from '../../domain/ranking/ranking.js';
import type { Register, UnitId, UnitPath } from '../../domain/register/unit.js';
import type { RankedReport, ReportAddress } from '../../domain/report/report.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { RecomputeMark } from '../../store/ranking/recompute-mark-store.js';

/** The shapes of the stores that the job uses. */
export type RecomputeDeps = {
  readonly settings: {
    current(): Promise<Settings>;
    fixDueDays(scope: UnitId, dueDays: Readonly<Record<PeriodId, LocalDate>>): Promise<void>;
  };
  /** Completes the publication of method versions that broke off, so that they come into force. */
  readonly publications: { settle(settings: Settings): Promise<Settings> };
  readonly registers: { version(version: number): Promise<Register> };
  readonly methods: { version(id: string): Promise<MethodVersion> };
  readonly reports: {
    eachOfScope(path: UnitPath, period: PeriodId, take: (report: RankedReport) => void): Promise<Unreadable>;
  };
  readonly rankings: {
    /** Ranks of the current publication, without its figures. */
    ranks(scope: UnitId, period: PeriodId): Promise<PublishedRanks | undefined>;
    /** False when another run has published that version or a newer one. */
    publish(ranking: RankingInPages): Promise<boolean>;
  };
  /** The causes for which rankings are not renewed. */
  readonly hindrances: {
    periods(scope: UnitId): Promise<readonly PeriodId[]>;
    one(scope: UnitId, period: PeriodId): Promise<Hindrance | undefined>;
    put(scope: UnitId, period: PeriodId, hindrance: Hindrance): Promise<void>;
    clear(scope: UnitId, period: PeriodId): Promise<void>;
  };
  /** Keys of the items that could not be read since the last call. */
  readonly unreadable: { take(): readonly string[] };
  readonly recomputeMarks: {
    list(scope: UnitId): Promise<readonly RecomputeMark[]>;
    mark(scope: UnitId, period: PeriodId, token: string): Promise<void>;
    /** Removes the mark only if it still has that token. */
    clear(scope: UnitId, period: PeriodId, token: string): Promise<unknown>;
  };
};

/** Reports that cannot be read. Only their keys are known. */
type Unreadable = readonly ReportAddress[];
