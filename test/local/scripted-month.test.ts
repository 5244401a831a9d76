import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantAt, localTimeOf } from '../../src/domain/local-date.js';
import { completeEntries } from '../support/filing-world.js';
import { type Arrived, daysFrom, type ScriptedWorld, scriptedWorld } from '../support/scripted-world.js';

/**
 * January 2027 of four communes: closed on Thursday 14 January, due on Monday the 18th. Bằng Lũng never reports; Nam Cường
 * reports on the due day, Xuân Lạc four working days late; the officer of Đồng Lạc has an address that bounces. Tết keeps
 * 4 to 10 February free; the report of February is due on the 16th.
 */
const FIRST = '2026-12-15';
const LAST = '2027-02-12';
const inbox = new Map<string, Arrived[]>();
const told = (day: string) =>
  (inbox.get(day) ?? []).map(({ at, to, subject }) => `${localTimeOf(at)} ${to.split('@')[0]}: ${subject}`);

let world: ScriptedWorld;
beforeAll(async () => {
  world = await scriptedWorld({
    communes: 4,
    everybody: true,
    villages: true,
    scope: { firstPeriod: '2027-01', remindersFrom: FIRST },
    officials: (all) =>
      all.map((one) => (one.id === 'officer-dong-lac' ? { ...one, email: 'bounce@simulator.amazonses.com' } : one)),
  });
  for (const day of daysFrom(FIRST, LAST)) {
    inbox.set(day, await world.day(day, PEOPLE[day]));
  }
}, 300_000);
afterAll(() => world.close());

/** What people do on a day, after the sweeps of the morning. */
const PEOPLE: Readonly<Record<string, () => Promise<void>>> = {
  '2027-01-18': () => submit('nam-cuong', instantAt('2027-01-18', '15:00')),
  '2027-01-22': () => submit('xuan-lac', instantAt('2027-01-22', '09:30')),
  '2027-01-26': () => sendBack('xuan-lac', instantAt('2027-01-26', '10:12')),
  '2027-01-27': () => submit('xuan-lac', instantAt('2027-01-27', '09:00')),
};

const RETURN = `mutation($input: ReturnReportInput!) {
  returnReport(input: $input) { form { state } errors { code path } }
}`;

async function sendBack(unit: string, now: string) {
  const expectedRevision = (await world.stores.reports.one(`bac-kan/cho-don/${unit}`, '2027-01'))?.tokens.at(-1);
  const comments = [{ indicator: 'F03', comment: 'Đề nghị kiểm tra lại số lượng.' }];
  const input = { unit, period: '2027-01', expectedRevision, idempotencyKey: `return-${unit}`, comments };
  const { data, errors } = await world.ask('reviewer-1', now, RETURN, { input });
  expect(errors).toBeUndefined();
  expect(data.returnReport).toEqual({ form: { state: 'RETURNED' }, errors: [] });
  const day = now.slice(0, 10);
  await world.until(async () =>
    (await world.stores.mail.ofDay(day)).some((entry) => entry.kind !== 'DAILY' && entry.status === 'SENT'),
  );
}

const SUBMIT = `mutation($input: SubmitReportInput!) {
  submitReport(input: $input) { form { state } errors { code path } }
}`;

async function submit(unit: string, now: string) {
  const figures = completeEntries('2027-01').map(({ code, ...entry }) => ({ ...entry, indicator: code }));
  const expectedRevision = (await world.stores.reports.one(`bac-kan/cho-don/${unit}`, '2027-01'))?.tokens.at(-1);
  const input = { unit, period: '2027-01', expectedRevision, idempotencyKey: `submit-${now.slice(0, 10)}`, figures };
  const { data, errors } = await world.ask(`officer-${unit}`, now, SUBMIT, { input });
  expect(errors).toBeUndefined();
  expect(data.submitReport).toEqual({ form: { state: 'SUBMITTED' }, errors: [] });
}

const REPORT = 'báo cáo chuyển đổi số tháng 01/2027';

describe('the inbox of a month', () => {
  test('15 December, the window opens: the officers; whose letter bounces is stood in for by the next sweep', () => {
    const opened = 'Mở kỳ báo cáo: chuyển đổi số tháng 01/2027, quý I/2027 và năm 2027';
    const due = 'hạn gửi sớm nhất thứ Hai, 18/01/2027';
    expect(told(FIRST)).toEqual([
      `08:00 bounce: ${opened} – xã Đồng Lạc, ${due}`,
      `08:00 officer.bang-lung: ${opened} – thị trấn Bằng Lũng, ${due}`,
      `08:00 officer.nam-cuong: ${opened} – xã Nam Cường, ${due}`,
      `08:00 officer.xuan-lac: ${opened} – xã Xuân Lạc, ${due}`,
      `08:30 chairman.dong-lac: ${opened} – xã Đồng Lạc, ${due}`,
    ]);
  });

  test('13 January, three working days before: the officers, and nobody at the address that bounced', () => {
    expect(told('2027-01-13')).toEqual([
      `08:00 chairman.dong-lac: Sắp đến hạn: ${REPORT} – xã Đồng Lạc, hạn gửi thứ Hai, 18/01/2027`,
      `08:00 officer.bang-lung: Sắp đến hạn: ${REPORT} – thị trấn Bằng Lũng, hạn gửi thứ Hai, 18/01/2027`,
      `08:00 officer.nam-cuong: Sắp đến hạn: ${REPORT} – xã Nam Cường, hạn gửi thứ Hai, 18/01/2027`,
      `08:00 officer.xuan-lac: Sắp đến hạn: ${REPORT} – xã Xuân Lạc, hạn gửi thứ Hai, 18/01/2027`,
    ]);
  });

  test('15 January, the window of February opens while January is due', () => {
    const opened = 'Mở kỳ báo cáo: chuyển đổi số tháng 02/2027';
    expect(told('2027-01-15')).toEqual([
      `08:00 chairman.dong-lac: ${opened} – xã Đồng Lạc, hạn gửi thứ Ba, 16/02/2027`,
      `08:00 officer.bang-lung: ${opened} – thị trấn Bằng Lũng, hạn gửi thứ Ba, 16/02/2027`,
      `08:00 officer.nam-cuong: ${opened} – xã Nam Cường, hạn gửi thứ Ba, 16/02/2027`,
      `08:00 officer.xuan-lac: ${opened} – xã Xuân Lạc, hạn gửi thứ Ba, 16/02/2027`,
    ]);
  });

  test('18 January, the due day: the officers', () => {
    expect(told('2027-01-18')).toEqual([
      `08:00 chairman.dong-lac: Hạn gửi hôm nay: ${REPORT} – xã Đồng Lạc`,
      `08:00 officer.bang-lung: Hạn gửi hôm nay: ${REPORT} – thị trấn Bằng Lũng`,
      `08:00 officer.nam-cuong: Hạn gửi hôm nay: ${REPORT} – xã Nam Cường`,
      `08:00 officer.xuan-lac: Hạn gửi hôm nay: ${REPORT} – xã Xuân Lạc`,
    ]);
  });

  test('19 January, one day late: whoever submitted hears no more; the leader gets the first digest', () => {
    expect(told('2027-01-19')).toEqual([
      `08:00 chairman.dong-lac: Kính đề nghị đồng chí Chủ tịch chỉ đạo: xã Đồng Lạc chưa gửi ${REPORT} (quá hạn 01 ngày làm việc)`,
      '08:00 leader: Tình hình gửi báo cáo chuyển đổi số tháng 01/2027 – huyện Chợ Đồn: 01/04 đã gửi, 03 quá hạn',
      `08:00 officer.bang-lung: Quá hạn 01 ngày làm việc: đề nghị gửi ${REPORT} – thị trấn Bằng Lũng`,
      `08:00 officer.xuan-lac: Quá hạn 01 ngày làm việc: đề nghị gửi ${REPORT} – xã Xuân Lạc`,
    ]);
  });

  test('21 January, three days late: a copy to the chairmen', () => {
    expect(told('2027-01-21')).toEqual([
      `08:00 chairman.bang-lung: Kính đề nghị đồng chí Chủ tịch chỉ đạo: thị trấn Bằng Lũng chưa gửi ${REPORT} (quá hạn 03 ngày làm việc)`,
      `08:00 chairman.dong-lac: Kính đề nghị đồng chí Chủ tịch chỉ đạo: xã Đồng Lạc chưa gửi ${REPORT} (quá hạn 03 ngày làm việc)`,
      `08:00 chairman.xuan-lac: Kính đề nghị đồng chí Chủ tịch chỉ đạo: xã Xuân Lạc chưa gửi ${REPORT} (quá hạn 03 ngày làm việc)`,
      `08:00 officer.bang-lung: Quá hạn 03 ngày làm việc: đề nghị gửi ${REPORT} – thị trấn Bằng Lũng`,
      `08:00 officer.xuan-lac: Quá hạn 03 ngày làm việc: đề nghị gửi ${REPORT} – xã Xuân Lạc`,
    ]);
  });

  test('25 January, five days late: the reviewers as well, and the weekly digest; Xuân Lạc has submitted', () => {
    expect(told('2027-01-25')).toEqual([
      `08:00 chairman.bang-lung: Kính đề nghị đồng chí Chủ tịch chỉ đạo: thị trấn Bằng Lũng chưa gửi ${REPORT} (quá hạn 05 ngày làm việc)`,
      `08:00 chairman.dong-lac: Kính đề nghị đồng chí Chủ tịch chỉ đạo: xã Đồng Lạc chưa gửi ${REPORT} (quá hạn 05 ngày làm việc)`,
      '08:00 leader: Tình hình gửi báo cáo chuyển đổi số tháng 01/2027 – huyện Chợ Đồn: 02/04 đã gửi, 02 quá hạn',
      `08:00 officer.bang-lung: Quá hạn 05 ngày làm việc: đề nghị gửi ${REPORT} – thị trấn Bằng Lũng`,
      `08:00 reviewer: Quá hạn 05 ngày làm việc: 02 xã, thị trấn chưa gửi ${REPORT}`,
    ]);
  });

  test('26 January, the ranking is final: every commune is told where it stands; a report sent back is told of at once', () => {
    const ranking = 'Kết quả xếp hạng chuyển đổi số tháng 01/2027';
    const [none, notApproved] = ['chưa gửi báo cáo', 'chưa có báo cáo được duyệt'];
    expect(told('2027-01-26')).toEqual([
      `08:00 chairman.bang-lung: ${ranking}: thị trấn Bằng Lũng chưa xếp hạng: ${none}`,
      `08:00 chairman.dong-lac: ${ranking}: xã Đồng Lạc chưa xếp hạng: ${none}`,
      `08:00 chairman.nam-cuong: ${ranking}: xã Nam Cường chưa xếp hạng: ${notApproved}`,
      `08:00 chairman.xuan-lac: ${ranking}: xã Xuân Lạc chưa xếp hạng: ${notApproved}`,
      '08:00 leader: Tình hình gửi báo cáo chuyển đổi số tháng 01/2027 – huyện Chợ Đồn: 02/04 đã gửi, 02 quá hạn',
      `08:00 officer.bang-lung: ${ranking}: thị trấn Bằng Lũng chưa xếp hạng: ${none}`,
      `08:00 officer.nam-cuong: ${ranking}: xã Nam Cường chưa xếp hạng: ${notApproved}`,
      `08:00 officer.xuan-lac: ${ranking}: xã Xuân Lạc chưa xếp hạng: ${notApproved}`,
      '10:12 officer.xuan-lac: Đề nghị chỉnh sửa: báo cáo chuyển đổi số tháng 01/2027 – xã Xuân Lạc, 01 chỉ tiêu',
    ]);
  });

  test('1 February, ten days late: the weekly repetition to all three', () => {
    expect(told('2027-02-01')).toEqual([
      `08:00 chairman.bang-lung: Quá hạn 10 ngày làm việc: thị trấn Bằng Lũng chưa gửi ${REPORT}`,
      `08:00 chairman.dong-lac: Quá hạn 10 ngày làm việc: xã Đồng Lạc chưa gửi ${REPORT}`,
      '08:00 leader: Tình hình gửi báo cáo chuyển đổi số tháng 01/2027 – huyện Chợ Đồn: 02/04 đã gửi, 02 quá hạn',
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
      `08:00 chairman.dong-lac: Quá hạn 13 ngày làm việc: đề nghị gửi ${REPORT} – xã Đồng Lạc (kèm 01 báo cáo sắp đến hạn)`,
      '08:00 leader: Tình hình gửi báo cáo chuyển đổi số tháng 01/2027 – huyện Chợ Đồn: 02/04 đã gửi, 02 quá hạn',
      `08:00 officer.bang-lung: Quá hạn 13 ngày làm việc: đề nghị gửi ${REPORT} – thị trấn Bằng Lũng (kèm 01 báo cáo sắp đến hạn)`,
      '08:00 officer.nam-cuong: Sắp đến hạn: báo cáo chuyển đổi số tháng 02/2027 – xã Nam Cường, hạn gửi thứ Ba, 16/02/2027',
      '08:00 officer.xuan-lac: Sắp đến hạn: báo cáo chuyển đổi số tháng 02/2027 – xã Xuân Lạc, hạn gửi thứ Ba, 16/02/2027',
    ]);
  });

  test('on every other day nobody is written to', () => {
    const steps = ['01-13', '01-15', '01-18', '01-19', '01-21', '01-25', '01-26', '02-01', '02-11'].map(
      (day) => `2027-${day}`,
    );
    const others = [...inbox.keys()].filter((day) => day !== FIRST && !steps.includes(day));
    expect(others.filter((day) => told(day).length > 0)).toEqual([]);
  });

  test('nobody gets two scheduled e-mails on one day, and nothing goes on a weekend or a holiday', () => {
    for (const [day, arrived] of inbox) {
      const scheduled = arrived.filter(({ subject }) => !subject.startsWith('Đề nghị chỉnh sửa'));
      expect(new Set(scheduled.map(({ to }) => to)).size, day).toBe(scheduled.length);
      if (arrived.length > 0) expect([1, 2, 3, 4, 5], day).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
    expect(told('2027-01-01')).toEqual([]);
  });

  test('every letter of the ledger went out and has a fate', async () => {
    for (const [day, arrived] of inbox) {
      const entries = await world.stores.mail.ofDay(day);
      expect(
        entries.map(({ status }) => status),
        day,
      ).toEqual(arrived.map(() => 'SENT'));
      const bounced = entries.filter(({ feedback }) => feedback?.fate === 'BOUNCED').map(({ official }) => official);
      expect(bounced, day).toEqual(day === FIRST ? ['officer-dong-lac'] : []);
    }
  });
});
