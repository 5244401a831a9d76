import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { StandingsTable } from '../../../src/portal/leader/standings-table.js';

const sent = { expected: 3, actual: 1, onTime: 1, approved: 1, reportingRate: 1 / 3, reportingRateOnTime: 1 / 3 };
const shown = (isOpen: boolean, overdue: number): string => {
  const row = { approved: 1, waiting: 0, returned: 0, extended: 0, notYetDue: 0, overdue, completeness: sent };
  const period = { code: '2026-05', name: 'tháng 5 năm 2026', dueDay: '2026-05-18', isOpen };
  return renderToString(h(StandingsTable, { standings: [{ ...row, period }], before: null, month: '2026-05' }));
};

test('the overdue reports of a locked period are said to be those that nobody submitted in time', () => {
  const said = 'Kỳ đã khóa (tháng 5/2026): số báo cáo quá hạn là số báo cáo không gửi trước khi khóa kỳ.';
  expect(shown(false, 2)).toContain(said);
  for (const other of [shown(true, 2), shown(false, 0)]) expect(other).not.toContain('khóa');
});
