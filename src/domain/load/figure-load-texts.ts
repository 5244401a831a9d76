import type { Text } from '../text/text.js';

/** Why a row of figures of the past is refused. */
export const FIGURE_LOAD_TEXTS = {
  NO_SUCH_COMMUNE: (code: string): Text => ({
    vi: `trong kỳ này danh mục không có xã nào mang mã "${code}".`,
    en: `no commune of the register had the code "${code}" in that period.`,
  }),
  OUTSIDE_YOUR_UNIT: (unit: string): Text => ({
    vi: `"${unit}" không thuộc đơn vị của đồng chí; bỏ dòng này hoặc chỉ nạp một phạm vi (scope).`,
    en: `"${unit}" does not belong to your unit; remove the row, or load one scope only.`,
  }),
  PERIOD_IS_FILED: (period: string): Text => ({
    vi: `kỳ ${period} được báo cáo qua hệ thống; tệp chỉ nạp các kỳ trước kỳ đầu tiên.`,
    en: `${period} is reported through the service; a file loads only periods before the first one.`,
  }),
  INDICATOR_UNKNOWN: (code: string): Text => ({
    vi: `bộ chỉ số không có chỉ tiêu "${code}", hoặc chỉ tiêu này do hệ thống tự tính.`,
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
  FIGURE_OF_ANOTHER_KIND: (value: string): Text => ({
    vi: `"${value}" không phải kiểu số liệu của chỉ tiêu này.`,
    en: `"${value}" is not the kind of figure that this indicator has.`,
  }),
  FIGURE_TWICE: (code: string): Text => ({
    vi: `${code} của xã và kỳ này đã có ở một dòng trước.`,
    en: `an earlier row has ${code} of this commune and period.`,
  }),
  REPORT_EXISTS: (unit: string): Text => ({
    vi: `"${unit}" đã có báo cáo của kỳ này với số liệu khác; tệp không thay báo cáo đã có.`,
    en: `"${unit}" has a report of this period with other figures; a file replaces no report.`,
  }),
  /** The note of the revisions: the mark of loaded figures. */
  LOADED_FROM: (source: string, fingerprint: string): Text => ({
    vi: `Số liệu nạp từ tệp: ${source} (SHA-256 ${fingerprint}…)`,
    en: `Figures loaded from a file: ${source} (SHA-256 ${fingerprint}…)`,
  }),
  NOT_LOADED: (): Text => ({
    vi: 'Tệp này chưa được quản trị viên nạp, hoặc sau đó đã nạp tệp khác; người thẩm định duyệt đúng tệp đã nạp sau cùng.',
    en: 'No administrator has loaded this file, or another was loaded after it; a reviewer approves the very file that was loaded last.',
  }),
} as const;
