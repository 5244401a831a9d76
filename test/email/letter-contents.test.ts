import { describe, expect, it } from 'vitest';
import { indicatorsToFile } from '../../src/domain/report/missing-figures.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import {
  communeNamed,
  everybody,
  figures,
  modelDraft,
  official,
  submitted,
  xuanLac,
} from '../support/builders/mail-builder.js';
import { draft } from '../support/builders/scope-builder.js';
import { at, lettersSent, letterTo } from '../support/letters/letters.js';

const october = submitted(xuanLac, '2026-10');
const november = submitted(xuanLac, '2026-11');

/** How many figures a report has. */
const [month = 0, quarter = 0, year = 0] = (['MONTHLY', 'QUARTERLY', 'YEARLY'] as const).map(
  (frequency) => indicatorsToFile(seededMethod, frequency).length,
);

describe('the letter before the due day', () => {
  const beforeClosing = letterTo('officer', { day: '2026-11-12', reports: [october] });

  it('says before the closing day that figures will be closed at its end', () => {
    expect(beforeClosing.text).toContain('Số liệu của kỳ báo cáo sẽ được chốt khi hết ngày 14/11/2026 (thứ Bảy)');
    expect(beforeClosing.text).not.toContain('đã được chốt');
    expect(letterTo('officer', { day: '2026-11-12', reports: [october] }, 'en').text).toContain(
      'The figures will be closed at the end of Saturday, 14 November 2026',
    );
  });

  it('still says so on the closing day, which has not ended', () => {
    const closingDay = { day: '2026-12-14', reports: [october, november] };
    expect(letterTo('officer', closingDay).text).toContain('sẽ được chốt khi hết ngày 14/12/2026 (thứ Hai)');
  });

  it('says after it that they were', () => {
    const dayAfter = { day: '2026-12-15', reports: [october, november] };
    expect(letterTo('officer', dayAfter).text).toContain('đã được chốt khi hết ngày 14/12/2026 (thứ Hai)');
    expect(letterTo('officer', dayAfter, 'en').text).toContain('were closed at the end of Monday, 14 December 2026');
  });

  it('says how many working days are left and how many figures are to be entered, but calls none missing', () => {
    expect(beforeClosing.text).toContain('còn 03 ngày làm việc');
    expect(beforeClosing.text).toContain(`0/${month} chỉ tiêu`);
    expect(beforeClosing.text).not.toContain('Chỉ tiêu còn thiếu');
  });

  it('says where the Excel form is to be had, and links to nothing that needs a token to answer', () => {
    expect(beforeClosing.text).toContain('Biểu nhập số liệu (Excel) có thể tải về tại trang báo cáo nêu trên');
    expect(beforeClosing.html).not.toContain('/files/');
  });
});

describe('the letter about month, quarter and year', () => {
  const december = draft({
    period: '2026-12',
    savedAt: at('2026-12-15', '09:05'),
    working: figures('2026-12', ['G03']),
  });
  const letter = letterTo('officer', { day: '2026-12-17', reports: [october, november, december] });

  it('is one letter with each report’s own window, state and count', () => {
    expect(letter.text).toContain(
      'số liệu tháng từ ngày 15 tháng 11 năm 2026, số liệu quý từ ngày 15 tháng 9 năm 2026 và số liệu năm từ ngày 15 tháng 12 năm 2025, đều đến hết ngày 14 tháng 12 năm 2026',
    );
    expect(letter.text).toContain(
      'Tháng 12/2026: bản nháp, lưu lần cuối 09 giờ 05 phút ngày 15/12/2026; chưa gửi. Quý IV',
    );
    expect(letter.text).toContain(
      `Tháng 12/2026: ${month - 1}/${month} chỉ tiêu. Quý IV/2026: 0/${quarter} chỉ tiêu. Năm 2026: 0/${year} chỉ tiêu`,
    );
    expect(letter.text).toContain('Mã thư: 2026-12+2026-Q4+2026/xuan-lac/+1, ');
  });

  it('lists what is missing under each group once', () => {
    expect(letter.text).toContain(`Chỉ tiêu còn thiếu (${1 + quarter + year}):`);
    expect(letter.text.match(/Hoạt động chính quyền số \(/g)).toHaveLength(1);
  });

  it('leaves out the reports that were submitted', () => {
    const onlyQuarter = [october, november, submitted(xuanLac, '2026-12'), submitted(xuanLac, '2026')];
    expect(letterTo('officer', { day: '2026-12-17', reports: onlyQuarter }).subject).toBe(
      'Quá hạn 01 ngày làm việc: báo cáo CĐS quý IV/2026 – Xuân Lạc',
    );
  });
});

describe('who else reads it, and what comes next', () => {
  const threeLate = { day: '2026-10-21', reports: [modelDraft] };

  it('what was answered with "no data" is not missing, and the letter says how many', () => {
    const answered = { ...modelDraft, noData: ['E07', 'S03'] };
    const options = { ...threeLate, reports: [answered] };
    const vi = letterTo('officer', options).text;
    expect(vi).toContain(`${month - 5}/${month} chỉ tiêu (trong đó 02 chỉ tiêu: không có số liệu)`);
    expect(vi).toContain('Chỉ tiêu còn thiếu (05):');
    expect(vi).not.toContain('Hoạt động kinh tế số');
    expect(letterTo('officer', options, 'en').text).toContain(`${month - 5} of ${month} (2 of them: no data)`);
    expect(letterTo('officer', threeLate).text).toContain(`${month - 7}/${month} chỉ tiêu\n`);
  });

  it('the chairman is told who fills in the report and how to reach them', () => {
    const { text } = letterTo('chairman', threeLate);
    expect(text).toContain('Kính gửi: Đồng chí Hoàng Đức Thịnh, Chủ tịch Ủy ban nhân dân xã Xuân Lạc');
    expect(text).toContain('Đồng chí Triệu Văn Tuân, điện thoại 0209 000 0102');
    expect(text).toContain('Nơi nhận: như trên; công chức phụ trách báo cáo (để thực hiện).');
  });

  it('no letter claims a copy to somebody who gets none', () => {
    const officials = [official('officer')];
    const { text } = letterTo('officer', { ...threeLate, officials });
    expect(text).not.toContain('Thư này đồng thời được gửi');
    expect(text).toContain('Nơi nhận: như trên.\n');
    expect(text).toContain('ngày 23/10/2026 (thứ Sáu) Hệ thống sẽ tiếp tục gửi thư nhắc.');
  });

  it('the office is named as a reader from the fifth day on and not announced again', () => {
    const { text } = letterTo('officer', { day: '2026-10-23', reports: [modelDraft] });
    expect(text).toContain('và Phòng Văn hóa và Thông tin để phối hợp hỗ trợ. Nếu đến hết ngày 29/10/2026 (thứ Năm)');
    expect(text).toContain('ngày 30/10/2026 (thứ Sáu) Hệ thống sẽ tiếp tục gửi thư nhắc.');
  });

  it('weekly letters count themselves, and the last one says so', () => {
    const sent = lettersSent('officer', {
      '2026-10-13': -3,
      '2026-10-16': 0,
      '2026-10-19': 1,
      '2026-10-21': 3,
      '2026-10-23': 5,
    });
    const sixth = letterTo('officer', { day: '2026-10-30', reports: [modelDraft], sent }).text;
    expect(sixth).toContain('Thư nhắc         Lần thứ 6');
    expect(sixth).not.toContain('thư nhắc cuối cùng');
    const last = letterTo('officer', { day: '2026-11-20', reports: [modelDraft, november] }).text;
    expect(last).toContain('Đây là thư nhắc cuối cùng của Hệ thống gửi đồng chí về báo cáo này');
  });

  it('a township is called a township throughout', () => {
    const township = communeNamed('bang-lung');
    const officials = [official('officer', { unit: township.id, path: township.path })];
    const { text } = letterTo('officer', { day: '2026-10-21', communes: [township], officials });
    expect(text).toContain('Kính gửi: Ủy ban nhân dân thị trấn Bằng Lũng');
    expect(text).toContain('chưa nhận được báo cáo của Ủy ban nhân dân thị trấn.');
    expect(text).not.toMatch(/nhân dân xã/);
    const letters = ['2026-10-19', '2026-10-21'].map((day) => {
      const chairman = official('chairman', { unit: township.id, path: township.path });
      return letterTo('officer', { day, communes: [township], officials: [...officials, chairman] }, 'en').text;
    });
    expect(letters[0]).toContain(
      "the Chairperson of the Township People's Committee will be notified on Wednesday, 21",
    );
    expect(letters[1]).toContain("The Chairperson of the Township People's Committee also receives this letter.");
  });

  it('an extended due day is said to be one', () => {
    const extension = { day: '2026-10-20', reason: 'flood', grantedAt: at('2026-10-15', '09:00') };
    const { text, subject } = letterTo('officer', { day: '2026-10-21', reports: [{ ...modelDraft, extension }] });
    expect(subject).toMatch(/^Quá hạn 01 ngày làm việc/);
    expect(text).toContain('có hạn gửi, sau khi được gia hạn, là hết ngày 20/10/2026 (thứ Ba).');
    const movedBeyond = { dueDays: { '2026-10': '2026-10-22' } };
    const moved = letterTo('officer', {
      day: '2026-10-22',
      scope: movedBeyond,
      reports: [{ ...modelDraft, extension }],
    });
    expect(moved.text).toContain('có hạn gửi là hết ngày 22/10/2026 (thứ Năm).');
  });

  it('before an extended due day nobody is asked to be on time, which an extension after the deadline cannot give', () => {
    const extension = { day: '2026-10-28', reason: 'flood', grantedAt: at('2026-10-20', '09:00') };
    const ahead = (language: 'vi' | 'en') =>
      letterTo('officer', { day: '2026-10-23', reports: [{ ...modelDraft, extension }] }, language).text;
    expect(ahead('vi')).toContain('gửi báo cáo trên Hệ thống trong thời hạn đã gia hạn:');
    expect(ahead('en')).toContain('submit the report by the extended deadline:');
  });
});

describe('what happens next', () => {
  const due = letterTo('officer', { day: '2026-10-16', reports: [modelDraft] });

  it('over a weekend counts to the last working day before it, which on the due day is the due day', () => {
    expect(due.text).toContain('Nếu đến hết ngày 16/10/2026 (thứ Sáu) Hệ thống chưa nhận được báo cáo, ngày 19/');
    expect(due.text).not.toContain('Chủ nhật');
  });

  it('inside a week counts to the day before', () => {
    const { text } = letterTo('officer', { day: '2026-10-19', reports: [modelDraft] });
    expect(text).toContain('Nếu đến hết ngày 20/10/2026 (thứ Ba) Hệ thống chưa nhận được báo cáo, ngày 21/');
  });

  it('is after the deadline where the ladder begins there, also when a window opens', () => {
    const opened = (offset: number, language?: 'en') => {
      const ladder = { steps: [{ offset, recipients: ['officer' as const] }], repeatEvery: 5, repeatAtMost: 4 };
      return letterTo('officer', { day: '2026-10-15', reports: [october], scope: { ladder } }, language).text;
    };
    expect(opened(-3)).toContain('Ngày 12/11/2026 (thứ Năm), Hệ thống sẽ gửi thư nhắc trước hạn.');
    const late = 'Nếu đến hạn gửi Hệ thống chưa nhận được báo cáo, ngày 18/11/2026 (thứ Tư) Hệ thống sẽ gửi thư nhắc.';
    expect(opened(1)).toContain(late);
    expect(opened(1, 'en')).toContain('not arrived by the deadline, a first reminder will be sent on Wednesday, 18');
  });
});

it('only letters about made-up people or figures carry the demonstration mark', () => {
  const real = { ...modelDraft, isDemonstration: false };
  expect(letterTo('officer', { day: '2026-10-21', reports: [real] }).text).not.toContain('minh họa');
  const officials = everybody().map((one) => ({ ...one, isDemonstration: true }));
  expect(letterTo('officer', { day: '2026-10-21', reports: [real], officials }).text).toContain('minh họa');
});
