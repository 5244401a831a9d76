import { inflateRawSync } from 'node:zlib';
import { type FirstSheet, type Grid, gridOfCsv, gridOfXlsx, type NotCalculated } from '../table/spreadsheet.js';
import { type ZipPart, zipOf } from '../table/zip.js';
import {
  type FileToRead,
  MOST_COLUMNS,
  MOST_ROWS,
  type ReadingRefusal,
  type ReadOutcome,
  unread,
} from './file-reading.js';
import { guardedEntries, ZIP_LIMITS, type ZipEntry } from './zip-guard.js';

/** Reads a file inside the reading thread. Any error of the library means that the file cannot be read. */
export async function readGrid({ kind, bytes, most }: FileToRead): Promise<ReadOutcome> {
  const rows = most?.rows ?? MOST_ROWS;
  try {
    const read = kind === 'xlsx' ? await xlsxGrid(bytes, rows) : csvGrid(bytes, rows);
    if (typeof read === 'string') return unread(read);
    if ('column' in read) return { ...unread('NOT_CALCULATED'), ...read };
    const grid = trimmed(read.grid);
    if (grid.length > rows) return { ...unread('TOO_MANY_ROWS'), row: rows + 1 };
    return { kind: 'READ', ...read, grid };
  } catch {
    return unread('FILE_NOT_READABLE');
  }
}

async function xlsxGrid(bytes: Uint8Array, rows: number): Promise<FirstSheet | NotCalculated | ReadingRefusal> {
  const workbook = repacked(bytes);
  return typeof workbook === 'string' ? workbook : gridOfXlsx(workbook, rows + 1, MOST_COLUMNS);
}

function csvGrid(bytes: Uint8Array, rows: number): FirstSheet | ReadingRefusal {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'NOT_UTF8';
  }
  if (text.includes('\0')) return 'FILE_NOT_READABLE';
  // `sep=;` is Excel's line for other programs. An empty row replaces it, so that the numbers of later rows stay right.
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const body = announced ? text.slice(announced[0].length - 1) : text;
  const separator = announced?.[1] ?? separatorOf(text);
  return { grid: gridOfCsv(body, separator, rows + 1, MOST_COLUMNS) };
}

/** The separator that occurs most in one of the first lines: lines above the header may hold a single cell. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/).slice(0, 20);
  const most = (separator: string) => Math.max(...lines.map((line) => line.split(separator).length));
  return [';', ',', '\t'].toSorted((a, b) => most(b) - most(a))[0] ?? ';';
}

/** Drops empty rows at the end, which programs keep if they were once used. */
function trimmed(grid: Grid): Grid {
  const last = grid.findLastIndex((row) => row.some((cell) => cell !== null && String(cell).trim() !== ''));
  return grid.slice(0, last + 1);
}

/** The parts of a workbook that hold its cells. Pictures, macros, drawings and links to other files are never read. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Unpacks the workbook and packs it again without compression. So a directory that lies about sizes is found early, and
 * the library unpacks nothing.
 */
function repacked(bytes: Uint8Array): Uint8Array | ReadingRefusal {
  const entries = guardedEntries(bytes);
  if (typeof entries === 'string') return entries;
  const parts: ZipPart[] = [];
  const seen = new Set<string>();
  let left: number = ZIP_LIMITS.unpacked;
  for (const entry of entries) {
    // Programs differ in which of two files with the same name they read.
    if (!NEEDED.test(entry.name) || seen.has(entry.name)) continue;
    seen.add(entry.name);
    const content = contentOf(bytes, entry, left);
    if (typeof content === 'string') return content;
    if (/<!(DOCTYPE|ENTITY)/i.test(Buffer.from(content).toString('latin1'))) return 'FILE_HAS_ENTITIES';
    left -= content.length;
    parts.push([entry.name, content]);
  }
  return parts.some(([name]) => name === 'xl/workbook.xml') ? zipOf(parts, false) : 'FILE_NOT_READABLE';
}

function contentOf(bytes: Uint8Array, { at, method, packed }: ZipEntry, most: number): Uint8Array | ReadingRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return 'FILE_NOT_READABLE';
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return content.length > most ? 'FILE_UNPACKS_TOO_LARGE' : content;
  if (method !== 8) return 'FILE_NOT_READABLE';
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? 'FILE_UNPACKS_TOO_LARGE' : 'FILE_NOT_READABLE';
  }
}
