import { describe, expect, it, test } from 'vitest';
import {
  changedFieldText,
  changedValueText,
  type NamesInRecords,
  officialsIn,
  subjectText,
} from '../../../src/graphql/recorded-change/change-words.js';

const text = (words: string) => ({ vi: words, en: words });
const names: NamesInRecords = {
  unit: (id) => ({ 'xuan-lac': text('Xã Xuân Lạc'), 'nam-cuong': text('Xã Nam Cường') })[id],
  official: (id) => ({ mai: 'Lý Thị Mai' })[id],
  partOfMethod: (code) => ({ GOVERNMENT: text('Chính quyền số') })[code],
};
const value = (field: string, written: unknown) =>
  changedValueText(field, typeof written === 'string' ? written : JSON.stringify(written), names);

describe('a recorded value reads', () => {
  it.each<[field: string, written: unknown, vi: string, en: string]>([
    ['active', 'true', 'Có', 'Yes'],
    ['active', 'false', 'Không', 'No'],
    ['role', 'officer', 'Công chức phụ trách báo cáo', 'Reporting officer'],
    ['language', 'en', 'Tiếng Anh', 'English'],
    ['state', 'DRAFT', 'Dự thảo', 'Draft'],
    ['2026-09-02.kind', 'SWAPPED_OFF', 'Nghỉ hoán đổi', 'Swapped day off'],
    [
      'method.indicators.F01.scoring.rule',
      'yesNo',
      'Có thì đủ điểm, không thì không có điểm',
      'All points for yes, none for no',
    ],
    ['method.indicators.G01.group', 'GOVERNMENT', 'Chính quyền số', 'Chính quyền số'],
    ['dueRule.kind', 'DAY_OF_MONTH', 'Ngày cố định trong tháng', 'Day of the month'],
    ['remindersFrom', '2026-12-01', '01/12/2026', '1 December 2026'],
    ['firstPeriod', '2026-10', 'tháng 10 năm 2026', 'October 2026'],
    ['suppressed.at', '2026-11-10T01:00:00.000Z', 'lúc 08:00 ngày 10/11/2026', 'at 08:00 on 10 November 2026'],
    ['unit', 'xuan-lac', 'Xã Xuân Lạc', 'Xã Xuân Lạc'],
    ['path', 'bac-kan/cho-don/nam-cuong', 'Xã Nam Cường', 'Xã Nam Cường'],
    ['scopes', 'xuan-lac → nam-cuong', 'Xã Xuân Lạc → Xã Nam Cường', 'Xã Xuân Lạc → Xã Nam Cường'],
    ['reviewAssignments.mai', ['xuan-lac', 'nam-cuong'], 'Xã Xuân Lạc; Xã Nam Cường', 'Xã Xuân Lạc; Xã Nam Cường'],
    ['method.totalPoints', '1000.5', '1.000,5', '1,000.5'],
    ['xuan-lac 2025-12.G08', '1018/1020.5', '1.018/1.020,5', '1,018/1,020.5'],
    ['suppressed.cause', 'BOUNCE', 'Thư bị trả về', 'Letters were returned'],
    ['suppressed.cause', 'COMPLAINT', 'Người nhận báo là thư không mong muốn', 'Letters marked as spam'],
    ['phone', '84912345678', '84912345678', '84912345678'],
    ['quietDays', [], 'Không có', 'None'],
    ['quietDays', ['2026-12-15'], '15/12/2026', '15 December 2026'],
    // A word in capitals is a code only where the field holds codes.
    ['senderName', 'DRAFT', 'DRAFT', 'DRAFT'],
    ['email', 'a@b.vn', 'a@b.vn', 'a@b.vn'],
    ['text', '{ not json', '{ not json', '{ not json'],
  ])('%s %j as %s', (field, written, vi, en) => expect(value(field, written)).toEqual({ vi, en }));

  it('with the days and the substitute of an absence', () => {
    const absences = [{ from: '2026-12-01', until: '2026-12-05', substitute: 'mai' }];
    expect(value('absences', absences)).toEqual({
      vi: 'từ 01/12/2026 đến hết 05/12/2026, người thay: Lý Thị Mai',
      en: '1 December 2026 to 5 December 2026, substitute: Lý Thị Mai',
    });
    const change = { field: 'absences', before: null, after: JSON.stringify(absences) };
    expect(officialsIn(change)).toEqual(['mai']);
  });

  it('with each step of a ladder on its day', () => {
    const steps = [
      { offset: -3, recipients: ['officer'] },
      { offset: 0, recipients: ['officer'] },
      { offset: 1, recipients: ['officer', 'chairman'] },
    ];
    expect(value('ladder.steps', steps)).toEqual({
      vi: 'trước hạn 3 ngày làm việc: công chức phụ trách báo cáo; ngày đến hạn: công chức phụ trách báo cáo; sau hạn 1 ngày làm việc: công chức phụ trách báo cáo, Chủ tịch Ủy ban nhân dân',
      en: "3 working days before the deadline: reporting officer; on the deadline: reporting officer; 1 working day after the deadline: reporting officer, Chairperson of the People's Committee",
    });
  });

  it('with the bands of a rule, and with the texts of a list in the language of the reader', () => {
    expect(value('method.indicators.F01.scoring.bands', [{ atLeast: 50, share: 0.5 }]).vi).toBe('từ 50: 50% số điểm');
    expect(value('letterhead.legalBasis', [{ vi: 'Quyết định 749', en: 'Decision 749' }]).en).toBe('Decision 749');
  });

  it('with every field of a clause of a reorganisation', () => {
    const clause = {
      of: 'FORM',
      unit: { kind: 'COMMUNE', gsoCode: null },
      predecessors: [{ unit: 'xuan-lac', extent: 'WHOLE' }],
    };
    expect(value('changes', [clause]).vi).toBe(
      'nội dung: Thành lập đơn vị (kể cả nhập, chia); đơn vị: loại: Xã; đơn vị trước sắp xếp: Xã Xuân Lạc (Toàn bộ)',
    );
  });
});

test('a field is called by the names of its parts: days, people, groups, places in lists', () => {
  const label = (field: string) => changedFieldText(field, names);
  expect(label('2026-09-02.name.vi')).toEqual({
    vi: '02/9/2026, tên, tiếng Việt',
    en: '2 September 2026, name, Vietnamese',
  });
  expect(label('reviewAssignments.mai').vi).toBe('Phân công thẩm định, Lý Thị Mai');
  expect(label('method.groups.GOVERNMENT.points').vi).toBe('Phương pháp, nhóm chỉ tiêu, Chính quyền số, điểm');
  expect(label('xuan-lac.villageCount').vi).toBe('Xã Xuân Lạc, số thôn, tổ dân phố');
  expect(label('xuan-lac 2025-12.G08').vi).toBe('Xã Xuân Lạc, tháng 12 năm 2025, G08');
  expect(label('changes.0.clause').en).toBe('Clauses, entry 1, clause');
});

test('a load and a delivery are called by what they brought', () => {
  expect(subjectText({ noun: 'LOAD', id: 'units' }, names)?.vi).toBe('Danh mục đơn vị');
  expect(subjectText({ noun: 'LOAD', id: 'figures-9f8e7d6c5b4a' }, names)?.vi).toBe('Số liệu');
  expect(subjectText({ noun: 'DELIVERY', id: 'bac-kan/cho-don/xuan-lac 2026-11 health-book batch-1' }, names)?.vi).toBe(
    'Xã Xuân Lạc, tháng 11 năm 2026, health-book, lần chuyển batch-1',
  );
  expect(subjectText({ noun: 'OFFICIAL', id: 'mai' }, names)).toBeUndefined();
});
