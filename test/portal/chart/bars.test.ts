import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Bars } from '../../../src/portal/chart/bars.js';
import { CourseSection } from '../../../src/portal/indicator/course-section.js';

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

test('the whole counts the units with a figure as the sentence above it does: those without the thing have none', () => {
  const rollUp = { reporting: 20, notApplicable: 2, communes: 20, rate: 96, sum: null, mean: null, yes: null };
  const course = { lines: [], scopePoints: [{ period: { code: '2026-Q3' }, rollUp }] };
  const of = { indicator: { kind: 'RATIO', unitOfMeasure: '%' }, scope: 'huyện A', path: '/chi-tieu/F06' };
  const props = { ...of, course, query: new URLSearchParams() } as unknown as Parameters<typeof CourseSection>[0];
  expect(renderToString(h(CourseSection, props))).toMatch(/>96%<.*>18\/20</);
});
