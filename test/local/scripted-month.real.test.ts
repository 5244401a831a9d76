import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicatorsToFile } from '../../src/domain/report/missing-figures.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { BEFORE, FIRST, type ScriptedMonth, scriptedMonth } from '../support/start/scripted-month.js';
import { daysFrom } from '../support/start/scripted-world.js';

/** Every figure of a monthly report. */
const LACKING = `còn thiếu \\(${indicatorsToFile(seededMethod, 'MONTHLY').length}\\)`;

let month: ScriptedMonth;
beforeAll(async () => {
  month = await scriptedMonth();
});
afterAll(() => month.close());

const told = (day: string) => month.subjects(day);
const wordsTo = (to: string, day: string) => month.wordsTo(to, day);
const REPORT = 'báo cáo CĐS tháng 01/2027';
describe('the inbox of a month', () => {
  test('14 December, the day before reminders begin: December is final because everything is approved, and nobody is told', async () => {
    const december = await month.stores.rankings.head('cho-don', '2026-12');
    expect([december?.status, december?.occurrence.slice(0, 10)]).toEqual(['FINAL', '2026-12-13']);
    expect(told(BEFORE)).toEqual([]);
  });

  test('15 December, the window opens: the officers; whose letter bounces is stood in for by the next sweep', () => {
    const opened = 'Mở kỳ báo cáo CĐS tháng 01, quý I và năm 2027';
    const due = 'hạn sớm nhất 18/01/2027';
    expect(told(FIRST)).toEqual([
      `08:00 bounce: ${opened} – Đồng Lạc, ${due}`,
      `08:00 officer.bang-lung: ${opened} – Bằng Lũng, ${due}`,
      `08:00 officer.nam-cuong: ${opened} – Nam Cường, ${due}`,
      `08:00 officer.xuan-lac: ${opened} – Xuân Lạc, ${due}`,
      `08:30 chairman.dong-lac: ${opened} – Đồng Lạc, ${due}`,
    ]);
  });

  test('17 December, the day after December was due: the leader reads that every report came', () => {
    expect(told('2026-12-17')).toEqual(['08:00 leader: 4/4 đã gửi, 0 báo cáo quá hạn: CĐS tháng 12/2026 – Chợ Đồn']);
    expect(wordsTo('leader', '2026-12-17')).toMatch(/Kết quả xếp hạng +Chính thức từ ngày 14\/12\/2026/);
  });

  test('13 January, three working days before: the officers, and nobody at the address that bounced', () => {
    expect(told('2027-01-13')).toEqual([
      `08:00 chairman.dong-lac: Hạn gửi 18/01/2027 (thứ Hai): ${REPORT} – Đồng Lạc`,
      `08:00 officer.bang-lung: Hạn gửi 18/01/2027 (thứ Hai): ${REPORT} – Bằng Lũng`,
      `08:00 officer.nam-cuong: Hạn gửi 18/01/2027 (thứ Hai): ${REPORT} – Nam Cường`,
      `08:00 officer.xuan-lac: Hạn gửi 18/01/2027 (thứ Hai): ${REPORT} – Xuân Lạc`,
    ]);
  });

  test('15 January, the window of February opens while January is due', () => {
    const opened = 'Mở kỳ báo cáo CĐS tháng 02/2027';
    expect(told('2027-01-15')).toEqual([
      `08:00 chairman.dong-lac: ${opened} – Đồng Lạc, hạn gửi 16/02/2027 (thứ Ba)`,
      `08:00 officer.bang-lung: ${opened} – Bằng Lũng, hạn gửi 16/02/2027 (thứ Ba)`,
      `08:00 officer.nam-cuong: ${opened} – Nam Cường, hạn gửi 16/02/2027 (thứ Ba)`,
      `08:00 officer.xuan-lac: ${opened} – Xuân Lạc, hạn gửi 16/02/2027 (thứ Ba)`,
    ]);
  });

  test('18 January, the due day: the officers', () => {
    expect(told('2027-01-18')).toEqual([
      `08:00 chairman.dong-lac: Hạn gửi hôm nay: ${REPORT} – Đồng Lạc`,
      `08:00 officer.bang-lung: Hạn gửi hôm nay: ${REPORT} – Bằng Lũng`,
      `08:00 officer.nam-cuong: Hạn gửi hôm nay: ${REPORT} – Nam Cường`,
      `08:00 officer.xuan-lac: Hạn gửi hôm nay: ${REPORT} – Xuân Lạc`,
    ]);
  });

  test('19 January, one day late: whoever submitted hears no more; the leader gets the first digest', () => {
    expect(told('2027-01-19')).toEqual([
      `08:00 chairman.dong-lac: Quá hạn 01 ngày làm việc: xã Đồng Lạc chưa gửi ${REPORT}`,
      '08:00 leader: 1/4 đã gửi, 03 báo cáo quá hạn: CĐS tháng 01/2027 – Chợ Đồn',
      `08:00 officer.bang-lung: Quá hạn 01 ngày làm việc: ${REPORT} – Bằng Lũng`,
      `08:00 officer.xuan-lac: Quá hạn 01 ngày làm việc: ${REPORT} – Xuân Lạc`,
    ]);
  });

  test('21 January, three days late: a copy to the chairmen', () => {
    expect(told('2027-01-20')).toEqual([expect.stringMatching(/reviewer: Chờ thẩm định 02 ngày.*Nam Cường$/)]);
    expect(told('2027-01-21')).toEqual([
      `08:00 chairman.bang-lung: Quá hạn 03 ngày làm việc: thị trấn Bằng Lũng chưa gửi ${REPORT}`,
      `08:00 chairman.dong-lac: Quá hạn 03 ngày làm việc: xã Đồng Lạc chưa gửi ${REPORT}`,
      `08:00 chairman.xuan-lac: Quá hạn 03 ngày làm việc: xã Xuân Lạc chưa gửi ${REPORT}`,
      `08:00 officer.bang-lung: Quá hạn 03 ngày làm việc: ${REPORT} – Bằng Lũng`,
      `08:00 officer.xuan-lac: Quá hạn 03 ngày làm việc: ${REPORT} – Xuân Lạc`,
    ]);
  });

  test('22 January, a report is sent back: its officer is told at once', () => {
    expect(told('2027-01-22')).toEqual([
      '10:12 officer.xuan-lac: Đề nghị chỉnh sửa 01 chỉ tiêu: báo cáo CĐS tháng 01/2027 – Xuân Lạc',
    ]);
    expect(wordsTo('officer.xuan-lac', '2027-01-22')).toContain(
      'F03 (tin, bài, lượt phát thanh tuyên truyền về chuyển đổi số trong tháng) | 03 tin, bài, lượt | Đề nghị kiểm tra lại số lượng.',
    );
  });

  test('25 January, five days late: the reviewers as well, and the weekly digest; Xuân Lạc has submitted', () => {
    expect(told('2027-01-25')).toEqual([
      `08:00 chairman.bang-lung: Quá hạn 05 ngày làm việc: thị trấn Bằng Lũng chưa gửi ${REPORT}`,
      `08:00 chairman.dong-lac: Quá hạn 05 ngày làm việc: xã Đồng Lạc chưa gửi ${REPORT}`,
      '08:00 leader: 2/4 đã gửi, 02 báo cáo quá hạn: CĐS tháng 01/2027 – Chợ Đồn',
      `08:00 officer.bang-lung: Quá hạn 05 ngày làm việc: ${REPORT} – Bằng Lũng`,
      `08:00 reviewer: Quá hạn 05 ngày làm việc: 02 xã, thị trấn chưa gửi ${REPORT}`,
    ]);
  });

  test('26 January, the ranking is final: every commune is told where it stands and how far it came', () => {
    const ranking = 'xếp hạng CĐS tháng 01/2027';
    const none = 'Chưa xếp hạng (chưa gửi báo cáo)';
    expect(told('2027-01-26')).toEqual([
      `08:00 chairman.bang-lung: ${none}: ${ranking}`,
      `08:00 chairman.dong-lac: ${none}: ${ranking}`,
      `08:00 chairman.nam-cuong: Hạng 1/2 (tăng 01 bậc): ${ranking}`,
      `08:00 chairman.xuan-lac: Hạng 2/2 (giảm 01 bậc): ${ranking}`,
      '08:00 leader: 2/4 đã gửi, 02 báo cáo quá hạn: CĐS tháng 01/2027 – Chợ Đồn',
      `08:00 officer.bang-lung: ${none}: ${ranking}`,
      `08:00 officer.nam-cuong: Hạng 1/2 (tăng 01 bậc): ${ranking}`,
      `08:00 officer.xuan-lac: Hạng 2/2 (giảm 01 bậc): ${ranking}`,
    ]);
    const first = wordsTo('officer.nam-cuong', '2027-01-26');
    expect(first).toContain('trên Hệ thống. Có 2/4 đơn vị được xếp hạng; xã Nam Cường xếp hạng 1/2 (tăng 01 bậc).');
    expect(first).toMatch(/So với kỳ trước +Tăng 01 bậc trong số 02 đơn vị .+ \(tháng 12\/2026: hạng 3\)/);
    const second = wordsTo('chairman.xuan-lac', '2027-01-26');
    expect(second).toMatch(/So với kỳ trước +Giảm 01 bậc.* \(tháng 12\/2026: hạng 1\)/);
    for (const text of [first, second]) {
      expect(text.match(/^ +[123]\. .+ thì được thêm [\d,]+ điểm.*; tính từ kỳ .*\.$/gm)).toHaveLength(3);
      expect(text).toMatch(/(?:Nguyên nhân chính|Vì sao (?:tăng|giảm) bậc)[\s\S]+Những việc có thể làm để tăng điểm/);
    }
    const leader = wordsTo('leader', '2027-01-26');
    expect(leader).toMatch(/Kết quả xếp hạng +Chính thức từ ngày 26\/01\/2027/);
    expect(leader).toContain('https://xaso.example/xep-hang/cho-don/2027-01');
  });

  test('1 February, ten days late: the weekly repetition to all three', () => {
    expect(told('2027-02-01')).toEqual([
      `08:00 chairman.bang-lung: Quá hạn 10 ngày làm việc: thị trấn Bằng Lũng chưa gửi ${REPORT}`,
      `08:00 chairman.dong-lac: Quá hạn 10 ngày làm việc: xã Đồng Lạc chưa gửi ${REPORT}`,
      '08:00 leader: 2/4 đã gửi, 02 báo cáo quá hạn: CĐS tháng 01/2027 – Chợ Đồn',
      `08:00 officer.bang-lung: Quá hạn 10 ngày làm việc: thị trấn Bằng Lũng chưa gửi ${REPORT}`,
      `08:00 reviewer: Quá hạn 10 ngày làm việc: 02 xã, thị trấn chưa gửi ${REPORT}`,
    ]);
  });

  test('4 to 10 February, Tết: silence', () => {
    const days = [...daysFrom('2027-02-04', '2027-02-10')];
    expect(days.flatMap(told)).toEqual([]);
  });

  test('11 February, the first working day after Tết: February falls due in three working days, January goes along with it', () => {
    expect(told('2027-02-11')).toEqual([
      `08:00 chairman.dong-lac: Quá hạn 13 ngày làm việc: ${REPORT} – Đồng Lạc (kèm 01 báo cáo sắp đến hạn)`,
      '08:00 leader: 2/4 đã gửi, 02 báo cáo quá hạn: CĐS tháng 01/2027 – Chợ Đồn',
      `08:00 officer.bang-lung: Quá hạn 13 ngày làm việc: ${REPORT} – Bằng Lũng (kèm 01 báo cáo sắp đến hạn)`,
      '08:00 officer.nam-cuong: Hạn gửi 16/02/2027 (thứ Ba): báo cáo CĐS tháng 02/2027 – Nam Cường',
      '08:00 officer.xuan-lac: Hạn gửi 16/02/2027 (thứ Ba): báo cáo CĐS tháng 02/2027 – Xuân Lạc',
    ]);
  });

  const dueDay = 'Hạn gửi +Thứ Hai, 18/01/2027';
  const instead = 'Địa chỉ thư điện tử của công chức phụ trách báo cáo không nhận được thư';
  test.each([
    ['15 December', FIRST, 'officer.bang-lung', 'quý I và năm 2027 đã được mở', dueDay, 'Ngày 13/01/2027'],
    ['15 December, for the officer', FIRST, 'chairman.dong-lac', 'Đồng chí .+, Chủ tịch Ủy ban nhân dân xã', instead],
    [
      '13 January',
      '2027-01-13',
      'officer.xuan-lac',
      'còn 03 ngày làm việc',
      'sẽ được chốt khi hết ngày 14/01/2027',
      dueDay,
    ],
    ['18 January', '2027-01-18', 'officer.xuan-lac', 'Hôm nay là hạn gửi báo cáo. Đến 08 giờ 00', LACKING],
    ['19 January', '2027-01-19', 'officer.xuan-lac', 'quá hạn 01 ngày', '21/01/2027 .+ Chủ tịch .+ chỉ đạo'],
    ['19 January', '2027-01-19', 'leader', '1/4 đơn vị đã gửi', 'Giảm 03 đơn vị', 'Xã Xuân Lạc.+đã gửi 02 thư nhắc'],
    [
      '21 January',
      '2027-01-21',
      'officer.xuan-lac',
      'đồng thời được gửi đồng chí Chủ tịch',
      'Nơi nhận: .+Chủ tịch UBND xã',
    ],
    [
      '21 January',
      '2027-01-21',
      'chairman.xuan-lac',
      'Kính đề nghị đồng chí Chủ tịch chỉ đạo',
      'Người phụ trách +Đồng chí',
    ],
    [
      '25 January',
      '2027-01-25',
      'chairman.bang-lung',
      'quá hạn 05 ngày',
      'Phòng Văn hóa và Thông tin \\(để phối hợp\\)',
    ],
    [
      '25 January',
      '2027-01-25',
      'reviewer',
      'Bằng Lũng: .+05 ngày làm việc; đã gửi 04',
      'Đồng Lạc: .+đã gửi 04 thư nhắc',
    ],
    ['1 February', '2027-02-01', 'officer.bang-lung', 'Thư nhắc +Lần thứ 6', 'quá hạn 10 ngày', '15/02/2027'],
    [
      '11 February',
      '2027-02-11',
      'officer.bang-lung',
      '1\\. .+tháng 01 năm 2027: quá hạn 13',
      '2\\. .+tháng 02 năm 2027',
    ],
  ])('what is said on %s (%s) to %s', (_name, day, to, ...words) => {
    const text = wordsTo(to, day);
    for (const each of words) expect(text, to).toMatch(new RegExp(each));
  });

  test('on every other day nobody is written to', () => {
    const january = ['13', '15', '18', '19', '20', '21', '22', '25', '26'].map((day) => `2027-01-${day}`);
    const steps = [FIRST, '2026-12-17', ...january, '2027-02-01', '2027-02-11'];
    const others = [...month.inbox.keys()].filter((day) => !steps.includes(day) && told(day).length > 0);
    expect(others).toEqual([]);
  });

  test('nobody gets two scheduled e-mails on one day, and nothing goes on a weekend or a holiday', () => {
    for (const [day, arrived] of month.inbox) {
      const scheduled = arrived.filter(({ subject }) => !subject.startsWith('Đề nghị chỉnh sửa'));
      expect(new Set(scheduled.map(({ to }) => to)).size, day).toBe(scheduled.length);
      if (arrived.length > 0) expect([1, 2, 3, 4, 5], day).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
    expect(told('2027-01-01')).toEqual([]);
  });

  test('every letter of the ledger went out and has a fate', async () => {
    for (const [day, arrived] of month.inbox) {
      const entries = await month.stores.mail.ofDay(day);
      expect(
        entries.map(({ status }) => status),
        day,
      ).toEqual(arrived.map(() => 'SENT'));
      const bounced = entries.filter(({ feedback }) => feedback?.fate === 'BOUNCED').map(({ official }) => official);
      expect(bounced, day).toEqual(day === FIRST ? ['officer-dong-lac'] : []);
    }
  });
});
