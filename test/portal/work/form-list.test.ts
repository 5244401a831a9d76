import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FormList } from '../../../src/portal/work/form-list.js';

type Props = Parameters<typeof FormList>[0];

const form = {
  ...{ id: '1', state: 'RETURNED', dueDay: '2026-11-17', workingDaysLeft: -5, workingDaysWaiting: null },
  ...{ unit: { slug: 'a' }, unitOnDay: { name: 'Xã A' }, period: { code: '2026-11', name: 'tháng 11 năm 2026' } },
} as const;
const shown = (firstSubmittedAt: string | null): string => {
  const props = { heading: 'h', page: 'report', states: [], forms: [{ ...form, firstSubmittedAt }] };
  return renderToString(h(FormList, props as unknown as Props)).replace(/<[^>]+>/g, '');
};

test('a report that was submitted on time is not overdue while the commune corrects it', () => {
  expect(shown('2026-11-16T03:00:00.000Z')).toContain('Hạn 17/11/2026; gửi lần đầu ngày 16/11/2026');
  expect(shown(null)).toContain('Hạn 17/11/2026: quá hạn 5 ngày làm việc');
});
