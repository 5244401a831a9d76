import { bytesOf, type FilesWorld } from '../files/files-api.js';
import { cellsOf } from '../filing/filled-form.js';
import { type Told, unrankedIn } from './told.js';

type Cell = string | number | boolean | null;

export type ExcelOfMonth = {
  readonly announced: readonly Told[];
  readonly sentences: ReadonlyMap<string, string | null>;
  readonly previousRanks: ReadonlyMap<string, number | null>;
};

/** The English workbook of a month's ranking; its rows name communes by the codes that the register gives them. */
export async function excelOfMonth(files: FilesWorld, month: string, now: string): Promise<ExcelOfMonth> {
  const cells = await cellsOf(bytesOf(await files.ask(null, `/files/ranking.xlsx?period=${month}&lang=en`, { now })));
  const at = cells.findIndex((row) => row.includes('Unit code'));
  // A heading that is wider than its figures has a line for its unit.
  const header = (cells[at] ?? []).map((heading) => String(heading).replaceAll('\n', ' '));
  const column = (name: string) => {
    const found = header.indexOf(name);
    if (found < 0) throw new Error(`the workbook has no column ${name}: ${header.join(', ')}`);
    return (row: readonly Cell[]) => row[found] ?? null;
  };
  const number = (name: string) => {
    const cell = column(name);
    return (row: readonly Cell[]) => (typeof cell(row) === 'number' ? (cell(row) as number) : null);
  };
  const [code, why, sure] = [column('Unit code'), column('Why unranked'), column('How sure the rank is')];
  const places = [
    column('Places by random variation'),
    column('Places by way of calculation'),
    column('Places by both'),
  ];
  const [rank, change, before] = [number('Rank'), number('Change (places)'), number('Previous rank')];
  const slugs = await slugsByCode(files);
  // The block for signatures stands below the rows.
  const rows = cells.slice(at + 1).flatMap((row) => {
    const unit = slugs.get(String(code(row)));
    return unit === undefined ? [] : [{ row, unit }];
  });
  const sentence = (row: readonly Cell[]) => (why(row) ? String(why(row)) : null);
  return {
    announced: rows.map(({ row, unit }) => ({
      door: 'Excel',
      unit,
      rank: rank(row),
      change: change(row),
      unranked: unrankedIn(sentence(row) ?? '', 'en'),
      sureEn: sure(row) ? String(sure(row)) : null,
      sets: rank(row) === null ? null : places.map((of) => of(row)).join(' '),
    })),
    sentences: new Map(rows.map(({ row, unit }) => [unit, sentence(row)])),
    previousRanks: new Map(rows.map(({ row, unit }) => [unit, before(row)])),
  };
}

async function slugsByCode({ stores }: FilesWorld): Promise<ReadonlyMap<string, string>> {
  const { units } = await stores.registers.version((await stores.settings.current()).registerVersion);
  return new Map(units.flatMap(({ gsoCode, id }) => (gsoCode === null ? [] : [[gsoCode, id] as const])));
}
