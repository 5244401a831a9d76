import type { ReadingRefusal } from './file-reading.js';

/** One file inside a workbook, as the archive's directory declares it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** The offset of the entry's local header. */
  readonly at: number;
};

export const ZIP_LIMITS = {
  /** The most entries; Excel writes about a dozen. */
  entries: 200,
  /** The most bytes of all entries together, unpacked; the largest form has 300 KB. */
  unpacked: 12_000_000,
  /** The largest ratio of unpacked to packed bytes. Deflate reaches 1,032 at most; sheets of a form reach 20. */
  ratio: 150,
  /** The unpacked bytes from which the ratio counts; small files can have any ratio. */
  ratioFrom: 100_000,
} as const;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENCRYPTED = 1;
/** An OLE container: an old .xls, or a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The entries of the archive's directory, or the reason to refuse it. Unpacks nothing. */
export function guardedEntries(bytes: Uint8Array): readonly ZipEntry[] | ReadingRefusal {
  if (OLE.every((byte, i) => bytes[i] === byte)) return 'FILE_PROTECTED';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'FILE_NOT_READABLE';
  const count = view.getUint16(end + 10, true);
  if (count > ZIP_LIMITS.entries) return 'FILE_UNPACKS_TOO_LARGE';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return 'FILE_NOT_READABLE';
    if (view.getUint16(at + 8, true) & ENCRYPTED) return 'FILE_PROTECTED';
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const entry = {
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    unpacked += entry.unpacked;
    if (unpacked > ZIP_LIMITS.unpacked || isBomb(entry)) return 'FILE_UNPACKS_TOO_LARGE';
    entries.push(entry);
    at += 46 + name + extra + comment;
  }
  return entries;
}

const isBomb = ({ packed, unpacked }: ZipEntry): boolean =>
  unpacked > ZIP_LIMITS.ratioFrom && unpacked > packed * ZIP_LIMITS.ratio;

/** The offset of the end record, after which only a comment of at most 64 KB can follow; undefined where there is none. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
