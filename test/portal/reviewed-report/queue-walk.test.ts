import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { QueueWalk } from '../../../src/portal/reviewed-report/next-report.js';

const period = { code: '2026-11', name: 'tháng 11 năm 2026' };
const waiting = ['a', 'b', 'c'].map((id) => ({ id, unit: { slug: id }, unitOnDay: { name: `Xã ${id}` }, period }));

it('counts the whole queue, of which the answer names only the first reports', () => {
  const work = { id: 'w', toReview: waiting, toReviewCount: 120 };
  const html = renderToString(h(QueueWalk, { form: { id: 'b' }, work }));
  expect(html).toContain('Báo cáo 2/120 trong danh sách chờ thẩm định');
});
