import { expect, test } from 'vitest';
import type { ReportNews } from '../../../src/domain/news/news.js';
import { newsTexts } from '../../../src/email/words/news-texts.js';
import { xuanLac } from '../../support/builders/mail-builder.js';

const concerns = (kind: ReportNews['kind']) =>
  newsTexts.concerns([{ kind, unit: xuanLac, period: '2026-10' } as unknown as ReportNews]);

test('what a letter concerns begins small, and the chairman keeps the capital', () => {
  expect(concerns('REOPENED')).toBe('V/v mở lại báo cáo chuyển đổi số kỳ tháng 10 năm 2026');
  expect(concerns('RETURNED_TO_OFFICER')).toBe('V/v Chủ tịch trả lại báo cáo chuyển đổi số kỳ tháng 10 năm 2026');
});
