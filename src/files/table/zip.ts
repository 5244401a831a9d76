import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: its name in ASCII, and its bytes. */
export type ZipPart = readonly [name: string, content: Uint8Array];

const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01 instead of the clock, so that the same content has the same bytes and the same tag. */
const FIRST_DATE = 0x21;

/** An archive (APPNOTE.TXT 4.3). @param isPacked the content is compressed */
export function zipOf(parts: readonly ZipPart[], isPacked: boolean): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const label = Buffer.from(name, 'utf8');
    const kept = isPacked ? deflateRawSync(content) : Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isPacked ? DEFLATED : STORED, 4);
    common.writeUInt16LE(FIRST_DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(kept.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(label.length, 22);
    const header = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, label]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, label]));
    local.push(header, kept);
    at += header.length + kept.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...directory, end]);
}
