import { expect, it } from 'vitest';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { seededLetterhead } from '../../src/seed/settings/office.js';
import { everybody, modelDraft } from '../support/builders/mail-builder.js';
import { lettersSent, letterTo } from '../support/letters/letters.js';

/** The indicators that a commune reported each month when the letter was drafted. */
const REPORTED = 'F03 F13 F20 G01 G02 G03 G05 G06 G08 G09 G10 E01 E02 E07 S01 S02 S03 S04'.split(' ');

const threeLate = {
  day: '2026-10-21',
  reports: [modelDraft],
  officials: everybody(),
  sent: lettersSent('officer', { '2026-10-15': -23 }, 'xuan-lac', '2026-11'),
  method: { ...seededMethod, indicators: seededMethod.indicators.filter(({ code }) => REPORTED.includes(code)) },
};

it('the model letter of the third working day late comes out as it was drafted', () => {
  expect(letterTo('officer', threeLate).text).toBe(`ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN
PHÒNG VĂN HÓA VÀ THÔNG TIN
Chợ Đồn, ngày 21 tháng 10 năm 2026

V/v đề nghị gửi báo cáo chuyển đổi số kỳ tháng 10 năm 2026

Kính gửi: Ủy ban nhân dân xã Xuân Lạc
  (đồng chí Triệu Văn Tuân, công chức phụ trách báo cáo)

Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước và theo thời hạn do Ủy ban nhân dân huyện Chợ Đồn quy định, báo cáo chuyển đổi số kỳ tháng 10 năm 2026 (số liệu từ ngày 15 tháng 9 đến hết ngày 14 tháng 10 năm 2026) có hạn gửi là hết ngày 16/10/2026 (thứ Sáu).

Đến 08 giờ 00 phút ngày 21/10/2026 (thứ Tư), Hệ thống chưa nhận được báo cáo của Ủy ban nhân dân xã. Báo cáo đã quá hạn 03 ngày làm việc.

  Báo cáo          Chuyển đổi số, kỳ tháng 10 năm 2026
  Hạn gửi          Thứ Sáu, 16/10/2026
  Tình trạng       Bản nháp, lưu lần cuối 15 giờ 20 phút ngày 15/10/2026; chưa gửi
  Số liệu đã nhập  11/18 chỉ tiêu

  Chỉ tiêu còn thiếu (07):
  Hoạt động chính quyền số (04): hồ sơ công việc xử lý trên VNPT-iOffice; văn bản đi được ký số đúng quy định; hồ sơ thủ tục hành chính nộp trực tuyến; hồ sơ thủ tục hành chính giải quyết trước hạn và đúng hạn
  Hoạt động kinh tế số (01): giao dịch thu phí, lệ phí và chi trả an sinh xã hội không dùng tiền mặt
  Hoạt động xã hội số (02): điện thoại thông minh đã cài ứng dụng Sổ sức khỏe điện tử; tài khoản đăng ký trên ứng dụng Sổ sức khỏe điện tử so với số điện thoại thông minh

Đề nghị Ủy ban nhân dân xã hoàn thiện và gửi báo cáo trên Hệ thống trong thời gian sớm nhất:
  Mở báo cáo tháng 10/2026: https://xaso.example/bao-cao/xuan-lac/2026-10

Nếu có khó khăn, vướng mắc hoặc cần gia hạn, đề nghị liên hệ đồng chí Nông Thị Hải Yến, Phòng Văn hóa và Thông tin, điện thoại 0209 000 0064, để được hướng dẫn.

Thư này đồng thời được gửi đồng chí Chủ tịch Ủy ban nhân dân xã để chỉ đạo. Nếu đến hết ngày 22/10/2026 (thứ Năm) Hệ thống chưa nhận được báo cáo, ngày 23/10/2026 (thứ Sáu) Hệ thống sẽ gửi thông báo đến Phòng Văn hóa và Thông tin để phối hợp hỗ trợ. Nếu báo cáo đã được gửi sau thời điểm nêu trên, đề nghị bỏ qua thư này.

Trân trọng./.

Nơi nhận: như trên; Chủ tịch UBND xã (để chỉ đạo).

———
Thư tự động của Hệ thống Xã Số, không thay thế văn bản hành chính có chữ ký số. Mã thư: 2026-10/xuan-lac/+3.
[Số liệu minh họa: đơn vị, cán bộ và thời hạn trong thư này không có thật.]
`);
});

it('its English version comes out as it was drafted', () => {
  expect(letterTo('officer', threeLate, 'en').text).toBe(`PEOPLE'S COMMITTEE OF CHỢ ĐỒN DISTRICT
Division of Culture and Information
Chợ Đồn, 21 October 2026

To: the People's Committee of Xuân Lạc Commune (attention: Triệu Văn Tuân, reporting officer)

Under Decree 09/2019/NĐ-CP of 24 January 2019 on the reporting regime of State administrative agencies and the deadline set by the People's Committee of Chợ Đồn District, the digital-transformation report for October 2026 (figures from 15 September to 14 October 2026) was due by the end of Friday, 16 October 2026.

As of 08:00 on Wednesday, 21 October 2026 the report has not been received. It is 3 working days overdue.

  Report           Digital transformation, October 2026
  Due              Friday, 16 October 2026
  Status           Draft, last saved on 15 October 2026 at 15:20; not submitted
  Figures entered  11 of 18

  Still missing (7):
  Digital government activity (4): work files handled on VNPT-iOffice; outgoing documents digitally signed as prescribed; administrative applications filed online; administrative cases settled early or on time
  Digital economy activity (1): fees, charges and social benefits paid cashless
  Digital society activity (2): smartphones with the electronic health book app; accounts in the electronic health book app per smartphone

Please complete and submit the report as soon as you can:
  Open the October 2026 report: https://xaso.example/bao-cao/xuan-lac/2026-10

If you have any difficulty, or need an extension, please contact Nông Thị Hải Yến, Division of Culture and Information, telephone 0209 000 0064.

The Chairperson of the Commune People's Committee also receives this letter. If the report has not arrived by the end of Thursday, 22 October 2026, the Division of Culture and Information will be notified on Friday, 23 October 2026 so that it can help. If you have submitted the report in the meantime, please disregard this letter.

Yours sincerely,
Division of Culture and Information

———
Sent automatically by Xã Số; it does not replace a digitally signed document. Reference: 2026-10/xuan-lac/+3.
[Demonstration data: the officials and deadlines in this letter are invented.]
`);
});

it('names the local document that sets the due day, where there is one, and never the decree for the day alone', () => {
  const letterhead = {
    ...seededLetterhead(true),
    deadlineBasis: { vi: 'Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026', en: 'Plan 15/KH-UBND of 5 January 2026' },
  };
  const local = (more: object, language: 'vi' | 'en' = 'vi') =>
    letterTo('officer', { ...threeLate, scope: { letterhead: { ...letterhead, ...more } } }, language).text;
  expect(local({})).toContain(
    'nhà nước và thời hạn quy định tại Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026, báo cáo chuyển đổi số',
  );
  expect(local({}, 'en')).toContain('agencies and the deadline set in Plan 15/KH-UBND of 5 January 2026, the digital');
  expect(local({ legalBasis: [] })).toContain('\n\nCăn cứ thời hạn quy định tại Kế hoạch số 15/KH-UBND');
  expect(local({ legalBasis: [], deadlineBasis: null })).toContain(
    '\n\nTheo thời hạn do Ủy ban nhân dân huyện Chợ Đồn quy định, báo cáo chuyển đổi số',
  );
});
