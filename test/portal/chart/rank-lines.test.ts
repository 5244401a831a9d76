import { describe, expect, it } from 'vitest';
import { rankLines } from '../../../src/portal/chart/rank-lines.js';

describe('lines of a chart', () => {
  const unit = { slug: 'xa-a', onDay: { name: 'Xã A' } };
  const entry = (code: string, rank: number | null, status: 'PROVISIONAL' | 'FINAL') => ({
    period: { code },
    status,
    row: { rank },
  });

  it('have a gap for a month without a ranking and for a commune without a rank', () => {
    const entries = [entry('2026-09', 3, 'FINAL'), entry('2026-11', null, 'PROVISIONAL')];
    const months = ['2026-09', '2026-10', '2026-11'].map((code) => ({ code }));
    expect(rankLines({ months, lines: [{ unit, entries }] })).toEqual({
      months: [
        { code: '2026-09', isProvisional: false },
        { code: '2026-10', isProvisional: false },
        { code: '2026-11', isProvisional: true },
      ],
      lines: [{ id: 'xa-a', name: 'Xã A', values: [3, null, null] }],
    });
  });

  it('stand in the order of a Vietnamese dictionary, as the lists of communes on every page', () => {
    const named = ['Xã Bắc Kạn', 'Xã Bách Quang', 'Xã Cẩm Giàng', 'Xã Cao Minh'];
    const lines = named.map((name) => ({ unit: { slug: name, onDay: { name } }, entries: [] }));
    const names = rankLines({ months: [], lines }).lines.map(({ name }) => name);
    expect(names).toEqual(['Xã Bách Quang', 'Xã Bắc Kạn', 'Xã Cao Minh', 'Xã Cẩm Giàng']);
  });
});
