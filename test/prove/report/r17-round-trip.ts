import { writeXlsx } from 'hucre/xlsx';
import { payloadFingerprint } from '../../../src/domain/refusal/repeated-request.js';
import { numberIn } from '../../../src/domain/sheet/cell.js';
import { numberText, ungrouped } from '../../../src/domain/text/number-text.js';
import { readGrid } from '../../../src/files/import/read-grid.js';
import { csvOf } from '../../../src/files/table/csv.js';
import type { Grid, GridCell } from '../../../src/files/table/spreadsheet.js';
import { testTable } from '../../support/aws/dynamo.js';
import { emptiedEntries, randomEntries } from '../../support/builders/random-reports.js';
import { bytesOf, filesApi, jsonOf, PEOPLE } from '../../support/files/files-api.js';
import { type Lots, lots } from '../../support/files/hostile-files.js';
import { COMMUNE, COMMUNE_PATH, file, loadFilingWorld, save } from '../../support/filing/filing-world.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

/** Open on that day: months, quarters and the year. */
const NOW = '2026-10-15T02:00:00.000Z';
const PERIODS = ['2026-10', '2026-09', '2026-Q3', '2026-Q4', '2026'] as const;
const LANGUAGES = ['vi', 'en'] as const;

const [officer = PEOPLE[0]] = PEOPLE;

type Way = {
  readonly language: 'vi' | 'en';
  readonly format: 'xlsx' | 'csv';
  readonly decomposed: boolean;
  readonly asText: boolean;
};

const wayByLot = (draw: Lots): Way => ({
  language: LANGUAGES[draw(2)] ?? 'vi',
  format: draw(2) === 0 ? 'xlsx' : 'csv',
  decomposed: draw(2) === 0,
  asText: draw(2) === 0,
});

/** The same form as another program or person might hand it in: other letters for the same text, numbers typed as text. */
async function rewritten(bytes: Uint8Array, { language, format, decomposed, asText }: Way): Promise<Uint8Array> {
  const outcome = await readGrid({ kind: format, bytes });
  if (outcome.kind === 'REFUSED') throw new Error(`the form itself is refused: ${outcome.reason}`);
  const cell = (value: GridCell, column: number): GridCell => {
    const number = column === 4 || column === 5 ? numberIn(value, language, 'WHOLE') : undefined;
    if (typeof number === 'number') return asText ? numberText(number)[language] : number;
    return typeof value === 'string' && decomposed ? value.normalize('NFD') : value;
  };
  const grid: Grid = outcome.grid.map((row) => row.map(cell));
  if (format === 'xlsx') return writeXlsx({ sheets: [{ name: 'Biểu nhập', rows: grid.map((row) => [...row]) }] });
  return Buffer.from(
    csvOf(
      grid.map((row) => row.map((each) => (typeof each === 'boolean' ? String(each) : each))),
      language,
    ),
  );
}

/** Two worlds: what one exports the other imports, and both must say the same. */
export async function roundTrips(reports: number, progress: (line: string) => void) {
  const [from, to] = await Promise.all([testTable(), testTable()]);
  await Promise.all([loadFilingWorld(from.stores), loadFilingWorld(to.stores)]);
  const [source, target] = await Promise.all([filesApi(from.stores), filesApi(to.stores)]);
  const wrong: string[] = [];
  const seen = { reports: 0, identical: 0, figures: 0 };
  try {
    for (let i = 0; i < reports; i++) {
      if (i % 25 === 0) progress(`${i} of ${reports} reports`);
      const draw = lots(i + 1);
      const period = PERIODS[draw(PERIODS.length)] ?? PERIODS[0];
      const way = wayByLot(draw);
      for (const { stores } of [from, to]) await file(stores, save(emptiedEntries(period)), { period, now: NOW });
      const saved = await file(from.stores, save(randomEntries(period, draw)), { period, now: NOW });
      if (saved.kind !== 'FILED' && saved.kind !== 'UNCHANGED')
        throw new Error(`report ${i} is refused: ${JSON.stringify(saved)}`);
      const form = await source.ask(
        officer?.id ?? '',
        `/files/template/${COMMUNE}/${period}.${way.format}?lang=${way.language}`,
        { now: NOW },
      );
      const standing = (await to.stores.reports.one(COMMUNE_PATH, period))?.tokens.at(-1) ?? '';
      const answer = await target.ask(officer?.id ?? '', `/files/import?expectedRevision=${standing}`, {
        method: 'POST',
        body: await rewritten(bytesOf(form), way),
        headers: { 'idempotency-key': `round-trip-${i}` },
        now: NOW,
      });
      const told = answer.status === 200 ? [] : jsonOf(answer).errors;
      const [ours, theirs] = [await saidIn(from, period), await saidIn(to, period)];
      seen.reports += 1;
      seen.figures += ours.figures;
      if (told.length === 0 && ours.print === theirs.print) seen.identical += 1;
      else
        wrong.push(
          `report ${i} ${period} ${JSON.stringify(way)}: ${JSON.stringify(told.slice(0, 2))} ${ours.text} ≠ ${theirs.text}`,
        );
    }
    return { ...seen, wrong: [...wrong, ...source.reported.map(String), ...target.reported.map(String)] };
  } finally {
    await Promise.all([from.close(), to.close()]);
  }
}

/** Figures with reasons and links, as one text. */
async function saidIn({ stores }: Awaited<ReturnType<typeof testTable>>, period: string) {
  const head = await stores.reports.one(COMMUNE_PATH, period);
  const token = head?.tokens.at(-1);
  const notes = token === undefined ? {} : (await stores.filing.revision(COMMUNE, period, token))?.filing?.notes;
  const figures = Object.fromEntries(head?.working ?? []);
  const kept = Object.fromEntries(Object.entries(notes ?? {}).filter(([, note]) => Object.keys(note).length > 0));
  const text = JSON.stringify([figures, kept]);
  return { text, print: payloadFingerprint([figures, kept]), figures: Object.keys(figures).length };
}

/** Numbers with decimals, written as people do and read back. */
function numbersReadBack(times: number): number {
  const draw = lots(17);
  let same = 0;
  for (let i = 0; i < times; i++) {
    const number = (draw(2) === 0 ? 1 : -1) * (draw(1_000_000_000) / 100);
    const texts = ungrouped(number);
    if (LANGUAGES.every((language) => numberIn(texts[language].normalize('NFD'), language, 'DECIMAL') === number))
      same += 1;
  }
  return same;
}

export const proof: Proof = {
  id: 'R17',
  property: 'what is exported and imported is identical',
  async run(size, progress) {
    const reports = size === 'full' ? 1_000 : sized(6, 16);
    const numbers = size === 'full' ? 100_000 : 1_000;
    const { identical, figures, wrong } = await roundTrips(reports, progress);
    const same = numbersReadBack(numbers);
    return {
      size: `${reports} reports by workbook or CSV, in two languages, composed or decomposed letters, numbers or 1.234 as text; ${numbers} numbers like 1.234,56`,
      result:
        `${identical} of ${reports} identical (${figures} figures), ${same} of ${numbers} numbers` +
        (wrong.length > 0 ? `; the first: ${wrong[0]}` : ''),
      pass: identical === reports && figures > reports && same === numbers && wrong.length === 0,
    };
  },
};
