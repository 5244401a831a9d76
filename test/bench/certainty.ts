import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { auditOf } from '../../src/domain/audit/method-audit.js';
import {
  type Certainty,
  certaintyFrom,
  certaintyOf,
  decided,
  isDecidedLater,
} from '../../src/domain/certainty/certainty.js';
import type { Ranking } from '../../src/domain/ranking/ranking.js';
import type { Report } from '../../src/domain/report/report.js';
import { sensitivityOf } from '../../src/domain/sensitivity/sensitivity.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { plainCalendar } from '../support/builders/holidays.js';
import { register } from '../support/builders/ranking-builder.js';
import { rankCommunes } from '../support/builders/whole-ranking.js';
import { textTable } from '../support/letters/text-table.js';
import { COUNTRY, MONTH, NIGHT, reportsOf, settingsOf, syntheticCountry } from './ranking-country.js';

/** A district, a province and the country, with the longest that each may take. */
const SIZES = [
  { communes: 20, provinces: 1, goal: 300 },
  { communes: 92, provinces: 1, goal: 2_000 },
  { communes: 3_321, provinces: 34, goal: 60_000 },
] as const;
const GOAL_MEGABYTES = 160;

/** How sure each rank is, from publications of three sizes: time of the first answer, and memory. */
export function benchCertainty(): Promise<void> {
  // A forced collection tells kept memory from memory that was not collected yet.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const rows = SIZES.map(({ communes, provinces, goal }) => {
    const ranking = syntheticRanking(communes, provinces);
    collect();
    const before = used();
    const since = performance.now();
    const certainty: Certainty = certaintyOf(ranking, seededMethod);
    const time = performance.now() - since;
    const inUse = used() - before;
    collect();
    const kept = used() - before;
    const sinceOwn = performance.now();
    certainty.rowOf(ranking.rows[Math.floor(communes / 2)]?.unit ?? '')?.own();
    const own = performance.now() - sinceOwn;
    const others = [() => sensitivityOf(ranking, seededMethod), () => auditOf(ranking, seededMethod)].map(timeOf);
    const { pairs, pairsToldApart, methods } = certainty;
    const later = isDecidedLater(ranking) ? keptTime(ranking) : undefined;
    return [
      communes.toLocaleString('en'),
      `${methods.length}`,
      `${time.toFixed(0)} ms`,
      `${goal} ms`,
      `${inUse.toFixed(1)} MB`,
      `${kept.toFixed(1)} MB`,
      `${own.toFixed(0)} ms`,
      `${((100 * pairsToldApart) / pairs).toFixed(0)} %`,
      ...others.map((each) => `${each.toFixed(0)} ms`),
      later === undefined ? 'in the question' : `${later.toFixed(0)} ms`,
    ];
  });
  const measured = ['communes', 'ways', 'first', 'goal', 'in use', 'kept', 'one own page', 'told apart'];
  console.log(textTable([...measured, 'sensitivity', 'audit', 'question once examined'], rows));
  console.log(`goal: ≤ ${GOAL_MEGABYTES} MB in use beside the publication itself`);
  return Promise.resolve();
}

const timeOf = (work: () => unknown): number => {
  const since = performance.now();
  work();
  return performance.now() - since;
};

/** A page of rows with their sets and those that cannot be told apart, once pairs are decided. */
function keptTime(ranking: Ranking): number {
  const kept = decided(ranking, seededMethod);
  return timeOf(() => {
    const { rowOf, notToldApartFrom } = certaintyFrom(ranking, seededMethod, kept);
    for (const { unit } of ranking.rows.slice(0, 100)) {
      rowOf(unit);
      notToldApartFrom(unit);
    }
  });
}

function syntheticRanking(communes: number, provinces: number): Ranking {
  const { units } = syntheticCountry({ communes, provinces });
  const reports = new Map<string, Report[]>();
  for (const report of reportsOf(units)) {
    const ofPeriod = reports.get(report.period) ?? [];
    ofPeriod.push(report);
    reports.set(report.period, ofPeriod);
  }
  const [scope] = settingsOf('country', []).scopes;
  if (!scope) throw new Error(`${COUNTRY} has no settings`);
  return rankCommunes({
    scope,
    period: MONTH,
    occurrence: NIGHT,
    method: seededMethod,
    register: register(units),
    calendar: plainCalendar,
    reports,
    previous: null,
    current: null,
  });
}
