import type { MethodVersion } from '../../../src/domain/method/method.js';
import type { Hindrance } from '../../../src/domain/ranking/hindrance.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { isBelow, type Register } from '../../../src/domain/register/unit.js';
import { type Report, rankedReport } from '../../../src/domain/report/report.js';
import type { Settings } from '../../../src/domain/settings/scope-settings.js';
import type { PeriodId } from '../../../src/domain/time/period.js';
import type { RecomputeDeps } from '../../../src/jobs/ranking/recompute-deps.js';
import { rankingOf } from '../builders/whole-ranking.js';

export type RankingMemory = {
  settings: Settings;
  register: Register;
  methods: readonly MethodVersion[];
  reports: Report[];
  /** Current publications by month. */
  readonly current: Map<PeriodId, Ranking>;
  /** Everything ever published, in order. */
  readonly published: Ranking[];
  readonly marks: Map<PeriodId, string>;
  readonly hindrances: Map<PeriodId, Hindrance>;
  /** The operations in order: `read 2026-10`, `mark 2026-11`, `publish 2026-10 v1`, `clear 2026-10`, `due days`. */
  readonly log: string[];
};

export const rankingMemory = (
  of: Pick<RankingMemory, 'settings' | 'register' | 'methods'> & { reports?: Report[] },
): RankingMemory => ({
  reports: [],
  ...of,
  current: new Map(),
  published: [],
  marks: new Map(),
  hindrances: new Map(),
  log: [],
});

/** Stores that keep everything in one process, with the conditions of the real ones. One scope. */
export const inMemoryStores = (memory: RankingMemory): RecomputeDeps => ({
  settings: {
    current: async () => memory.settings,
    async fixDueDays(scope, dueDays) {
      memory.log.push('due days');
      const scopes = memory.settings.scopes.map((current) =>
        current.scope === scope ? { ...current, dueDays: { ...current.dueDays, ...dueDays } } : current,
      );
      memory.settings = { ...memory.settings, scopes };
    },
  },
  publications: { settle: async (settings) => settings },
  registers: {
    async version(version) {
      if (memory.register.version !== version) throw new Error(`register ${version} is not stored`);
      return memory.register;
    },
  },
  methods: {
    async version(id) {
      const found = memory.methods.find((candidate) => candidate.id === id);
      if (!found) throw new Error(`method ${id} is not stored`);
      return found;
    },
  },
  reports: {
    async eachOfScope(path, period, take) {
      memory.log.push(`read ${period}`);
      for (const report of memory.reports)
        if (report.period === period && isBelow(report.path, path)) take(rankedReport(report));
      return [];
    },
  },
  rankings: {
    ranks: async (_scope, period) => memory.current.get(period),
    async publish(inPages) {
      const ranking = rankingOf(inPages);
      const current = memory.current.get(ranking.period);
      if (current && current.version >= ranking.version) return false;
      memory.log.push(`publish ${ranking.period} v${ranking.version}`);
      memory.published.push(ranking);
      memory.current.set(ranking.period, ranking);
      return true;
    },
  },
  hindrances: {
    periods: async () => [...memory.hindrances.keys()],
    one: async (_scope, period) => memory.hindrances.get(period),
    async put(_scope, period, hindrance) {
      memory.hindrances.set(period, hindrance);
    },
    async clear(_scope, period) {
      memory.hindrances.delete(period);
    },
  },
  unreadable: { take: () => [] },
  recomputeMarks: {
    list: async () => [...memory.marks].map(([period, token]) => ({ period, token })),
    async mark(_scope, period, token) {
      memory.log.push(`mark ${period}`);
      memory.marks.set(period, token);
    },
    async clear(_scope, period, token) {
      if (memory.marks.get(period) !== token) return false;
      memory.log.push(`clear ${period}`);
      return memory.marks.delete(period);
    },
  },
});
