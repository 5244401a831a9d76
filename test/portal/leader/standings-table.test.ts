import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { leaderPage } from '../../../src/portal/leader/page.js';
import { StandingsTable } from '../../../src/portal/leader/standings-table.js';

const sent = { expected: 3, actual: 1, onTime: 1, approved: 1, reportingRate: 1 / 3, reportingRateOnTime: 1 / 3 };
const rows = (isOpen: boolean, overdue: number) => {
  const row = { approved: 1, waiting: 0, returned: 0, extended: 0, notYetDue: 0, overdue, completeness: sent };
  const period = { code: '2026-05', name: 'tháng 5 năm 2026', dueDay: '2026-05-18', isOpen };
  return [{ ...row, period }];
};
const shown = (isOpen: boolean, overdue: number, compared: object = {}): string => {
  const standings = rows(isOpen, overdue);
  const given = { standings, before: null, month: '2026-05', today: '2026-05-19', reason: null };
  return renderToString(h(StandingsTable, { ...given, ...compared }));
};

test('the overdue reports of a locked period are said to be those that nobody submitted in time', () => {
  const said = 'Kỳ đã khóa (tháng 5/2026): số báo cáo quá hạn là số báo cáo không gửi trước khi khóa kỳ.';
  expect(shown(false, 2)).toContain(said);
  for (const other of [shown(true, 2), shown(false, 0)]) expect(other).not.toContain('khóa');
});

test('where a reorganisation has put as many other communes in their place, nothing is compared', () => {
  const before = { ...sent, onTime: 3 };
  expect(shown(true, 2, { before })).toContain('▼ giảm 2 đơn vị (tháng 4/2026: 3/3)');
  expect(shown(true, 2, { before, reason: 'REORGANISED' })).toContain('các đơn vị phải gửi đã thay đổi');
});

test('a month is compared with a whole one only after its due day', () => {
  const before = { ...sent, onTime: 3 };
  for (const today of ['2026-05-02', '2026-05-18']) {
    const said = shown(true, 0, { before, today });
    expect(said).toContain('kỳ trước: chưa so sánh, vì chưa qua hạn gửi (ngày 18/5/2026).');
    expect(said).not.toContain('▼');
  }
});

test('a reorganisation is known before any commune is ranked, and a month without a ranking says so', () => {
  const [{ period }] = rows(true, 2) as [ReturnType<typeof rows>[number]];
  const none = { nodes: [] };
  const ranking = {
    scope: { slug: 'cho-don' },
    period,
    version: 1,
    status: 'PROVISIONAL',
    publishedAt: '2026-05-18T20:00:00.000Z',
  };
  const unranked = { nodes: [{ id: '1', noChangeReason: 'REORGANISED' }] };
  const overview = {
    ...{ today: '2026-05-19', communeCount: 3, scopeOnDay: { name: 'Chợ Đồn' }, period, completeness: sent, notes: [] },
    ...{
      summary: null,
      ranking: { ...ranking, rankedCount: 0, communeCount: 3, first: unranked, top: none, bottom: none },
    },
  };
  const before = { completeness: { ...sent, onTime: 3 } };
  const answer = {
    overview,
    before,
    reportStandings: rows(true, 2),
    rankingHistories: null,
    myWork: null,
    publisher: null,
  };
  const page = (of: object): string => {
    const props = { answer: of, address: { page: 'leader' }, language: 'vi', query: new URLSearchParams() } as const;
    return renderToString(h(leaderPage.View as never, props as never));
  };
  expect(page(answer)).toContain('các đơn vị phải gửi đã thay đổi');
  const without = 'Chưa có bảng xếp hạng nào được công bố cho tháng này.';
  expect(page(answer)).not.toContain(without);
  expect(page({ ...answer, overview: { ...overview, ranking: null } })).toContain(without);

  // Nobody is ranked, so nothing can be said of targets; and a few communes are compared with no whole month.
  const summary = { meanIndex: null, rising: [], falling: [], whyRising: [], whyFalling: [], behind: [] };
  expect(page({ ...answer, overview: { ...overview, summary } })).not.toContain('Mọi chỉ tiêu');
  const pillars = [{ meanScore: 0.8, pillar: { code: 'ECONOMY', name: 'Kinh tế số' } }];
  const means = ['2026-04', '2026-05'].map((code) => ({ status: 'FINAL', meanIndex: 0.8, period: { code }, pillars }));
  const rankingHistories = { months: means.map((mean) => mean.period), means };
  const ranked = (rankedCount: number) => {
    const first = { nodes: [{ id: '1', noChangeReason: null }] };
    return page({
      ...answer,
      rankingHistories,
      overview: { ...overview, ranking: { ...overview.ranking, rankedCount, first } },
    });
  };
  expect(ranked(1)).toContain('không so sánh</td>');
  expect(ranked(2)).not.toContain('không so sánh</td>');
});

test('a quarter means its last month, as on the page of the ranking, and no other code leads anywhere', async () => {
  const asked: object[] = [];
  const opened = (month: string) => {
    const ask = async (_question: unknown, variables: object) => {
      asked.push(variables);
      return { myWork: { digestPeriod: { code: '2026-10', scope: { slug: 'cho-don' } } } };
    };
    const request = { ask, language: 'vi', address: { page: 'leader', month }, query: new URLSearchParams() };
    return leaderPage.load(request as never);
  };
  expect(await opened('2026-Q3')).toMatchObject({ kind: 'found' });
  expect(asked.at(-1)).toMatchObject({ month: '2026-09', before: '2026-08', from: '2025-10' });
  expect(await opened('2026-13')).toEqual({ kind: 'missing' });
});
