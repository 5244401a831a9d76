import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeRecord, readRecords, recordBytes } from '../../../src/local/durable/change-record.js';

const key = fc.record({ pk: fc.record({ S: fc.string() }), sk: fc.record({ S: fc.string() }) });
const change = fc.oneof(
  key.map((deleted) => ({ deleted })),
  fc.tuple(key, fc.string()).map(([address, S]) => ({ put: { ...address, text: { S } } })),
);
const records = fc
  .array(fc.record({ at: fc.nat(), changes: fc.array(change, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all): ChangeRecord[] => all.map((content, i) => ({ ...content, number: i + 1 })));
const bytesOf = (all: readonly ChangeRecord[]): Buffer => Buffer.concat(all.map(recordBytes));

describe('a log of changes', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(records, (all) => {
        const bytes = bytesOf(all);
        expect(readRecords(bytes, 1)).toEqual({
          records: all,
          ends: all.map((_, i) => bytesOf(all.slice(0, i + 1)).length),
          damaged: [],
          tail: { from: bytes.length, to: bytes.length },
        });
      }),
    );
  });

  it('that was cut off anywhere gives the records before, and says that its end is not whole', () => {
    fc.assert(
      fc.property(records, fc.nat(), (all, place) => {
        const bytes = bytesOf(all);
        const cut = place % bytes.length;
        const read = readRecords(bytes.subarray(0, cut), 1);
        const whole = bytesOf(read.records).length;
        expect(read.records).toEqual(all.slice(0, read.records.length));
        expect(read).toMatchObject({ damaged: [], tail: { from: whole, to: cut } });
      }),
    );
  });

  it('in which a byte changed anywhere never gives another record, and says so', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, place, flip) => {
        const bytes = bytesOf(all);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const read = readRecords(bytes, 1);
        expect(all).toEqual(expect.arrayContaining([...read.records]));
        expect(read.records).toHaveLength(all.length - 1);
        expect(read.damaged.length + (read.tail.to > read.tail.from ? 1 : 0)).toBe(1);
      }),
    );
  });

  it('from which whole records are gone says so', () => {
    const all = [1, 2, 3].map((number) => ({
      number,
      at: 0,
      changes: [{ deleted: { pk: { S: 'a' }, sk: { S: 'b' } } }],
    }));
    expect(readRecords(bytesOf(all.slice(1)), 1).damaged).toHaveLength(1);
    expect(readRecords(bytesOf(all.toSpliced(1, 1)), 1).damaged).toHaveLength(1);
    expect(readRecords(bytesOf(all.slice(1)), 2).damaged).toEqual([]);
  });
});
