import { figureText } from '../../domain/figure/figure-text.js';
import { figureName } from '../../domain/indicator/texts.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import type { FigureRemark, ReturnedReport } from '../../domain/reminder/returned-report.js';
import { capitalised, capitalisedText, type Text } from '../../domain/text/text.js';
import type { FactTexts, TextOrTyped } from '../letter/letter.js';
import { savedEn, savedVi } from '../words/dates.js';
import { reportInSentence } from '../words/form-texts.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { committeeVi, countEn, countInLetterVi, countVi, nameEn, nameVi, personValue } from '../words/names.js';
import { openEn, periodsEn, shortPeriodsVi, windowsEn, windowsVi } from '../words/period-names.js';
import { formFacts } from '../words/progress-texts.js';

const reportText = (returned: ReturnedReport) => reportInSentence({ unit: returned.unit, reports: [returned] });

export const returnedTexts = {
  subject(returned: ReturnedReport): Text {
    const { remarks, unit } = returned;
    const count = remarks.length;
    return {
      vi: `Đề nghị chỉnh sửa${count === 0 ? '' : ` ${countVi(count)} chỉ tiêu`}: báo cáo CĐS ${shortPeriodsVi([returned])} – ${nameVi(unit)}`,
      en: `Please revise${count === 0 ? '' : ` ${countEn(count, 'figure')}`}: report for ${periodsEn([returned])} – ${nameEn(unit)}`,
    };
  },
  concerns: (returned: ReturnedReport): string => `V/v đề nghị chỉnh sửa ${reportText(returned).vi}`,
  firstLine(head: LetterheadWords, returned: ReturnedReport): Text {
    const isWhole = returned.remarks.length === 0;
    const report = reportText(returned);
    const { vi, en } = head.under({
      vi: `${report.vi} (${windowsVi([returned])}) đã được xem xét; đề nghị ${committeeVi(returned)} giải trình hoặc chỉnh sửa ${isWhole ? 'theo ý kiến sau' : 'các chỉ tiêu sau'}.`,
      en: `the ${report.en} (${windowsEn([returned])}) has been reviewed.`,
    });
    return { vi, en: `${en} Please explain or revise ${isWhole ? 'it as asked below' : 'the figures below'}.` };
  },
  facts: (returned: ReturnedReport): FactTexts => [
    formFacts.report({ reports: [returned] }),
    [
      { vi: 'Trả lại lúc', en: 'Returned' },
      { vi: savedVi(returned.returnedAt), en: savedEn(returned.returnedAt) },
    ],
    returned.reviewer
      ? [{ vi: capitalised(ROLE_TITLES.reviewer.vi), en: 'Reviewer' }, personValue(returned.reviewer)]
      : null,
    returned.note === null ? null : [{ vi: 'Ý kiến chung', en: 'General comment' }, returned.note],
  ],
  caption: ({ remarks }: ReturnedReport): Text => ({
    vi: `Chỉ tiêu đề nghị giải trình hoặc chỉnh sửa (${countVi(remarks.length)})`,
    en: `To explain or revise (${remarks.length})`,
  }),
  columns: [
    { vi: 'Chỉ tiêu', en: 'Indicator' },
    { vi: 'Số liệu đã gửi', en: 'Figure' },
    { vi: 'Ý kiến', en: 'Comment' },
  ],
  row({ indicator, figure, comment }: FigureRemark): readonly TextOrTyped[] {
    const shown = figure
      ? capitalisedText(figureText(indicator, figure, countInLetterVi))
      : { vi: 'Không có số liệu', en: 'No figure' };
    return [figureName(indicator), shown, comment];
  },
  more: ({ length }: readonly FigureRemark[]): Text => ({
    vi: `Và ${countVi(length)} chỉ tiêu khác, xem trên Hệ thống`,
    en: `And ${length} more ${length === 1 ? 'figure' : 'figures'}, listed in the system`,
  }),
  request: (returned: ReturnedReport): Text => ({
    vi: `Đề nghị ${committeeVi(returned)} giải trình hoặc chỉnh sửa và gửi lại báo cáo trên Hệ thống:`,
    en: 'Please explain or revise the report and submit it again:',
  }),
  open: (returned: ReturnedReport): Text => ({
    vi: `Mở báo cáo ${shortPeriodsVi([returned])}`,
    en: openEn([returned]),
  }),
  next: {
    vi: 'Thời điểm gửi lần đầu được giữ nguyên khi xác định báo cáo gửi đúng hạn hay quá hạn. Sau khi được gửi lại, báo cáo sẽ được tiếp tục xem xét. Nếu báo cáo đã được gửi lại, đề nghị bỏ qua thư này.',
    en: 'Whether the report was on time is still judged by its first submission. Once the report is submitted again, it will be reviewed again. If you have submitted it again in the meantime, please disregard this letter.',
  },
};
