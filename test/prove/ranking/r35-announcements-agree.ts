import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { monthsFrom, plusPeriods } from '../../../src/domain/time/period.js';
import { completenessAt, explained, histories, overviewMovers, publishedMonth } from '../../support/announced/api.js';
import { digestFaults, moverFaults } from '../../support/announced/digest.js';
import { excelOfMonth } from '../../support/announced/excel.js';
import { lettersOfMonth } from '../../support/announced/letters.js';
import { contradictions, type Told } from '../../support/announced/told.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { type FilesWorld, filesApi } from '../../support/files/files-api.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

/** Reports of the month are still out: some wait for review, some are late, so that communes are unranked. */
const NOW = '2026-11-24T08:00:00.000Z';
const LATEST = '2026-11';
const SIZES = { full: 24, reduced: sized(1, 3) };

export const proof: Proof = {
  id: 'R35',
  property: 'what is announced agrees',
  async run(size, progress) {
    const api = await testApi(NOW);
    try {
      const files = await filesApi(api.table.stores);
      const months = monthsFrom(plusPeriods(LATEST, 1 - SIZES[size]), LATEST);
      const { rows } = await publishedMonth(api, LATEST);
      const history = await histories(api, [...rows.keys()], months[0] as string, LATEST);
      const faults: string[] = [];
      let statements = 0;
      for (const month of months) {
        const found = await ofMonth(api, files, month, history.get(month) ?? []);
        faults.push(...found.faults);
        statements += found.statements;
        progress(`${month}: ${statements} statements, ${faults.length} that disagree`);
      }
      const told = `${statements.toLocaleString('en')} statements`;
      return {
        size: `${months.length} months × ${rows.size} communes: API, overview, history, explain, Excel, letters and corrections in both languages, digest`,
        result:
          faults.length === 0
            ? `${told}, all agree`
            : `${faults.length} of ${told} disagree: ${faults.slice(0, 8).join('; ')}`,
        pass: faults.length === 0 && statements >= months.length * rows.size * 8,
      };
    } finally {
      await api.close();
    }
  },
};

async function ofMonth(api: TestApi, files: FilesWorld, month: string, history: readonly Told[]) {
  const published = await publishedMonth(api, month);
  const { rows } = published;
  const ranking = (await api.table.stores.rankings.asPublished('cho-don', month, published.version)) as Ranking;
  const method = await api.table.stores.methods.version(ranking.method);
  const movers = await overviewMovers(api, month);
  const explanation = await explained(api, month, [...rows.keys()]);
  const excel = await excelOfMonth(files, month, NOW);
  const letters = await lettersOfMonth(api.table.stores, ranking, method);
  const rates = await completenessAt(api, month, letters.asOf);
  const told = [
    ...history,
    ...movers.rising,
    ...movers.falling,
    ...explanation.announced,
    ...excel.announced,
    ...letters.announced,
  ];
  const faults = [
    ...contradictions(month, rows, told),
    ...explanation.faults,
    ...differing(month, 'sentence', published.sentences, excel.sentences),
    ...differing(month, 'previous rank', published.previousRanks, excel.previousRanks),
    ...moverFaults(month, rows, movers),
    ...digestFaults(month, letters.digest, { rows, rates, movers, falls: published.falls }),
  ];
  return { faults, statements: told.length };
}

/** Two doors that must say the very same of each commune. */
function differing<T>(
  month: string,
  what: string,
  api: ReadonlyMap<string, T>,
  excel: ReadonlyMap<string, T>,
): string[] {
  return [...api].flatMap(([unit, value]) => {
    const other = excel.get(unit) ?? null;
    return value === other ? [] : [`${month} ${unit}: the ${what} is ${value} in the API and ${other} in Excel`];
  });
}
