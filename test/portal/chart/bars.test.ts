import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Bars } from '../../../src/portal/chart/bars.js';

const picture = (count: number, unit = '', value: (i: number) => number | null = (i) => i): string =>
  renderToString(
    h(Bars, {
      period: '2026-09',
      communes: Array.from({ length: count }, (_, i) => ({
        id: `xa-${i}`,
        name: `Xã Số ${i}`,
        value: value(i),
        withoutValue: `thiếu ${i}`,
      })),
      target: null,
      higherIsBetter: true,
      valueText: (value: number) => ({ vi: `${value}${unit}`, en: `${value}${unit}` }),
    }),
  );

test('the table of an indicator has a filter over its rows where it is long', () => {
  expect(picture(30)).toMatch(/data-filter="\.values tbody tr".*<table class="data values">/s);
  expect(picture(29)).not.toContain('data-filter');
});

test('a commune without a figure has its own reason in the picture and in the table', () => {
  const html = picture(2, '%', (i) => (i === 0 ? null : i));
  expect(html.match(/thiếu 0/g)).toHaveLength(3);
  expect(html).not.toContain('thiếu 1');
});

test('the value of the longest bar has room beside it, with its unit', () => {
  const unit = ' tin, bài, lượt';
  const [, narrow = '', wide = ''] = picture(7, unit).split('<svg');
  for (const [width, svg] of [
    [320, narrow],
    [720, wide],
  ] as const) {
    const [, x] = new RegExp(`x="([\\d.]+)"[^>]*>6${unit}`).exec(svg) ?? [];
    expect(Number(x) + `6${unit}`.length * 7.6).toBeLessThanOrEqual(width);
  }
});
