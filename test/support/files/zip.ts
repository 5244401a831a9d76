import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { guardedEntries } from '../../../src/files/import/zip-guard.js';

export type Part = {
  readonly name: string;
  readonly content: Uint8Array;
  /** A false size that the archive declares; absent: the true one. */
  readonly declared?: number;
};

/** The parts of an honest archive. */
export function partsOf(bytes: Uint8Array): Part[] {
  const entries = guardedEntries(bytes);
  if (typeof entries === 'string') throw new Error(`not an archive: ${entries}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return entries.map(({ name, at, method, packed }) => {
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const content = bytes.subarray(from, from + packed);
    return { name, content: method === 8 ? inflateRawSync(content) : content };
  });
}

/** An archive of those parts, in their order, also of several with one name. */
export function zipOf(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, declared = content.length } of parts) {
    const packed = deflateRawSync(content);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared, 18);
    common.writeUInt16LE(label.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, label, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, label]));
    local.push(header);
    at += header.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...directory, end]);
}
