import DataLoader from 'dataloader';
import { can, mayEver, type Viewer } from '../domain/access/access.js';
import type { PublicResource } from '../domain/access/action.js';
import type { LoadedSpan } from '../domain/insight/loaded-past.js';
import { onDay } from '../domain/official/assignment.js';
import { officialsWithin } from '../domain/official/officials-within.js';
import { latestBy } from '../domain/ranking/not-formed.js';
import type { Ranking } from '../domain/ranking/ranking.js';
import { placedOn, staffPathOn } from '../domain/register/seat.js';
import type { UnitId, UnitPath } from '../domain/register/unit.js';
import type { Report } from '../domain/report/report.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import { UnreadableItemError } from '../domain/text/unreadable-item.js';
import { type Instant, type LocalDate, localDateOf } from '../domain/time/local-date.js';
import type { PeriodId } from '../domain/time/period.js';
import { latestRanking, rankingOn } from '../reference-data/latest-ranking.js';
import { type Reference, seenNow } from '../reference-data/reference.js';
import type { Stores } from '../store/index.js';
import type { ReportKey } from '../store/report/report-store.js';
import { denied } from './shared/errors.js';
import type { RecentAnswers } from './shared/public-memory.js';

/**
 * Reads stored data for resolvers. Each method first checks the right with `can`, and reads an item once per request.
 * For the public, an item may be up to five seconds old; requests with a token read the table.
 */
export type Queries = ReturnType<typeof queriesFor>;

export function queriesFor(viewer: Viewer, stores: Stores, reference: Reference, now: Instant, recent: RecentAnswers) {
  const seen = seenNow(reference, localDateOf(now));
  const { register } = reference;
  const permitOfficials = (path: UnitPath) => {
    if (!can(viewer, 'read', { kind: 'official', path, day: localDateOf(now) })) throw denied(viewer, 'official');
  };
  const once = memory(viewer.kind === 'public' ? recent.read : (_key, load) => load());
  /** What everybody with the right may read. */
  const read = async <T>(resource: PublicResource, key: string, load: () => Promise<T>): Promise<T> => {
    if (!can(viewer, 'read', resource)) throw denied(viewer, resource);
    return once(key, load);
  };
  const oneReport = new DataLoader<ReportKey, Report | undefined>(
    async (keys) => {
      const { reports, unreadable } = await stores.reports.history(keys);
      const found = new Map(reports.map((report) => [keyOf(report), report]));
      const unread = new Set(unreadable.map(keyOf));
      return keys.map((key) => (unread.has(keyOf(key)) ? unreadableReport(key) : found.get(keyOf(key))));
    },
    // `once` keeps successful reads, and only those.
    { cache: false },
  );
  const report = (key: ReportKey) => read('timeliness', `report ${keyOf(key)}`, () => oneReport.load(key));
  return {
    /** The current publication, or the given version as published. */
    async ranking(scope: UnitId, month: PeriodId, version?: number): Promise<Ranking | undefined> {
      const found = await read('ranking', `ranking ${scope} ${month} ${version ?? ''}`, () =>
        version === undefined
          ? stores.rankings.current(scope, month)
          : stores.rankings.asPublished(scope, month, version),
      );
      return found && version === undefined ? seen(found) : found;
    },
    /** The ranking of the latest month in which at least half of the communes are ranked. */
    latestRanking: (scope: ScopeSettings) =>
      read('ranking', `latest ${scope.scope}`, () =>
        latestRanking(latestBy(seen, stores.rankings), scope, localDateOf(now)),
      ),
    /** The ranking at the end of a day: of the given month, else of the latest month that was half ranked by then. */
    rankingOn: (scope: ScopeSettings, day: LocalDate, month?: PeriodId) =>
      read('ranking', `ranking ${scope.scope} on ${day} ${month ?? ''}`, () =>
        rankingOn(stores.rankings, scope, day, month),
      ),
    async rankings(scope: UnitId, from: PeriodId, to: PeriodId) {
      const key = `rankings ${scope} ${from} ${to}`;
      const found = await read('ranking', key, () => stores.rankings.between(scope, from, to));
      return found.map(seen);
    },
    /** The findings about a large publication. Undefined until it is examined. */
    examination(ranking: Ranking) {
      const { scope, period, version } = ranking;
      return read('ranking', `examination ${scope} ${period} ${version}`, () => stores.examinations.of(ranking));
    },
    /** Why the ranking of a month is not renewed. */
    hindrance: (scope: UnitId, month: PeriodId) =>
      read('ranking', `hindrance ${scope} ${month}`, () => stores.hindrances.one(scope, month)),
    reports: (scope: UnitPath, period: PeriodId) =>
      read('timeliness', `reports ${scope} ${period}`, () => stores.reports.inScope(scope, period)),
    report,
    /** The readable reports at these keys. */
    async reportsAt(keys: readonly ReportKey[]) {
      const found = await Promise.all(keys.map((key) => report(key).catch(undefinedIfUnreadable)));
      return found.filter((one) => one !== undefined);
    },
    /** Places and times that approved files of past figures cover. */
    async loadedSpans(): Promise<readonly LoadedSpan[]> {
      const files = await read('approvedFigures', 'figure files', () => stores.figureFiles.all());
      return files.filter(({ state }) => state === 'APPROVED');
    },
    observations: (unit: UnitId) =>
      read('publishedFigures', `observations ${unit}`, () => stores.observations.ofUnit(unit)),
    /** Officials of a unit and everything below it, for viewers with the right to read them. */
    async officials(unit: UnitPath) {
      const within = staffPathOn(register, unit, localDateOf(now));
      permitOfficials(within);
      return once(`officials ${within}`, () =>
        officialsWithin(stores.officials.ofScope, register, within, localDateOf(now)),
      );
    },
    async official(id: string) {
      if (!mayEver(viewer, 'read', 'official')) throw denied(viewer, 'official');
      const reading = once(`official ${id}`, () => stores.officials.one(id));
      const found = await ifPermitted(reading, permitOfficials);
      // The refusal does not reveal whether the official exists.
      permitOfficials(found ? placedOn(register, found, localDateOf(now)).path : '');
      return found && onDay(found, localDateOf(now));
    },
  };
}

/** A viewer without rights to an item does not learn that it is unreadable. */
export async function ifPermitted<T>(reading: Promise<T>, permit: (path: UnitPath) => void): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableItemError) permit(error.path ?? '');
    throw error;
  }
}

function undefinedIfUnreadable(error: unknown): undefined {
  if (!(error instanceof UnreadableItemError)) throw error;
}

const unreadableReport = ({ path, period }: ReportKey): Error =>
  new UnreadableItemError(`report ${path} ${period}`, 'its head is damaged');

const keyOf = ({ path, period }: ReportKey): string => `${path} ${period}`;

type Read = RecentAnswers['read'];

/** Fields of one query that need the same item share the request. */
function memory(read: Read): Read {
  const loads = new Map<string, Promise<unknown>>();
  return <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const loading = (loads.get(key) as Promise<T> | undefined) ?? read(key, load);
    loads.set(key, loading);
    return loading;
  };
}
