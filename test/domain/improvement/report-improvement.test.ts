import { describe, expect, it } from 'vitest';
import { count, ratio } from '../../../src/domain/figure/figure.js';
import { improvementsOf } from '../../../src/domain/improvement/improvements.js';
import { improvementText } from '../../../src/domain/improvement/texts.js';
import { rowOf } from '../../../src/domain/ranking/view.js';
import type { Report } from '../../../src/domain/report/report.js';
import {
  approved,
  indicator,
  method,
  minMax,
  rankingInput,
  register,
  unitNamed,
} from '../../support/builders/ranking-builder.js';
import { draft } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

const yearly = indicator({
  code: 'Y',
  name: { vi: 'Ngân sách', en: 'Budget' },
  numerator: { vi: 'hạng mục', en: 'items' },
  points: 10,
  frequency: 'YEARLY',
});
const monthly = indicator({ code: 'R', points: 30 });
const products = minMax({ code: 'M', points: 10 });
const of = method([yearly, monthly, products], { minimumCoverage: 0.5 });
const figures = { R: ratio(9, 10), M: count(4) };
const others = ['a', 'b'].map((unit) => approved(unit, '2026-10', figures));
const submitted = draft({
  unit: 'x',
  path: 'bac-kan/cho-don/x',
  state: 'SUBMITTED',
  working: new Map(Object.entries({ R: ratio(1, 10), M: count(1) })),
  firstSubmittedAt: '2026-10-14T02:00:00.000Z',
});
const ofLastYear = approved('x', '2025', { Y: ratio(5, 10) });

function rankingWith(reports: readonly Report[]) {
  const units = ['a', 'b', 'x'].map((id) => unitNamed(id));
  const ranking = rankCommunes(
    rankingInput({ method: of, reports: [...others, ...reports], register: register(units) }),
  );
  return ranking;
}

function toldOf(reports: readonly Report[]) {
  const view = rowOf(rankingWith(reports), 'x');
  return view ? improvementsOf(view, of) : [];
}

describe('a commune whose report of the month does not count', () => {
  it('is never told to have the submitted one approved, nor to report what it holds: that is the reviewer’s part', () => {
    expect(toldOf([submitted, ofLastYear])).toEqual([]);
  });

  it('is told to submit it where there is none, and once only', () => {
    const told = toldOf([ofLastYear]);
    expect(told.map(({ kind }) => kind)).toEqual(['SUBMIT_REPORT']);
    expect(improvementText(told[0] as (typeof told)[0]).vi).toBe(
      'Báo cáo tháng: gửi báo cáo thì được thêm nhiều nhất 40 điểm và được xếp hạng, cao nhất là hạng 1; tính từ kỳ tháng 10 năm 2026.',
    );
  });
});

describe('a commune whose report counts', () => {
  it('is told of the figures that are missing one by one, and why one alone gives no rank', () => {
    const told = toldOf([approved('x', '2026-10', {})]);
    expect(told.map(({ kind, after }) => [kind, after.unrankedReason])).toEqual([
      ['REPORT', null],
      ['REPORT', 'LOW_COVERAGE'],
    ]);
    expect(improvementText(told[1] as (typeof told)[0]).en).toMatch(
      /but still no rank, because too many figures are missing; it counts from October 2026 on\.$/,
    );
  });

  it('is not told of what would bring 0 points', () => {
    const nearly = approved('x', '2026-10', { R: ratio(99_999, 100_000), M: count(4), Y: ratio(1, 1) });
    expect(toldOf([nearly, approved('x', '2025', { Y: ratio(1, 1) })])).toEqual([]);
    const less = approved('x', '2026-10', { R: ratio(9_998, 10_000), M: count(4) });
    expect(toldOf([less, approved('x', '2025', { Y: ratio(1, 1) })])).toHaveLength(1);
  });
});

describe('advice about a figure that must not exceed another', () => {
  const accounts = (code: string) => indicator({ code, points: 10 });
  const related = method([accounts('S03'), accounts('S04')]);
  const toldWith = (numerator: number, limit: number) => {
    const reports = [approved('x', '2026-10', { S03: ratio(limit, 700), S04: ratio(numerator, 700) })];
    const view = rowOf(rankCommunes(rankingInput({ method: related, reports })), 'x');
    return (view ? improvementsOf(view, related) : []).find((each) => each.of?.indicator.code === 'S04');
  };

  it('stops at that other one', () => {
    expect(toldWith(90, 129)).toMatchObject({ kind: 'MORE', amount: 39, to: ratio(129, 700) });
    expect(toldWith(128, 129)?.amount).toBe(1);
    expect(toldWith(90, 700)?.to).toEqual(ratio(700, 700));
  });

  it('is none where it is as high', () => {
    for (const numerator of [129, 130]) expect(toldWith(numerator, 129)).toBeUndefined();
  });
});
