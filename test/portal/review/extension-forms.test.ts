import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ExtensionPart } from '../../../src/portal/report-more/extension-part.js';
import { ExtensionForms } from '../../../src/portal/review/extension-forms.js';
import { reviewPage } from '../../../src/portal/review/page.js';
import { InSession } from '../../../src/portal/shell/page-context.js';

const request = { day: '2026-10-20', ground: 'OTHER', reason: 'Lũ', askedAt: '2026-10-15T02:00:00Z', askedBy: null };
const done = async () => [];
function dayField(extensionDays: object | null): string | undefined {
  const form = { dueDay: '2026-10-16', extensionRequest: request, extensionDays } as never;
  const html = renderToString(h(ExtensionForms, { form, grounds: [], grant: done, refuse: done }));
  return /<input[^>]* data-reads="DAY"[^>]*>/.exec(html)?.[0];
}

test('the answer to a request presets the day asked for, as long as the report can be extended to it', () => {
  const open = dayField({ first: '2026-10-19', last: '2026-11-30' });
  expect(open).toContain('value="20/10/2026"');
  expect(open).toContain('data-first="2026-10-19"');
  expect(dayField({ first: '2026-10-21', last: '2026-11-30' })).not.toContain('value="20');
  expect(dayField({ first: '2026-10-16', last: '2026-10-19' })).not.toContain('value="20');
  expect(dayField(null)).not.toContain('value="20');
});

const courseWith = (replacesDueDay: boolean): string => {
  const extension = { day: '2026-10-30', grantedOn: '2026-10-19', ground: null, replacesDueDay };
  const none = { extensionRequest: null, extensionRefusal: null, allowedActions: [] };
  const report = { form: { ...none, extensions: [{ extension }] }, allowedActions: [] };
  return renderToString(
    h(ExtensionPart, { report, grounds: [] } as unknown as Parameters<typeof ExtensionPart>[0]),
  ).replace(/<[^>]+>/g, '');
};

test('the form says, as the letter does, where an extension came too late for the report to be on time', () => {
  const granted = 'Được gia hạn đến ngày 30/10/2026 (quyết định ngày 19/10/2026).';
  expect(courseWith(false)).toBe(`${granted} Do việc gia hạn có sau hạn gửi, báo cáo vẫn được tính là gửi quá hạn.`);
  expect(courseWith(true)).toBe(granted);
});

const asking = (slug: string) => ({
  ...{ id: slug, unit: { slug }, unitOnDay: { name: `Xã ${slug}` }, dueDay: '2026-10-16', extensionDays: null },
  period: { code: '2026-10', name: 'tháng 10 năm 2026' },
  extensionRequest: request,
});

test('a reviewer reads how many requests for an extension wait, as on the work page, where a part of them is shown', () => {
  const myWork = {
    ...{ today: '2026-10-15', isReviewDivided: false, all: 0, own: 0, toReviewCount: 0, toReview: [] },
    ...{ extensionsToDecideCount: 60, extensionsToDecide: [asking('a'), asking('b')], overdueCount: 0, overdue: [] },
  };
  const props = { answer: { grounds: [], myWork }, query: new URLSearchParams(), language: 'vi' };
  const page = h(InSession, { value: {} as never }, h(reviewPage.View as never, props as never));
  const html = renderToString(page).replace(/<[^>]+>/g, '|');
  expect(html).toMatch(/Đề nghị gia hạn\|+60\|/);
  expect(html).toContain('Đang hiện 2/60 báo cáo đầu tiên theo hạn gửi.');
});
