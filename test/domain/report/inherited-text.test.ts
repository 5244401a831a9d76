import { describe, expect, it } from 'vitest';
import { endedUnitNote } from '../../../src/domain/report/inherited-text.js';
import { communeNamed } from '../../support/builders/mail-builder.js';

const xuanLac = { ...communeNamed('xuan-lac'), validTo: '2025-06-30' };
const [namCuong, dongLac] = [communeNamed('nam-cuong'), communeNamed('dong-lac')];

describe('who reports in place of a unit that has ended', () => {
  it('is named with the last day, in both languages', () => {
    expect(endedUnitNote(xuanLac, [namCuong])).toEqual({
      vi: 'Xã Xuân Lạc đã kết thúc hoạt động sau ngày 30/6/2025; báo cáo của kỳ này do xã Nam Cường lập.',
      en: `${xuanLac.name.en} ceased to exist after 30 June 2025; ${namCuong.name.en} reports for this period.`,
    });
    expect(endedUnitNote(xuanLac, [namCuong, dongLac])?.vi).toContain('do xã Nam Cường, xã Đồng Lạc lập.');
    expect(endedUnitNote(xuanLac, [namCuong, dongLac])?.en).toMatch(/ report for this period\.$/);
  });

  it('is not said of a unit that exists, nor of one that nobody took over', () => {
    expect(endedUnitNote({ ...xuanLac, validTo: null }, [namCuong])).toBeUndefined();
    expect(endedUnitNote(xuanLac, [])).toBeUndefined();
  });
});
