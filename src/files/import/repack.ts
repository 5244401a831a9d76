import { inflateRawSync } from 'node:zlib';
import { type ZipPart, zipOf } from '../table/zip.js';
import type { ReadingRefusal } from './file-reading.js';
import { guardedEntries, ZIP_LIMITS, type ZipEntry } from './zip-guard.js';

/** The parts that the cells of a workbook need. Pictures, macros, drawings and links to other files are never read. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Unpacks the workbook and packs it again without compression. So a directory that lies about sizes is found early, and
 * the library unpacks nothing.
 */
export function repacked(bytes: Uint8Array): Uint8Array | ReadingRefusal {
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
