import { describe, expect, test } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { countsFromOf } from '../../../src/domain/ranking/unranked-since.js';
import { countsFromText } from '../../../src/domain/ranking/unranked-text.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

// Published in the night of 17 October, 03:00 in Việt Nam; commune b has no report.
const final = rankCommunes(
  rankingInput({ method: method([indicator()]), reports: [approved('a', '2026-10', { X01: ratio(1, 2) })] }),
);
const ranking: Ranking = {
  ...final,
  status: 'PROVISIONAL',
  rows: final.rows.flatMap((row) => [row, { ...row, unit: 'b', unrankedReason: 'NO_REPORT' }]),
};
const report = (approvedAt: string | null, unit = 'b', period = '2026-10') => ({ unit, period, approvedAt });

const NOON = '2026-10-17T05:00:00.000Z';

describe('an approved report counts', () => {
  test('already, where the ranking came with the approval or after it, and never without one', () => {
    expect(ranking.occurrence).toBe('2026-10-16T20:00:00.000Z');
    expect(countsFromOf(report('2026-10-16T20:00:00.000Z'), ranking, NOON)).toBeNull();
    expect(countsFromOf(report(null), ranking, NOON)).toBeNull();
    expect(countsFromOf(undefined, ranking, NOON)).toBeNull();
  });

  test('from the next run on, one millisecond after the ranking', () => {
    expect(countsFromOf(report('2026-10-16T20:00:00.001Z'), ranking, NOON)).toEqual({
      month: '2026-10',
      on: '2026-10-18',
      isCorrection: false,
    });
  });

  test('with the next final version, where the ranking is final', () => {
    expect(countsFromOf(report('2026-10-17T01:00:00.000Z'), final, NOON)).toMatchObject({ isCorrection: true });
  });

  test('from the next run on, where nothing is published yet', () => {
    expect(countsFromOf(report('2026-10-17T01:00:00.000Z'), undefined, NOON)).toMatchObject({ on: '2026-10-18' });
  });

  test('in the ranking of the last month of its quarter or year', () => {
    const quarter = report('2026-10-17T01:00:00.000Z', 'b', '2026-Q3');
    expect(countsFromOf(quarter, ranking, NOON)).toMatchObject({ month: '2026-09', on: '2026-10-18' });
  });
});

describe('when the run after the approval has passed and nothing was published', () => {
  const before = '2026-10-17T19:59:59.999Z';
  const after = '2026-10-17T20:00:00.000Z';
  test('it changed nothing for a commune that is ranked', () => {
    expect(countsFromOf(report('2026-10-17T01:00:00.000Z', 'a'), ranking, before)).not.toBeNull();
    expect(countsFromOf(report('2026-10-17T01:00:00.000Z', 'a'), ranking, after)).toBeNull();
  });

  test('the next one will count it, where the ranking still knows of no report', () => {
    expect(countsFromOf(report('2026-10-17T01:00:00.000Z'), ranking, after)).toMatchObject({ on: '2026-10-19' });
  });
});

test('it is said in both languages, with the day and time of the run', () => {
  expect(countsFromText({ month: '2026-10', on: '2026-10-18', isCorrection: false })).toEqual({
    vi: 'Báo cáo đã duyệt được tính vào bảng xếp hạng tháng 10 năm 2026 từ lần xếp hạng lúc 03 giờ 00 phút ngày 18/10/2026.',
    en: 'The approved report counts in the ranking for October 2026 from the run on 18 October 2026 at 03:00 on.',
  });
  expect(countsFromText({ month: '2026-10', on: '2026-10-18', isCorrection: true })).toEqual({
    vi: 'Báo cáo đã duyệt được tính vào bản chính thức kế tiếp của bảng xếp hạng tháng 10 năm 2026, lập lúc 03 giờ 00 phút ngày 18/10/2026.',
    en: 'The approved report counts with the next final version of the ranking for October 2026, made on 18 October 2026 at 03:00.',
  });
});
