import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { notApplicableIn, shareDeclared } from '../../../src/domain/insight/not-applicable.js';
import { notApplicableText } from '../../../src/domain/insight/texts.js';
import {
  approved,
  indicator,
  method,
  rankingInput,
  register,
  unitNamed,
} from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const indicators = [
  indicator({ code: 'X01', points: 50, name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Applications filed online' } }),
  indicator({ code: 'X02', points: 30, name: { vi: 'Tỷ lệ văn bản ký số', en: 'Documents signed' } }),
  indicator({ code: 'X03', points: 20 }),
  indicator({ code: 'N', points: 0, scoring: { rule: 'none' } }),
];
const version = method(indicators, { minimumCoverage: 0.1 });
const HALF = ratio(1, 2);
const NONE = ratio(0, 0);
const all = { X01: HALF, X02: HALF, X03: HALF, N: HALF };

type Declared = Readonly<Record<string, Readonly<Record<string, ReturnType<typeof ratio>>>>>;

const rankingOf = (declared: Declared, of = version) =>
  rankCommunes(
    rankingInput({
      method: of,
      reports: Object.entries(declared).map(([unit, figures]) => approved(unit, '2026-10', { ...all, ...figures })),
      register: register(Object.keys(declared).map((id) => unitNamed(id))),
    }),
  );

const claimsIn = (declared: Declared, townships: readonly string[] = []) => {
  const ranking = rankingOf(declared);
  const claims = notApplicableIn(ranking, version, (unit) => (townships.includes(unit) ? 'TOWNSHIP' : 'COMMUNE'));
  return (unit: string) => claims(rowOf(ranking, unit));
};

const communes = (shares: readonly (readonly string[])[]): Declared =>
  Object.fromEntries(
    shares.map((codes, i) => [`c${i}`, Object.fromEntries(codes.map((code) => [code, NONE] as const))]),
  );

describe('what a commune declares not applicable', () => {
  it('is counted in points of the method, and the indicators are named', () => {
    const claims = claimsIn({ a: { X02: NONE, X03: NONE }, b: {} });
    expect(claims('a')).toMatchObject({ points: 50, share: 0.5 });
    expect(claims('a').indicators.map((of) => of.indicator.code)).toEqual(['X02', 'X03']);
    expect(claims('b')).toMatchObject({ points: 0, share: 0, indicators: [] });
  });

  it('is neither a figure of zero, nor a missing one, nor one that is not scored', () => {
    const zero = claimsIn({ a: { X01: ratio(0, 5), N: NONE }, b: {} });
    expect(zero('a').share).toBe(0);
    const ranking = rankCommunes(rankingInput({ method: version, reports: [approved('a', '2026-10', { X01: HALF })] }));
    expect(notApplicableIn(ranking, version, () => 'COMMUNE')(rowOf(ranking, 'a')).share).toBe(0);
  });

  it('is not what the service computes, nor what is carried forward', () => {
    const computed = method([...indicators.slice(0, 2), indicator({ code: 'F07', points: 20, computed: true })]);
    const ofNone = rankingOf({ a: { F07: NONE } }, computed);
    expect(notApplicableIn(ofNone, computed, () => 'COMMUNE')(rowOf(ofNone, 'a')).points).toBe(0);
    const carrying = method(indicators, { missingPolicy: 'CARRY_FORWARD', minimumCoverage: 0.1 });
    const carried = rankCommunes(
      rankingInput({
        method: carrying,
        reports: [approved('a', '2026-09', { X02: NONE }), approved('a', '2026-10', { X01: HALF, X03: NONE })],
      }),
    );
    const claims = notApplicableIn(carried, carrying, () => 'COMMUNE')(rowOf(carried, 'a'));
    expect(claims.indicators.map((of) => of.indicator.code)).toEqual(['X03']);
  });

  it('costs no points: the index stays that of what applies', () => {
    const ranking = rankingOf({ a: { X02: NONE, X03: NONE }, b: {} });
    expect(rowOf(ranking, 'a').index).toBe(rowOf(ranking, 'b').index);
  });
});

describe('the communes beside it', () => {
  const declared = communes([['X01'], ['X03'], ['X02'], [], [], []]);

  it('are the ranked ones of its kind, itself left out', () => {
    expect(claimsIn(declared)('c0').peers).toEqual({ communes: 5, areSameKind: true, median: 0 });
    expect(claimsIn(declared)('c5').peers).toEqual({ communes: 5, areSameKind: true, median: 0.2 });
  });

  it('are all others where fewer than five are of its kind', () => {
    const seven = { ...declared, town: {} };
    expect(claimsIn(seven, ['town'])('town').peers).toEqual({ communes: 6, areSameKind: false, median: 0.1 });
    expect(claimsIn(seven, ['town'])('c0').peers).toMatchObject({ communes: 5, areSameKind: true });
    expect(claimsIn(seven, ['town', 'c5'])('c0').peers).toMatchObject({ communes: 6, areSameKind: false });
  });

  it('are none where nobody else is ranked', () => {
    expect(claimsIn({ a: { X01: NONE } })('a').peers).toBeNull();
  });
});

describe('the share of another month', () => {
  it('is that of the same commune', () => {
    const ranking = rankingOf({ a: { X01: NONE }, b: {} });
    expect([shareDeclared(ranking, 'a', version), shareDeclared(ranking, 'b', version)]).toEqual([0.5, 0]);
    expect(shareDeclared(ranking, 'elsewhere', version)).toBeNull();
  });

  it('is none where no report counted, and one where too few figures did', () => {
    const units = register(['a', 'silent'].map((id) => unitNamed(id)));
    const strict = method(indicators, { minimumCoverage: 0.9 });
    const reports = [approved('a', '2026-10', { X01: HALF, X02: NONE })];
    const ranking = rankCommunes(rankingInput({ method: strict, reports, register: units }));
    expect(rowOf(ranking, 'a').unrankedReason).toBe('LOW_COVERAGE');
    expect([shareDeclared(ranking, 'a', strict), shareDeclared(ranking, 'silent', strict)]).toEqual([0.3, null]);
  });
});

describe('the sentence', () => {
  const claims = claimsIn(communes([['X01', 'X02'], ['X03'], [], [], [], []]));

  it('tells the share beside the month before and the others, names the indicators, and that nothing is deducted', () => {
    expect(notApplicableText(claims('c0'), { period: '2026-09', share: 0.125 })).toEqual({
      vi: 'Khai không phát sinh (0/0) 2 chỉ tiêu, 80/100 điểm (80%); tháng 9 năm 2026: 12,5%; trung vị của 5 đơn vị cùng loại khác được xếp hạng: 0%. Không bị trừ điểm. Các chỉ tiêu: X01 (hồ sơ trực tuyến); X02 (văn bản ký số).',
      en: '2 indicators declared not applicable (0/0), 80 of 100 points (80%); September 2026: 12.5%; median of the 5 other ranked communes of its kind: 0%. This carries no penalty. Declared: X01 (applications filed online); X02 (documents signed).',
    });
  });

  it('says so where nothing is declared', () => {
    expect(notApplicableText(claims('c5'), null).en).toBe(
      'No indicator is declared not applicable (0/0); median of the 5 other ranked communes of its kind: 0%.',
    );
    expect(notApplicableText(claimsIn({ a: {}, b: {} })('a'), null).en).toMatch(
      /median of the 1 other ranked commune of its kind: 0%\.$/,
    );
    expect(notApplicableText(claimsIn({ a: {} })('a'), null).vi).toBe(
      'Không khai chỉ tiêu nào là không phát sinh (0/0).',
    );
  });
});
