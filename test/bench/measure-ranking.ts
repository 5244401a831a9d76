import { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import { connect } from '../../src/store/connect.js';
import { createStores, type Stores } from '../../src/store/index.js';
import { metered } from './metered.js';
import { peakMemory } from './peak-memory.js';

export type RankingRun = {
  /** Milliseconds; while reads, then while writes were under way (of several scopes at once), and what is left of the whole. */
  readonly total: number;
  /** Processor time of this process; the engine runs in another. */
  readonly cpu: number;
  readonly read: number;
  readonly compute: number;
  readonly write: number;
  readonly requests: number;
  /** 0 unless they were asked for. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Resident memory at its highest, and before the job began; MB. */
  readonly peak: number;
  readonly idle: number;
  readonly rankings: number;
  readonly ranked: number;
};

/** Time during which at least one call was under way. */
function stopwatch() {
  let running = 0;
  let since = 0;
  let total = 0;
  return {
    total: () => total,
    of<Args extends unknown[], T>(call: (...args: Args) => Promise<T>) {
      return async (...args: Args): Promise<T> => {
        if (running++ === 0) since = performance.now();
        try {
          return await call(...args);
        } finally {
          if (--running === 0) total += performance.now() - since;
        }
      };
    },
  };
}

function timed(stores: Stores) {
  const reading = stopwatch();
  const writing = stopwatch();
  const { settings, publications, registers, methods, reports, rankings, hindrances, recomputeMarks, unreadable } =
    stores;
  return {
    reading,
    writing,
    deps: {
      settings: { current: reading.of(settings.current), fixDueDays: writing.of(settings.fixDueDays) },
      publications: { settle: reading.of(publications.settle) },
      registers: { version: reading.of(registers.version) },
      methods: { version: reading.of(methods.version) },
      reports: { eachOfScope: reading.of(reports.eachOfScope) },
      rankings: { ranks: reading.of(rankings.ranks), publish: writing.of(rankings.publish) },
      hindrances: {
        periods: reading.of(hindrances.periods),
        one: reading.of(hindrances.one),
        put: writing.of(hindrances.put),
        clear: writing.of(hindrances.clear),
      },
      unreadable,
      recomputeMarks: {
        list: reading.of(recomputeMarks.list),
        mark: writing.of(recomputeMarks.mark),
        clear: writing.of(recomputeMarks.clear),
      },
    },
  };
}

async function measure(table: string, occurrence: string, period: string, asksUnits: boolean): Promise<RankingRun> {
  const { meter, db } = metered(connect(process.env), asksUnits);
  const { deps, reading, writing } = timed(createStores(db, table));
  // A warm function: the connection stands and the settings have been read once.
  await deps.settings.current();
  const before = { ...meter, read: reading.total(), idle: process.memoryUsage.rss() };
  const since = performance.now();
  const cpuBefore = process.cpuUsage();
  const { scopes } = await recomputeRankings(deps, { occurrence, period });
  const total = performance.now() - since;
  const { user, system } = process.cpuUsage(cpuBefore);
  const months = scopes.flatMap((scope) => scope.months);
  const published = months.filter(({ outcome }) => outcome === 'PUBLISHED');
  const read = reading.total() - before.read;
  return {
    total,
    cpu: (user + system) / 1000,
    read,
    write: writing.total(),
    compute: Math.max(total - read - writing.total(), 0),
    requests: meter.requests - before.requests,
    readUnits: meter.readUnits - before.readUnits,
    writeUnits: meter.writeUnits,
    peak: peakMemory(),
    idle: before.idle / 1e6,
    rankings: published.length,
    ranked: published.reduce((sum, month) => sum + ('ranked' in month ? month.ranked : 0), 0),
  };
}

const [occurrence = '', period = '', units] = process.argv.slice(2);
void measure(process.env.TABLE_NAME ?? '', occurrence, period, units !== undefined).then((run) =>
  process.stdout.write(JSON.stringify(run)),
);
