import { describe, expect, it } from 'vitest';
import { count, type Figures } from '../../../src/domain/figure/figure.js';
import type { FigureNotes } from '../../../src/domain/figure/filing-record.js';
import { warning } from '../../../src/domain/refusal/figure-fault.js';
import type { FilingAction } from '../../../src/domain/report/actions.js';
import type { Revision } from '../../../src/domain/report/report.js';
import { remarkText } from '../../../src/domain/review/remark-text.js';
import { remarksOn } from '../../../src/domain/review/remarks.js';
import { indicator, method } from '../../support/builders/ranking-builder.js';
import { revision } from '../../support/builders/stored-builder.js';

type Said = { readonly figures?: Figures; readonly notes?: FigureNotes; readonly note?: string };

const said = (
  action: FilingAction,
  { figures = new Map([['X01', count(3)]]), notes = {}, note }: Said = {},
): Revision =>
  revision({ action, figures, note: note ?? null, filing: { basedOn: null, payload: '', notes, warnings: [] } });

const kinds = (...revisions: readonly Revision[]) =>
  remarksOn({ working: new Map(), revisions, ranges: new Map() }).map(({ kind, code }) => `${kind} ${code}`);

describe('warnings', () => {
  const fault = warning('LARGE_CHANGE', ['X01'], 80, { what: '2026-09', value: 20 }, 'đã kiểm tra');
  const warned = revision({ action: 'SUBMIT', filing: { basedOn: null, payload: '', notes: {}, warnings: [fault] } });

  it('are those that the last submission answered with a reason', () => {
    expect(kinds(warned)).toEqual(['WARNING X01']);
    expect(kinds(warned, said('RETURN', { note: 'x' }), said('SUBMIT', { figures: new Map() }))).toEqual([]);
  });

  it('stay while requests for a later day come in between', () => {
    expect(kinds(warned, said('ASK_EXTENSION'))).toEqual(['WARNING X01']);
  });

  it('are told with the names of the method', () => {
    const version = method([indicator({ code: 'X01', name: { vi: 'Tỷ lệ thử', en: 'Rate of trial' } })]);
    expect(remarkText({ kind: 'WARNING', code: 'X01', fault }, version).vi).toContain('X01 (thử)');
  });
});

const FILE = {
  sha256: 'a'.repeat(64),
  type: 'PDF',
  size: 1,
  name: 'cong-van.pdf',
  addedAt: '2026-11-20T02:00:00.000Z',
  addedBy: 'officer',
} as const;

describe('a comment of a reviewer', () => {
  const commented = said('RETURN', { notes: { X01: { comment: 'Kiểm tra lại', reason: 'cũ' } } });

  it('is open while the report has gone back, and when the same is sent again', () => {
    expect(kinds(said('SUBMIT'), commented)).toEqual(['OPEN_COMMENT X01']);
    expect(kinds(commented, said('SUBMIT', { notes: { X01: { reason: 'cũ' } } }))).toEqual(['OPEN_COMMENT X01']);
  });

  it.each([
    ['another figure', { figures: new Map([['X01', count(4)]]), notes: { X01: { reason: 'cũ' } } }],
    ['no figure any more', { figures: new Map(), notes: { X01: { reason: 'cũ' } } }],
    ['another reason', { notes: { X01: { reason: 'mới' } } }],
    ['evidence', { notes: { X01: { reason: 'cũ', evidence: ['https://vidu.vn/a'] } } }],
    ['a file', { notes: { X01: { reason: 'cũ', files: [FILE] } } }],
  ])('is answered by %s', (_by, answer: Said) => {
    expect(kinds(commented, said('SUBMIT', answer))).toEqual([]);
  });

  it('on the whole report, or the reason for which it was opened again, is answered by any change', () => {
    for (const action of ['RETURN', 'REOPEN'] as const) {
      const back = said(action, { note: 'Đề nghị rà soát' });
      expect(kinds(back, said('SUBMIT'))).toEqual(['OPEN_COMMENT null']);
      expect(kinds(back, said('SUBMIT', { figures: new Map([['X01', count(4)]]) }))).toEqual([]);
    }
  });

  it('of an earlier return no longer counts', () => {
    const again = said('RETURN', { figures: new Map([['X02', count(1)]]), notes: { X02: { comment: 'Vì sao?' } } });
    const last = said('SUBMIT', { figures: new Map([['X02', count(2)]]) });
    expect(kinds(commented, said('SUBMIT'), again, last)).toEqual([]);
  });
});

describe('a figure outside its range', () => {
  const range = {
    spread: { median: 10, deviation: 2, mostAgree: false },
    lowest: 3,
    highest: 17,
    period: '2026-10',
    figures: 18,
  };
  const remarks = (value: number) =>
    remarksOn({ working: new Map([['X01', count(value)]]), revisions: [], ranges: new Map([['X01', range]]) });

  it('lies more than 3.5 robust standard deviations from the median', () => {
    expect([17, 3].map(remarks)).toEqual([[], []]);
    expect([18, 2].flatMap(remarks).map((remark) => remark.kind === 'OUTSIDE_RANGE' && remark.z)).toEqual([4, -4]);
  });

  it('is told with the range in both languages', () => {
    const version = method([indicator({ code: 'X01', kind: 'count' })]);
    const [above, below] = [18, 2].flatMap(remarks);
    expect(above && remarkText(above, version)).toEqual({
      vi: '18 cao hơn khoảng thường gặp 3–17 (trung vị 10 của 18 đơn vị, tháng 10/2026).',
      en: '18 is above the expected range of 3–17 (median 10 of 18 communes, October 2026).',
    });
    expect(below && remarkText(below, version).vi).toContain('2 thấp hơn khoảng thường gặp');
  });
});
