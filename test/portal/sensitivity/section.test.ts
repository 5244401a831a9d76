import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { SensitivityAnswer } from '../../../src/portal/sensitivity/load-sensitivity.js';
import { SensitivitySection } from '../../../src/portal/sensitivity/section.js';

const share = (factor: 'AGGREGATION' | 'NOISE', firstOrder: number) => ({
  ...{ factor, firstOrder, firstOrderError: 0.012, total: firstOrder + 0.2, totalError: 0.013 },
});
const found: NonNullable<SensitivityAnswer> = {
  scope: { slug: 'cho-don' },
  period: { code: '2026-10', name: 'tháng 10/2026' },
  ...{ version: 2, status: 'FINAL', publishedAt: '2026-11-20T08:00:00.000Z' },
  methodVersion: { code: 'CDS-2026' },
  whyNoCertainty: null,
  sensitivity: {
    ...{ runs: 7168, meanShift: 1.94, statement: 'Riêng cách tổng hợp giải thích 46%.' },
    factors: [share('AGGREGATION', 0.46), share('NOISE', 0.21)],
  },
};
const shown = (sensitivity: SensitivityAnswer, method?: string): string =>
  renderToString(h(SensitivitySection, { sensitivity, ...(method !== undefined && { method }) }));

describe('what moves the order', () => {
  it('is a sentence with a picture and a table of every number', () => {
    const html = shown(found, 'CDS-2026');
    expect(html).toContain('Bảng xếp hạng mới nhất theo phương pháp này: tháng 10/2026.');
    expect(html).toContain('Riêng cách tổng hợp giải thích 46%.</figcaption>');
    expect(html).toContain('7.168 lần');
    for (const number of ['46% ± 1,2', '66% ± 1,3', '46,0%', '1,2%', '41,0%']) expect(html).toContain(number);
  });

  it('is a sentence alone where nothing moves it', () => {
    const html = shown({
      ...found,
      sensitivity: { runs: 2048, meanShift: 0, factors: null, statement: 'Không lựa chọn nào.' },
    });
    expect(html).toContain('<p>Không lựa chọn nào.</p>');
    expect(html).not.toContain('<svg');
  });

  it.each<[string, SensitivityAnswer, string | undefined, string]>([
    ['could not be asked for', undefined, undefined, 'Hiện chưa tính được phần này.'],
    ['has no ranking', null, 'CDS-2026', 'Chưa có bảng xếp hạng nào theo phiên bản phương pháp này.'],
    ['is of another version of the method', found, 'CDS-2027', 'Chưa có bảng xếp hạng nào theo phiên bản'],
    [
      'is being computed',
      { ...found, sensitivity: null, whyNoCertainty: 'Hiện chưa có kết quả.' },
      undefined,
      'Hiện chưa có kết quả.',
    ],
  ])('says why it is not there: it %s', (_name, answer, method, sentence) => {
    const html = shown(answer, method);
    expect(html).toContain(sentence);
    expect(html).not.toContain('<svg');
  });
});
