import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type RankDoubts, SetsChart } from '../../../src/portal/chart/sets-chart.js';

const set = (best: number, worst: number) => ({ best, worst });
const communes: readonly RankDoubts[] = [
  { id: 'a', name: 'Xã A', rank: 1, sets: { noise: set(1, 1), choice: set(1, 2), all: set(1, 3) } },
  { id: 'b', name: 'Xã B', rank: 2, sets: { noise: set(2, 3), choice: set(1, 2), all: set(1, 3) } },
  { id: 'c', name: 'Xã C', rank: 3, sets: { noise: set(2, 3), choice: set(3, 3), all: set(1, 3) } },
];
const shown = (more: Partial<Parameters<typeof SetsChart>[0]> = {}): string =>
  renderToString(
    h(SetsChart, {
      sentence: 'Phân biệt được 1/3 cặp.',
      communes,
      doubts: ['noise', 'choice', 'all'],
      rankedCount: 3,
      isProvisional: false,
      ...more,
    }),
  );
/** The wide one of the two drawings, which differ only in width. */
const wide = (html: string): string => /<svg class="wide".*?<\/svg>/s.exec(html)?.[0] ?? '';
const bars = (html: string) => [...wide(html).matchAll(/<g class="doubt doubt-(\w+)"><rect ([^>]*)>/g)];

describe('the picture of sets of ranks', () => {
  it('has a bar for each set, from the best place to the worst, and a line at the published rank', () => {
    const html = shown();
    expect(bars(html).map(([, doubt]) => doubt)).toEqual(communes.flatMap(() => ['noise', 'choice', 'all']));
    expect(wide(html).match(/class="rank-line"/g)).toHaveLength(3);
    const width = (at: number) => Number(/ width="([\d.]+)"/.exec(` ${bars(html)[at]?.[2]}`)?.[1]);
    // One place is as wide as a bar is high; each further place adds the same.
    expect(width(0)).toBe(7);
    expect(width(2) - 7).toBeCloseTo(2 * (width(1) - 7), 8);
  });

  it('is named by its sentence, and its table holds every number', () => {
    const html = shown();
    const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`<figcaption id="${id}">Phân biệt được 1/3 cặp.</figcaption>`);
    const cells = [...html.matchAll(/<(?:td|th scope="row")[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(cells.slice(0, 10)).toEqual(['Xã A', '1', '1', '1–2', '1–3', 'Xã B', '2', '2–3', '1–2', '1–3']);
  });

  it('hatches the bars of a provisional ranking, says so, and names each hatching once', () => {
    expect(shown()).not.toContain('kẻ sọc');
    const html = shown({ isProvisional: true });
    expect(html).toContain('Thanh kẻ sọc: bảng xếp hạng còn tạm thời.');
    const ids = [...wide(html).matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
    const fills = [...wide(html).matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id]) => id);
    expect(fills).toHaveLength(9);
    expect(fills.filter((id) => !ids.includes(id))).toEqual([]);
    const all = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  it('of one commune names nobody in the drawing, and its own set has the colour of chance', () => {
    const html = shown({ communes: [{ id: 'a', name: 'Xã A', rank: 1, sets: { own: set(1, 1) } }], doubts: ['own'] });
    expect(wide(html)).toContain('rank-line');
    expect(wide(html)).not.toContain('Xã A');
    expect(bars(html).map(([, doubt]) => doubt)).toEqual(['noise']);
    expect(html).toContain('90% cho riêng đơn vị này');
  });

  it('uses no style attribute: the headers forbid it', () => {
    expect(shown({ isProvisional: true, chosen: 'b' })).not.toContain('style=');
  });
});
