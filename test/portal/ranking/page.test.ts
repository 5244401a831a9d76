import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { rankingPage } from '../../../src/portal/ranking/page.js';

const row = (slug: string, rank: number | null) => ({
  ...{ id: slug, rank, isTied: false, points: 800, change: null, noChangeReason: null, certainty: null },
  ...{ unrankedReason: rank === null ? 'NO_REPORT' : null, unrankedSentence: 'Chưa gửi báo cáo.' },
  ...{ unit: { slug }, unitOnDay: { name: `Xã ${slug}` } },
});
const shown = (rows: readonly object[], ranked: readonly string[] = ['2026-10']): string => {
  const months = ['2026-08', '2026-09', '2026-10'].map((code) => ({ code }));
  const entries = ranked.map((code) => ({ period: { code }, status: 'FINAL', row: { rank: 1 } }));
  const lines = [{ unit: { slug: 'xuan-lac', onDay: { name: 'Xã Xuân Lạc' } }, entries }];
  const ranking = {
    ...{ id: '1', scope: { slug: 'cho-don' }, scopeOnDay: { name: 'Huyện Chợ Đồn' }, version: 1, currentVersion: null },
    ...{ period: { code: '2026-10', name: 'tháng 10', lastFinalDay: null }, status: 'FINAL', notRenewed: null },
    ...{ publishedAt: '2026-10-20T20:00:00.000Z', methodVersion: { name: '1' }, figurePeriods: [], notes: [], rows },
    ...{ rankedCount: 0, communeCount: 1, certainty: null, whyNoCertainty: null },
    completeness: { expected: 1, actual: 0, onTime: 0, approved: 0 },
  };
  const answer = { ranking, movement: { months, lines }, before: null };
  const props = {
    answer,
    address: { page: 'ranking', scope: 'cho-don' },
    language: 'vi',
    query: new URLSearchParams(),
  };
  return renderToString(h(rankingPage.View as never, props as never));
};

test('where nobody is ranked there is no empty table of ranks', () => {
  expect(shown([row('xuan-lac', 1)])).toContain('ranking-table"');
  const none = shown([row('xuan-lac', null)]);
  expect(none).not.toContain('ranking-table"');
  expect(none).toContain('unranked-table');
});

test('other months are those that somebody ranked', () => {
  expect(shown([row('xuan-lac', 1)])).not.toContain('/2026-09');
  const two = shown([row('xuan-lac', 1)], ['2026-09', '2026-10']);
  expect(two).toContain('/2026-09');
  expect(two).not.toContain('/2026-08');
});
