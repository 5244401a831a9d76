import { expect, test } from 'vitest';
import { profileOf } from '../../../src/domain/explanation/profile.js';
import type { Cell, RankingRow } from '../../../src/domain/ranking/ranking.js';
import { rowOf } from '../../../src/domain/ranking/view.js';
import { indicator, method } from '../../support/builders/ranking-builder.js';
import { cell, ranking, row } from '../../support/builders/stored-builder.js';

const monthly = indicator({ code: 'M01' });
const quarterly = indicator({ code: 'Q01', frequency: 'QUARTERLY' });
const computed = indicator({ code: 'F07', computed: true });

const MISSING: Partial<Cell> = { state: 'missing', figure: null, share: null };

/** Why each of the three indicators has no figure. */
function reasons(state: Partial<Cell>, unrankedReason: RankingRow['unrankedReason']) {
  const cells = [cell(state), cell(state), cell(state)];
  const published = ranking({
    indicators: ['M01', 'Q01', 'F07'],
    rows: [row({ unit: 'a', rank: null, unrankedReason, cells })],
  });
  const of = rowOf(published, 'a');
  if (!of) throw new Error('the ranking holds a');
  return profileOf(of, method([monthly, quarterly, computed])).map(({ missingReason }) => missingReason);
}

test('the state of the month’s report explains the figures of the month alone', () => {
  expect(reasons(MISSING, 'AWAITING_REVIEW')).toEqual(['AWAITING_REVIEW', 'NO_FIGURE', 'NO_FIGURE']);
  expect(reasons(MISSING, 'NO_REPORT')).toEqual(['NO_REPORT', 'NO_FIGURE', 'NO_FIGURE']);
});

test('an approved report that lacks a figure, ranked or not, lacks the figure', () => {
  expect(reasons(MISSING, null)).toEqual(['NO_FIGURE', 'NO_FIGURE', 'NO_FIGURE']);
  expect(reasons(MISSING, 'LOW_COVERAGE')).toEqual(['NO_FIGURE', 'NO_FIGURE', 'NO_FIGURE']);
});

test('0/0 and periods before the first say so, and a figure needs no reason', () => {
  const none = { figure: null, share: null };
  expect(reasons({ state: 'notApplicable', ...none }, 'NO_REPORT')[0]).toBe('NOT_APPLICABLE');
  expect(reasons({ state: 'notExpected', ...none }, 'NO_REPORT')[0]).toBe('NOT_EXPECTED');
  expect(reasons({ state: 'present' }, null)).toEqual([null, null, null]);
});
