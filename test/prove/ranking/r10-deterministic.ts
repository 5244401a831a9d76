import { createHash } from 'node:crypto';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import type { Report } from '../../../src/domain/report/report.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { inMemoryStores, rankingMemory } from '../../support/aws/in-memory-stores.js';
import { randomInput, randomNumbers, reordered } from '../../support/builders/random-communes.js';
import type { WholeInput } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import type { Proof } from '../proof.js';

const SIZES = { full: { communes: 3321, shuffles: 100 }, reduced: { communes: 200, shuffles: 10 } };
/** Communes of each period that moved within it. */
const MOVED = 5;
const MONTHS = ['2026-09', '2026-10'] as const;

export const proof: Proof = {
  id: 'R10',
  property: 'a ranking does not depend on the order of its inputs',
  async run(size, progress) {
    const { communes, shuffles } = SIZES[size];
    const random = randomNumbers(20_261_014);
    const [before, now] = MONTHS.map((month, i) => randomInput(seededMethod, communes, i + 1, month)) as [
      WholeInput,
      WholeInput,
    ];
    const reports = [...before.reports, ...now.reports].map(([id, of]) => [id, withSecondReports(of)] as const);
    const input = { ...now, reports: new Map(reports) };
    const expected = fingerprint(await publishedFrom(input));
    let different = 0;
    for (let i = 1; i <= shuffles; i++) {
      if (fingerprint(await publishedFrom(reordered(input, random))) !== expected) different += 1;
      progress(`shuffle ${i} of ${shuffles}, ${different} different`);
    }
    return {
      size: `${shuffles} shuffles of ${communes.toLocaleString('en')} communes × ${seededMethod.indicators.length} indicators, by the job`,
      result: different === 0 ? `byte-identical (SHA-256 ${expected.slice(0, 12)}…)` : `${different} different`,
      pass: different === 0,
    };
  },
};

/** Adds a second report for communes that moved within the period, at their earlier place. */
const withSecondReports = (reports: readonly Report[]): readonly Report[] => [
  ...reports,
  ...reports.slice(0, MOVED).map((report, i) => ({ ...(reports[i + MOVED] ?? report), ...placeBefore(report) })),
];

const placeBefore = ({ unit }: Report) => ({ unit, path: `bac-kan/cho-don/before/${unit}` });

/** The two rankings of a night, of which one is ranked against the other. The table answers in the order of the input. */
async function publishedFrom({ method, register, reports, occurrence }: WholeInput): Promise<readonly Ranking[]> {
  const memory = rankingMemory({
    settings: {
      stageScope: 'cho-don',
      registerVersion: register.version,
      methods: [{ id: method.id, from: MONTHS[0] }],
      holidays: [],
      scopes: [scope({ firstPeriod: MONTHS[0] })],
    },
    register,
    methods: [method],
    reports: [...reports.values()].flat(),
  });
  await recomputeRankings(inMemoryStores(memory), { occurrence });
  const months = memory.published.map(({ period, rankedCount }) => `${period} ${rankedCount > 0}`);
  if (months.join() !== MONTHS.map((month) => `${month} true`).join())
    throw new Error(`the job published ${months.join(', ') || 'nothing'}`);
  return memory.published;
}

/** The SHA-256 of all rankings, row by row: the whole as one text would be too long. */
function fingerprint(rankings: readonly Ranking[]): string {
  const hash = createHash('sha256');
  for (const { rows, ...head } of rankings) {
    hash.update(JSON.stringify(head));
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}
