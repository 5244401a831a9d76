import { crc32 } from 'node:zlib';

type Text = { readonly S: string };
export type ItemKey = { readonly pk: Text; readonly sk: Text };
/** An item in DynamoDB's JSON, with the type of each attribute. */
export type StoredItem = ItemKey & Readonly<Record<string, unknown>>;
/** A whole item that was written, or the key of one that was deleted. */
export type ItemChange = { readonly put: StoredItem } | { readonly deleted: ItemKey };

type Content = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly changes: readonly ItemChange[];
  /** The number of records before this one that are items of the file. The records after it are changes. */
  readonly items?: number;
};
export type ChangeRecord = Content & { readonly number: number };

export const keyOf = (change: ItemChange): ItemKey => {
  const { pk, sk } = 'put' in change ? change.put : change.deleted;
  return { pk, sk };
};

export function applyChanges(items: Map<string, StoredItem>, records: readonly ChangeRecord[]): void {
  for (const change of records.flatMap(({ changes }) => changes)) {
    const { pk, sk } = keyOf(change);
    const address = `${pk.S}\u0000${sk.S}`;
    if ('put' in change) items.set(address, change.put);
    else items.delete(address);
  }
}

/** Marks where a record begins, so that the records behind a damaged one are found again. */
const MARK = Buffer.from('\u0000Xs\u0001', 'latin1');
/** Mark, length of the body, number of the record, checksum of the three and the body. */
const HEAD = MARK.length + 4 + 6 + 4;

export function recordBytes({ number, ...content }: ChangeRecord): Buffer {
  const written = Buffer.from(JSON.stringify(content satisfies Content));
  const head = Buffer.alloc(HEAD);
  MARK.copy(head);
  head.writeUInt32LE(written.length, MARK.length);
  head.writeUIntLE(number, MARK.length + 4, 6);
  head.writeUInt32LE(checksum(head, written), HEAD - 4);
  return Buffer.concat([head, written]);
}

const checksum = (head: Buffer, written: Buffer): number => crc32(written, crc32(head.subarray(0, HEAD - 4)));

type Stretch = { readonly from: number; readonly to: number };

export type LogReading = {
  /** Records whose checksum is right, oldest first. */
  readonly records: readonly ChangeRecord[];
  /** The end of each record, in bytes. */
  readonly ends: readonly number[];
  /** Bytes between whole records that are no whole record, and records that are gone. */
  readonly damaged: readonly Stretch[];
  /** Bytes behind the last whole record, as a kill in the middle of a write leaves them. Empty where there are none. */
  readonly tail: Stretch;
};

/** @param first the number that the oldest record must have at most, if there is any */
export function readRecords(bytes: Buffer, first = 1): LogReading {
  const records: ChangeRecord[] = [];
  const places: number[] = [];
  const damaged: Stretch[] = [];
  let last: number | undefined;
  let at = 0;
  while (at < bytes.length) {
    const begins = nextWhole(bytes, at);
    if (begins === undefined) break;
    const { record, ends } = begins.found;
    const isGap = last === undefined ? record.number > first : record.number !== last + 1;
    if (begins.at > at || isGap) damaged.push({ from: at, to: begins.at });
    records.push(record);
    last = record.number;
    at = ends;
    places.push(ends);
  }
  return { records, ends: places, damaged, tail: { from: at, to: bytes.length } };
}

type Found = { readonly record: ChangeRecord; readonly ends: number };

function nextWhole(bytes: Buffer, from: number): { readonly at: number; readonly found: Found } | undefined {
  for (let at = bytes.indexOf(MARK, from); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
    const found = recordAt(bytes, at);
    if (found) return { at, found };
  }
  return undefined;
}

function recordAt(bytes: Buffer, at: number): Found | undefined {
  if (at + HEAD > bytes.length) return undefined;
  const head = bytes.subarray(at, at + HEAD);
  const length = head.readUInt32LE(MARK.length);
  const ends = at + HEAD + length;
  if (ends > bytes.length) return undefined;
  const written = bytes.subarray(at + HEAD, ends);
  if (head.readUInt32LE(HEAD - 4) !== checksum(head, written)) return undefined;
  // The checksum is right, so this program wrote the record.
  const content = JSON.parse(written.toString('utf8')) as Content;
  return { record: { ...content, number: head.readUIntLE(MARK.length + 4, 6) }, ends };
}
