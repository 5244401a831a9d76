import type { Language } from '../../domain/text/text.js';
import type { Instant } from '../../domain/time/local-date.js';
import { answer, type FileAnswer } from '../http.js';
import { csvOfTable } from './csv.js';
import { documentSheet } from './document-sheet.js';
import { jsonOfTable } from './json.js';
import { MOST_STYLED_ROWS, xlsxOf, xlsxOfTable } from './spreadsheet.js';
import { type DataTable, type ExportTable, forPeople, forReadingPrograms } from './table.js';

/** Stores files that are too large for an answer, for a day. Anybody with the address can read such a file. */
export type Downloads = {
  /** Stores the file and returns an address that works for some minutes without a token. */
  keep(file: KeptFile): Promise<string>;
};

export type KeptFile = {
  readonly name: string;
  readonly type: string;
  readonly disposition: string;
  readonly bytes: Uint8Array;
};

/** The formats that spreadsheet programs open. */
export type Format = 'xlsx' | 'csv';
export type DataFormat = Format | 'json';

export const TYPES: Readonly<Record<DataFormat | 'zip', string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

/** The largest file, in bytes, that goes into the answer itself. */
export const DIRECT_BYTES = 5_000_000;

/** The most bytes of Lambda's answer. Base64 makes a file a third longer, so a binary file fits up to 4.5 MB. */
const MOST_AS_IT_TRAVELS = 6_000_000;

export async function deliverTable(table: ExportTable, format: Format, language: Language, downloads: Downloads) {
  const body = format === 'csv' ? csvOfTable(table, language) : await xlsxOfTable(table, language);
  return deliverFile(`${table.name}.${format}`, format, body, downloads, table.rows.length);
}

/** Answers published data in one format, also for programs. @param map the version of the register behind the data */
export async function deliverData(
  table: DataTable,
  format: DataFormat,
  { language, now, map }: { readonly language: Language; readonly now: Instant; readonly map: string },
  downloads: Downloads,
): Promise<FileAnswer> {
  const deliver = (body: string | Uint8Array) =>
    deliverFile(`${table.name}.${format}`, format, body, downloads, table.rows.length);
  if (format === 'xlsx') return deliver(await xlsxOfData(forPeople(table), language, map));
  const plain = forReadingPrograms(table);
  if (format === 'csv') return deliver(csvOfTable(plain, language));
  return { ...(await deliver(jsonOfTable(plain, map, now))), sameAs: jsonOfTable(plain, map) };
}

/** A workbook of published data. A table that is too long to print has neither a letterhead nor signatures. */
const xlsxOfData = (table: DataTable, language: Language, map: string): Promise<Uint8Array> =>
  table.rows.length > MOST_STYLED_ROWS ? xlsxOfTable(table, language) : xlsxOf(documentSheet(table, language, map));

/** Answers a file, or redirects to a stored one if it is too large. @param rows data rows without title and header */
export async function deliverFile(
  name: string,
  format: keyof typeof TYPES,
  body: string | Uint8Array,
  downloads: Downloads,
  rows: number,
): Promise<FileAnswer> {
  const type = TYPES[format];
  const disposition = `attachment; filename="${name}"`;
  const count = { 'x-row-count': String(rows) };
  if (fits(body)) return answer(200, { ...count, 'content-type': type, 'content-disposition': disposition }, body);
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const location = await downloads.keep({ name, type, disposition, bytes });
  return answer(303, { ...count, location }, '');
}

function fits(body: string | Uint8Array): boolean {
  const bytes = typeof body === 'string' ? Buffer.byteLength(body, 'utf8') : body.length;
  const travels = typeof body === 'string' ? bytes : Math.ceil(bytes / 3) * 4;
  return bytes <= DIRECT_BYTES && travels <= MOST_AS_IT_TRAVELS;
}
