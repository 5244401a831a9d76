import { describe, expect, test } from 'vitest';
import type { LastChange } from '../../../src/domain/refusal/conflict-texts.js';
import { conflict } from '../../../src/domain/refusal/refusal.js';

const AT = '2026-11-16T02:05:00.000Z';
const said = (last?: LastChange) => conflict('REPORT', 'key-000001', 'key-000002', last);

describe('a conflict says who changed it, and when', () => {
  test('another official by name, in the time of Việt Nam', () => {
    expect(said({ at: AT, isOwn: false, name: 'Hà Văn Tú' }).message).toEqual({
      vi: 'Hà Văn Tú đã thay đổi báo cáo này lúc 09:05 ngày 16/11/2026. Đề nghị tải lại trước khi lưu.',
      en: 'Hà Văn Tú changed this report at 09:05 on 16 November 2026. Load it again before saving.',
    });
  });

  test('without a name to whoever may not read the history', () => {
    expect(conflict('SETTING', null, 'key-000002', { at: AT, isOwn: false, name: null }).message).toEqual({
      vi: 'Một người khác đã thay đổi nội dung này lúc 09:05 ngày 16/11/2026. Đề nghị tải lại trước khi lưu.',
      en: 'Another official changed this at 09:05 on 16 November 2026. Load it again before saving.',
    });
  });

  test('yourself after your own change, never somebody else', () => {
    expect(said({ at: AT, isOwn: true, name: null }).message).toEqual({
      vi: 'Chính đồng chí đã thay đổi báo cáo này lúc 09:05 ngày 16/11/2026, từ một cửa sổ hoặc một yêu cầu khác. Đề nghị tải lại trước khi lưu.',
      en: 'You changed this report yourself at 09:05 on 16 November 2026, in another window or by another request. Load it again before saving.',
    });
  });

  test('nobody where the change cannot be read', () => {
    expect(said().message.en).toBe('There is a later change of this report. Load it again before saving.');
  });

  test('that nothing is saved yet where the named revision refers to nothing', () => {
    const nothing = conflict('REPORT', 'key-000001', null);
    expect(nothing).toMatchObject({ value: 'key-000001', comparedWith: null });
    expect(nothing.message).toEqual({
      vi: 'Chưa có lần lưu nào đối với báo cáo này, nên không có phiên bản đã nêu. Đề nghị để trống expectedRevision.',
      en: 'Nothing is saved yet for this report, so there is no such revision. Leave expectedRevision empty.',
    });
  });
});

test('programs read the revision that stands; no sentence holds a key', () => {
  const { comparedWith, message } = said({ at: AT, isOwn: false, name: 'Hà Văn Tú' });
  expect(comparedWith).toEqual({ what: 'revision', value: 'key-000002' });
  for (const sentence of [message.vi, message.en]) expect(sentence).not.toMatch(/key-/);
});
