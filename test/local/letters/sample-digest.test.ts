import { expect, test } from 'vitest';
import { lettersFromStores } from '../../../src/local/letters/sample-letters.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';

const NOW = '2026-11-24T08:00:00.000Z';

test('the sample digest of a final ranking tells of reports and ranks that belong together', async () => {
  const table = await demonstrationTable(NOW);
  try {
    const letters = await lettersFromStores(table.stores, NOW);
    const text = letters.find(({ name, language }) => name === 'digest-final' && language === 'vi')?.email.text ?? '';
    const month = /Kết quả xếp hạng (tháng \d+\/\d+)\n/.exec(text)?.[1];
    expect(month).toBe('tháng 10/2026');
    expect(text).toContain(`Báo cáo ${month}         20/20 đã được duyệt`);
    expect(text).not.toMatch(/Đơn vị quá hạn|Kính đề nghị/);
    const digest = letters.find(({ name, language }) => name === 'digest' && language === 'vi')?.email.text ?? '';
    const count = (pattern: RegExp) => Number(pattern.exec(digest)?.[1] ?? 0);
    const sent = count(/(\d+)\/\d+ đã được duyệt/) + count(/(\d+)\/\d+ chờ thẩm định/) + count(/(\d+)\/\d+ trả lại/);
    expect(sent).toBeGreaterThan(0);
    expect(count(/Đã gửi +(\d+)\/20/)).toBe(sent);
    expect(count(/chỉ đạo (\d+) đơn vị quá hạn/)).toBe(count(/(\d+)\/\d+ quá hạn/));
    // A reminder before the due day tells of no ranking that became final after it.
    expect(letters.find(({ name }) => name === '3-before-officer')?.email.text).not.toContain('xếp hạng');
  } finally {
    await table.close();
  }
});
