import { monitorEventLoopDelay } from 'node:perf_hooks';
import { inParallel } from '../../../src/concurrency.js';
import { MOST_MILLISECONDS } from '../../../src/files/import/guarded-reading.js';
import { testTable } from '../../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { bombs, lots, mutated } from '../../support/files/hostile-files.js';
import { COMMUNE, COMMUNE_PATH, loadFilingWorld, MONTH } from '../../support/filing/filing-world.js';
import { cellsOf, formWith, rowOf } from '../../support/filing/filled-form.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

const AT_ONCE = 2;
const ANSWERS = new Set([200, 404, 409, 413, 422]);
/** The longest time from request to answer. The test suite checks only the kinds of answers. */
const MOST_MS = 2_000;

/** More than before the first file, over all threads. */
const MOST_MB = 256;
const megabytes = (): number => process.memoryUsage().rss / 1e6;

type Seen = {
  files: number;
  readonly answers: Map<string, number>;
  readonly wrong: string[];
  slowest: number;
  /** Megabytes of the process. */
  largest: number;
};

/** Sends each file to the import, as the service has it, and looks at what comes back. */
async function send(api: FilesWorld, seen: Seen, name: string, file: Uint8Array): Promise<readonly FaultSeen[]> {
  const since = performance.now();
  const answer = await api.ask('officer-xuan-lac', `/files/import?dryRun=true&unit=${COMMUNE}&period=${MONTH}`, {
    method: 'POST',
    body: file,
  });
  seen.slowest = Math.max(seen.slowest, performance.now() - since);
  seen.files += 1;
  seen.largest = Math.max(seen.largest, megabytes());
  const errors: readonly FaultSeen[] = jsonOf(answer).errors;
  for (const { code } of errors.slice(0, 1)) seen.answers.set(code, (seen.answers.get(code) ?? 0) + 1);
  if (!ANSWERS.has(answer.status)) seen.wrong.push(`${name}: ${answer.status} ${answer.body}`);
  // Faults of figures that are in the file must name a cell.
  const unplaced = errors.filter(
    ({ code, field, row, column }) => isOfFigure(code, field) && (row === null || column === null),
  );
  if (unplaced.length > 0) seen.wrong.push(`${name}: no cell for ${JSON.stringify(unplaced[0])}`);
  return errors;
}

type FaultSeen = {
  readonly code: string;
  readonly field: string | null;
  readonly row: number | null;
  readonly column: string | null;
};

/** A rule between two figures may be broken by the one that the file does not have. */
const isOfFigure = (code: string, field: string | null): boolean =>
  /^[A-Z]\d\d(\.|$)/.test(field ?? '') && code !== 'MUST_EQUAL';

/** Values that are no figure, in a cell chosen by lot: the answer must name that very cell. */
const NO_FIGURES = ['mười', '1.2.3', '12,5,3', '#N/A', '1e5', '--1', '１２', '=1+1', true] as const;
const CELLS = [
  ['F03', 0],
  ['G06', 0],
  ['G01', 0],
  ['G01', 1],
  ['S02', 0],
  ['S02', 1],
  ['E07', 1],
] as const;

async function cellsByLot(api: FilesWorld, seen: Seen, form: Uint8Array, times: number) {
  const draw = lots(16);
  const cells = await cellsOf(form);
  let named = 0;
  for (let i = 0; i < times; i++) {
    const [code, side] = CELLS[draw(CELLS.length)] ?? CELLS[0];
    const value = NO_FIGURES[draw(NO_FIGURES.length)] ?? '';
    const file = await formWith(form, { [code]: side === 0 ? [value] : [5, value] });
    const errors = await send(api, seen, `${String(value)} in ${code}`, file);
    const at = { row: rowOf(cells, code), column: 'EF'[side] };
    if (
      errors.some(({ code: fault, row, column }) => fault === 'NOT_A_NUMBER' && row === at.row && column === at.column)
    )
      named += 1;
    else seen.wrong.push(`${String(value)} in ${code}: ${JSON.stringify(errors)}`);
  }
  return named;
}

export const proof: Proof = {
  id: 'R16',
  property: 'a hostile file never takes the service down',
  async run(size, progress) {
    const [mutations, faulty] = size === 'full' ? [10_000, 200] : sized([15, 2], [60, 6]);
    const table = await testTable();
    await loadFilingWorld(table.stores);
    // In full size each thread has the service's time limit; in the reduced size only the kinds of answers count.
    const patient = await filesApi(table.stores);
    const api = size === 'full' ? await filesApi(table.stores, MOST_MILLISECONDS) : patient;
    const lateness = monitorEventLoopDelay({ resolution: 10 });
    lateness.enable();
    try {
      const fetched = async (format: string) =>
        bytesOf(await api.ask('officer-xuan-lac', `/files/template/${COMMUNE}/${MONTH}.${format}`));
      const [form, csv] = [await fetched('xlsx'), await fetched('csv')];
      const sources = [form, await formWith(form, { F03: [7], G01: [18, 20], G05: [3, 9, 'lý do'] }), csv];
      const seen: Seen = { files: 0, answers: new Map(), wrong: [], slowest: 0, largest: 0 };
      const dropped = bombs(form);
      const before = megabytes();
      const every = Array.from({ length: mutations }, (_, seed) => seed);
      await inParallel(every, AT_ONCE, async (seed) => {
        if (seed % 100 === 0) progress(`${seed} of ${mutations} mutations`);
        await send(api, seen, `mutation ${seed}`, mutated(sources[seed % 3] ?? form, lots(seed)));
      });
      // The answers to these count, but not their times.
      const named = await cellsByLot(patient, { ...seen }, form, faulty);
      for (const [name, file, wanted] of dropped) {
        progress(name);
        const [first] = await send(api, seen, name, file);
        if (wanted !== 'ANY' && first?.code !== wanted) seen.wrong.push(`${name}: ${first?.code}, not ${wanted}`);
      }
      const isAlive = (await send(patient, { ...seen }, 'the form itself', form)).length === 0;
      const untouched = (await table.stores.reports.one(COMMUNE_PATH, MONTH)) === undefined;
      lateness.disable();
      const late = Math.round(lateness.max / 1e6);
      const growth = Math.round(seen.largest - before);
      const isModest = size === 'reduced' || (seen.slowest - late < MOST_MS && growth < MOST_MB);
      const reasons = [...seen.answers].toSorted((a, b) => b[1] - a[1]).map(([code, n]) => `${code} ${n}`);
      const trouble = [...seen.wrong, ...[...api.reported, ...patient.reported].map(String)];
      return {
        size: `${mutations} mutated workbooks and CSV files, ${faulty} with a cell that is no figure, ${dropped.length} bombs; threads of 128 MB`,
        result:
          `no crash, slowest ${Math.round(seen.slowest)} ms where timers were up to ${late} ms late, at most ${growth} MB more than before, ${named} of ${faulty} cells named; first reasons: ${reasons.slice(0, 6).join(', ')}` +
          (trouble.length > 0 ? `; ${trouble.length} wrong, the first: ${trouble.slice(0, 3).join(' | ')}` : ''),
        pass: trouble.length === 0 && isAlive && untouched && isModest && named === faulty,
      };
    } finally {
      await table.close();
    }
  },
};
