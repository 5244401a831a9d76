import { describe, expect, it } from 'vitest';
import {
  type EvidenceFile,
  MOST_BYTES_OF_REPORT,
  MOST_EVIDENCE_BYTES,
  MOST_FILES,
  MOST_FILES_OF_FIGURE,
} from '../../../src/domain/evidence/evidence-file.js';
import {
  allFiles,
  type FiledEvidence,
  type FileToAdd,
  quotaFaults,
  uploadFaults,
  withFile,
} from '../../../src/domain/evidence/filed-evidence.js';

const ADDED = { addedAt: '2026-10-15T02:00:00.000Z', addedBy: 'officer-xuan-lac' };

/** A file without bytes: the rules read only its description. */
const file = (number: number, size = 1): EvidenceFile => ({
  sha256: String(number).padStart(64, '0'),
  name: `${number}.pdf`,
  type: 'PDF',
  size,
  ...ADDED,
});

/** Files of these sizes, ten at each figure and no more at the report as a whole than are left over. */
function filed(sizes: readonly number[], ofReport = 0): FiledEvidence {
  const files = sizes.map((size, i) => file(i, size));
  const notes: Record<string, { files: EvidenceFile[] }> = {};
  for (const [i, proof] of files.slice(ofReport).entries()) {
    const code = `F${Math.floor(i / MOST_FILES_OF_FIGURE)}`;
    notes[code] = { files: [...(notes[code]?.files ?? []), proof] };
  }
  return { files: files.slice(0, ofReport), notes };
}

const small = (count: number): number[] => Array.from({ length: count }, () => 1);
const added = (evidence: FiledEvidence, place: FileToAdd, size = 1) =>
  withFile(evidence, place, { kind: 'KEPT', file: file(1_000, size) }, ADDED);
const FREE = { code: 'F99', name: 'ảnh.pdf' } as const;
const REPORT = { code: null, name: 'ký.pdf' } as const;
const refusal = (code: string, path: string, limit: number) => [
  expect.objectContaining({ code, path: [path], comparedWith: { what: 'max', value: String(limit) } }),
];

describe('the quota of a report', () => {
  it('a figure has ten files and no eleventh; another figure and the report itself still take one', () => {
    expect(added(filed(small(9)), { code: 'F0', name: 'a.pdf' }).errors).toEqual([]);
    const full = filed(small(10));
    expect(added(full, { code: 'F0', name: 'a.pdf' }).errors).toEqual(refusal('TOO_MANY_FILES', 'indicator', 10));
    expect(added(full, FREE).errors).toEqual([]);
    expect(added(full, REPORT).errors).toEqual([]);
  });

  it('the report as a whole has ten files of its own', () => {
    expect(added(filed(small(9), 9), REPORT).errors).toEqual([]);
    expect(added(filed(small(10), 10), REPORT).errors).toEqual(refusal('TOO_MANY_FILES', 'report', 10));
  });

  it.each([0, 7])(
    'it has sixty files over all figures and no sixty-first; %i of them are of the report',
    (ofReport) => {
      const next = added(filed(small(MOST_FILES - 1), ofReport), FREE);
      expect(next.errors).toEqual([]);
      expect(allFiles(next)).toHaveLength(60);
      for (const place of [FREE, REPORT])
        expect(added(filed(small(MOST_FILES), ofReport), place).errors).toEqual(
          refusal('TOO_MANY_FILES', 'report', 60),
        );
    },
  );

  it('it has 100 MB over all files and no byte more', () => {
    const nine = Array.from({ length: 9 }, () => MOST_EVIDENCE_BYTES);
    expect(MOST_BYTES_OF_REPORT).toBe(10 * MOST_EVIDENCE_BYTES);
    expect(added(filed(nine, 4), FREE, MOST_EVIDENCE_BYTES).errors).toEqual([]);
    expect(added(filed([...nine, 1], 4), FREE, MOST_EVIDENCE_BYTES).errors).toEqual(
      refusal('FILES_TOO_LARGE', 'report', 100),
    );
    expect(added(filed([...nine, 1], 4), FREE, MOST_EVIDENCE_BYTES - 1).errors).toEqual([]);
  });

  it('is asked with the size that the sender names, before anything is sent', () => {
    const nine = filed(Array.from({ length: 9 }, () => MOST_EVIDENCE_BYTES));
    expect(quotaFaults(nine, 'F99', { size: MOST_EVIDENCE_BYTES })).toEqual([]);
    expect(quotaFaults(nine, 'F99', { size: MOST_EVIDENCE_BYTES + 1 })).toEqual(
      refusal('FILES_TOO_LARGE', 'report', 100),
    );
  });

  it('does not stop a file that stands there already: it changes nothing', () => {
    const full = filed(small(MOST_FILES));
    const again = withFile(full, { code: 'F0', name: 'a.pdf' }, { kind: 'KEPT', file: file(0) }, ADDED);
    expect([again.errors, allFiles(again).length]).toEqual([[], MOST_FILES]);
  });
});

it('a file of 10 MB is let in and one byte more is not, nor one without a byte', () => {
  expect(uploadFaults({ name: 'a.pdf', size: MOST_EVIDENCE_BYTES })).toEqual([]);
  expect(uploadFaults({ name: 'a.pdf', size: MOST_EVIDENCE_BYTES + 1 })).toEqual(
    refusal('EVIDENCE_FILE_TOO_LARGE', 'size', 10),
  );
  expect(uploadFaults({ name: 'a.pdf', size: 1 })).toEqual([]);
  expect(uploadFaults({ name: 'a.pdf', size: 0 }).map(({ code }) => code)).toEqual(['EVIDENCE_FILE_DAMAGED']);
});
