import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Bars } from '../../../src/portal/chart/bars.js';

const picture = (count: number): string =>
  renderToString(
    h(Bars, {
      language: 'vi',
      period: '2026-09',
      communes: Array.from({ length: count }, (_, i) => ({ id: `xa-${i}`, name: `Xã Số ${i}`, value: i })),
      target: null,
      higherIsBetter: true,
      valueText: (value: number) => ({ vi: `${value}`, en: `${value}` }),
    }),
  );

test('the table of an indicator has a filter over its rows where it is long', () => {
  expect(picture(30)).toMatch(/data-filter="\.values tbody tr".*<table class="data values">/s);
  expect(picture(29)).not.toContain('data-filter');
});
