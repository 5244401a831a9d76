import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { overviewPage } from '../../src/portal/overview/page.js';

const shown = (villageCount: number): string => {
  const completeness = { expected: 3, actual: 1, onTime: 1, approved: 1 };
  const period = { code: '2026-10', name: 'tháng 10 năm 2026', dueDay: '2026-10-16', isOpen: true };
  const overview = {
    ...{ scopeOnDay: { name: 'Tỉnh A' }, period, communeCount: 3, villageCount, completeness, overdueCount: 2 },
    ...{ ranking: null, summary: null, notes: [] },
  };
  const props = { answer: { overview, periods: null }, address: { page: 'overview' }, language: 'vi' } as const;
  return renderToString(h(overviewPage.View as never, { ...props, query: new URLSearchParams() } as never));
};

test('a register without villages does not say that there are none', () => {
  expect(shown(31)).toContain('<dt>Thôn, tổ dân phố</dt><dd><strong>31</strong>');
  expect(shown(0)).toContain('<dt>Báo cáo đã gửi</dt>');
  expect(shown(0)).not.toContain('Thôn, tổ dân phố');
});
