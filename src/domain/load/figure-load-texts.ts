import { LOAD_TEXTS } from '../sheet/texts.js';
import { exactText } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import { dayLabel } from '../time/texts.js';

/** Why a row of past figures is refused, by one value of the row. */
export const FIGURE_ROW_TEXTS = {
  NO_SUCH_COMMUNE: (code: string): Text => ({
    vi: `trong kỳ này danh mục không có đơn vị cấp xã nào mang mã "${code}".`,
    en: `no commune of the register had the code "${code}" in that period.`,
  }),
  OUTSIDE_YOUR_UNIT: LOAD_TEXTS.outsideYourUnit,
  INDICATOR_UNKNOWN: (code: string): Text => ({
    vi: `bộ chỉ số không có chỉ tiêu "${code}", hoặc chỉ tiêu này do Hệ thống tự tính.`,
    en: `the catalogue has no indicator "${code}", or the service computes it.`,
  }),
  OTHER_FREQUENCY: (period: string): Text => ({
    vi: `chỉ tiêu này không báo cáo theo kỳ "${period}".`,
    en: `this indicator is not reported for a period like "${period}".`,
  }),
  DENOMINATOR_MISSING: (code: string): Text => ({
    vi: `${code} là tỷ lệ: cần cả tử số và mẫu số.`,
    en: `${code} is a ratio: numerator and denominator are needed.`,
  }),
  FIGURE_OF_ANOTHER_KIND: (value: string): Text => {
    const { vi, en } = Number.isNaN(Number(value)) ? { vi: value, en: value } : exactText(Number(value));
    return {
      vi: `"${vi}" không phải kiểu số liệu của chỉ tiêu này.`,
      en: `"${en}" is not the kind of figure that this indicator has.`,
    };
  },
  FIGURE_TWICE: (code: string): Text => ({
    vi: `${code} của đơn vị và kỳ này đã có ở một dòng trước.`,
    en: `an earlier row has ${code} for this commune and period.`,
  }),
} as const;

/** Why the figures of a file do not count. */
export const FIGURE_LOAD_TEXTS = {
  PERIOD_IS_FILED: (period: PeriodId, first: PeriodId, lock: LocalDate): Text => ({
    vi: `kỳ ${period} đang nhận báo cáo qua Hệ thống đến hết ngày ${dayLabel(lock).vi}, nên đơn vị tự báo cáo. Tệp nạp được các kỳ trước ${first} và các kỳ đã khóa mà đơn vị chưa có báo cáo.`,
    en: `the form takes ${period} until ${dayLabel(lock).en}, so the commune reports it there. A file loads periods before ${first}, and locked periods of which the commune has no report.`,
  }),
  PERIOD_NOT_BEGUN: (period: PeriodId): Text => ({
    vi: `kỳ ${period} chưa bắt đầu.`,
    en: `${period} has not begun.`,
  }),
  REPORT_EXISTS: (unit: string): Text => ({
    vi: `"${unit}" đã có báo cáo của kỳ này với số liệu khác; tệp không thay báo cáo do đơn vị gửi.`,
    en: `"${unit}" has submitted a report for this period with other figures; a file cannot replace a submitted report.`,
  }),
  /** The note of the revisions, which marks loaded figures. */
  LOADED_FROM: (source: string, fingerprint: string): Text => ({
    vi: `Số liệu nạp từ tệp: ${source} (SHA-256 ${fingerprint}…)`,
    en: `Figures loaded from a file: ${source} (SHA-256 ${fingerprint}…)`,
  }),
  NOT_LOADED: (): Text => ({
    vi: 'Chưa có quản trị viên nào nạp tệp này; người thẩm định duyệt đúng tệp đã nạp, không sửa.',
    en: 'No administrator has loaded this file; a reviewer can approve only a file that was loaded, unchanged.',
  }),
  OWN_FILE: (): Text => ({
    vi: 'Đồng chí đã nạp tệp này; người thẩm định khác duyệt hoặc từ chối. Tệp nạp nhầm thì nạp tệp sửa.',
    en: 'You loaded this file; another reviewer must approve or refuse it. A mistake is corrected by another file.',
  }),
  IS_REFUSED: (): Text => ({
    vi: 'Tệp này đã bị từ chối; quản trị viên nạp lại thì mới duyệt được.',
    en: 'This file was refused; it can be approved once an administrator has loaded it again.',
  }),
  IS_APPROVED: (): Text => ({
    vi: 'Tệp này đã được duyệt; số liệu sai thì nạp một tệp sửa và duyệt lại.',
    en: 'This file was approved; a wrong figure is corrected by another file.',
  }),
  IS_PARTLY_APPROVED: (): Text => ({
    vi: 'Một phần của tệp đã thành báo cáo được duyệt; duyệt tiếp cho hết.',
    en: 'Part of the file has already become approved reports; approve the rest.',
  }),
} as const;
