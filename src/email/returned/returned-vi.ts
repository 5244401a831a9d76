import { figureText } from '../../domain/figure/figure-text.js';
import { figureName } from '../../domain/indicator/texts.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import type { ReturnedReport } from '../../domain/reminder/returned-report.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { savedVi } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { countInLetterVi, countVi, kindVi, nameVi, personVi } from '../words/names.js';
import { periodsVi, shortPeriodsVi, windowsVi } from '../words/period-names.js';
import type { Wording } from '../words/wording.js';

const report = (returned: ReturnedReport) => `báo cáo chuyển đổi số kỳ ${periodsVi([returned])}`;
const committee = ({ unit }: ReturnedReport) => `Ủy ban nhân dân ${kindVi(unit)}`;

export const returnedVi = (letterhead: LetterheadWords): Wording['returned'] => ({
  subject: (returned) =>
    `Đề nghị chỉnh sửa${returned.remarks.length === 0 ? '' : ` ${countVi(returned.remarks.length)} chỉ tiêu`}: ` +
    `báo cáo CĐS ${shortPeriodsVi([returned])} – ${nameVi(returned.unit)}`,
  concerns: (returned) => `V/v đề nghị chỉnh sửa ${report(returned)}`,
  firstLine: (returned) =>
    letterhead.under(
      `${report(returned)} (${windowsVi([returned])}) đã được xem xét; đề nghị ${committee(returned)} ` +
        `giải trình hoặc chỉnh sửa ${returned.remarks.length === 0 ? 'theo ý kiến sau' : 'các chỉ tiêu sau'}.`,
    ),
  facts: (returned) => [
    { label: 'Báo cáo', value: `Chuyển đổi số, kỳ ${periodsVi([returned])}` },
    { label: 'Trả lại lúc', value: savedVi(returned.returnedAt) },
    ...(returned.reviewer
      ? [{ label: capitalised(ROLE_TITLES.reviewer.vi), value: capitalised(personVi(returned.reviewer)) }]
      : []),
    ...(returned.note === null ? [] : [{ label: 'Ý kiến chung', value: returned.note }]),
  ],
  table: {
    caption: (returned) => `Chỉ tiêu đề nghị giải trình hoặc chỉnh sửa (${countVi(returned.remarks.length)})`,
    columns: ['Chỉ tiêu', 'Số liệu đã gửi', 'Ý kiến'],
    row: ({ indicator, figure, comment }) => [
      figureName(indicator).vi,
      figure ? capitalised(figureText(indicator, figure, countInLetterVi).vi) : 'Không có số liệu',
      comment,
    ],
    more: (others) => `Và ${countVi(others)} chỉ tiêu khác, xem trên Hệ thống`,
  },
  request: (returned) => `Đề nghị ${committee(returned)} giải trình hoặc chỉnh sửa và gửi lại báo cáo trên Hệ thống:`,
  open: (returned) => `Mở báo cáo ${shortPeriodsVi([returned])}`,
  next: () =>
    'Thời điểm gửi lần đầu được giữ nguyên khi xác định báo cáo gửi đúng hạn hay quá hạn. Sau khi được gửi lại, báo cáo sẽ được tiếp tục xem xét. Nếu báo cáo đã được gửi lại, đề nghị bỏ qua thư này.',
});
