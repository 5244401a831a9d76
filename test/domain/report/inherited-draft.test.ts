import { describe, expect, it } from 'vitest';
import { count, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { type InheritedPart, inheritedDraft, partsWithoutReport } from '../../../src/domain/report/inherited-draft.js';
import { inheritedNote, notComparedNote } from '../../../src/domain/report/inherited-text.js';
import type { Report } from '../../../src/domain/report/report.js';
import { approved, indicator, method, unitNamed } from '../../support/builders/ranking-builder.js';

const catalogue = method([
  indicator({ code: 'G01' }),
  indicator({ code: 'C01', kind: 'count', scoring: { rule: 'none' }, points: 0 }),
  indicator({ code: 'Y01', kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus: 'local' } }),
  indicator({ code: 'Q01', frequency: 'QUARTERLY' }),
  indicator({ code: 'F07', computed: true }),
]);
const unit = unitNamed('ab-2026');
const part = (id: string, parts: readonly InheritedPart[] = []): InheritedPart => ({
  unit: id,
  path: `bac-kan/cho-don/${id}`,
  parts,
});
const report = (id: string, numerator: number, counted: number) =>
  approved(id, '2026-10', {
    G01: ratio(numerator, 10),
    C01: count(counted),
    Y01: yesNo(true),
    Q01: ratio(1, 2),
    F07: ratio(1, 1),
  });
const draftOf = (parts: readonly InheritedPart[], reports: readonly Report[], unknown: readonly string[] = []) =>
  inheritedDraft(unit, '2026-10', catalogue, { parts, unknown }, new Map(reports.map((of) => [of.path, of])));

describe('the draft of a unit that began by a reorganisation', () => {
  it('is the sum of what its predecessors reported of the period, without what is computed or of another frequency', () => {
    const draft = draftOf([part('a'), part('b')], [report('a', 3, 40), report('b', 4, 2)]);
    expect([...(draft?.working ?? [])]).toEqual([
      ['G01', ratio(7, 20)],
      ['C01', count(42)],
      ['Y01', yesNo(true)],
    ]);
    expect(draft).toMatchObject({
      unit: 'ab-2026',
      state: 'DRAFT',
      approved: null,
      tokens: [],
      firstSubmittedAt: null,
    });
  });

  it('is filled in as far as reports exist; a yes needs all parts', () => {
    const draft = draftOf([part('a'), part('b')], [report('a', 3, 40)]);
    expect([...(draft?.working.keys() ?? [])]).toEqual(['G01', 'C01']);
    expect(draftOf([part('a')], [report('a', 3, 40)], ['Xã Ba Bể'])?.working.has('Y01')).toBe(false);
    expect(draftOf([part('a')], [report('a', 3, 40)])?.working.has('Y01')).toBe(true);
  });

  it('takes the report of the nearest predecessor, or else those of the ones before it', () => {
    const chain = [part('ab', [part('a'), part('b')])];
    expect(draftOf(chain, [report('ab', 9, 1), report('a', 3, 40)])?.working.get('G01')).toEqual(ratio(9, 10));
    expect(draftOf(chain, [report('a', 3, 40), report('b', 4, 2)])?.working.get('G01')).toEqual(ratio(7, 20));
  });

  it('names the predecessors that filed nothing; one whose own parts reported is none of them', () => {
    expect(partsWithoutReport(draftOf([part('a'), part('b')], [report('a', 3, 40)]))).toEqual(['b']);
    expect(partsWithoutReport(draftOf([part('a'), part('b')], [report('a', 3, 40), report('b', 1, 1)]))).toEqual([]);
    const chain = [part('ab', [part('a'), part('b')]), part('c')];
    expect(partsWithoutReport(draftOf(chain, [report('a', 3, 40)]))).toEqual(['c']);
    expect(partsWithoutReport(report('a', 3, 40))).toBeUndefined();
  });

  it('is of those who typed and sent what it is made of, approved or not', () => {
    const handled = (id: string, typed: string[], sent: string[]) => ({ ...report(id, 3, 40), hands: { typed, sent } });
    const reports = [handled('a', ['x'], ['y']), { ...handled('b', ['x', 'z'], ['z']), approved: null }];
    expect(draftOf([part('a'), part('b')], reports)?.hands).toEqual({ typed: ['x', 'z'], sent: ['y', 'z'] });
  });

  it('says in both languages what it is made of and what it lacks', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((name) => ({ vi: `Xã ${name}`, en: `${name} Commune` }));
    expect(inheritedNote({ reported: [a], silent: [b], unknown: [c] } as Parameters<typeof inheritedNote>[0])).toEqual({
      vi: 'Số liệu được gộp từ báo cáo của xã A. Chưa có báo cáo kỳ này của xã B; đề nghị bổ sung trước khi gửi. Chưa có phần của xã C; đề nghị bổ sung trước khi gửi.',
      en: 'The figures combine what A Commune reported. B Commune submitted nothing for this period; complete the figures before the report is submitted. The figures of the part of C Commune are not included; add them before the report is submitted.',
    });
    expect(notComparedNote(unit, '2026-11-01').en).toMatch(
      /began on 1 November 2026, so its figures are not checked against/,
    );
  });

  it('is none where nobody has reported', () => {
    expect(draftOf([part('a')], [])).toBeUndefined();
    expect(draftOf([], [report('a', 3, 40)])).toBeUndefined();
  });
});
