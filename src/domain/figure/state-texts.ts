import { capitalisedText, type Text } from '../text/text.js';
import type { ShownState } from './figure.js';

/** The words for an indicator that is not expected yet in the first months of a scope. */
export const NOT_EXPECTED_TEXT: Text = { vi: 'chưa đến kỳ báo cáo', en: 'not expected yet' };

/** The states of a figure, for labels and cells of a table. */
export const FIGURE_STATES: Readonly<Record<ShownState, Text>> = {
  present: { vi: 'Có số liệu', en: 'Reported' },
  missing: { vi: 'Không có số liệu', en: 'Missing' },
  notApplicable: { vi: 'Không phát sinh', en: 'Not applicable' },
  notExpected: capitalisedText(NOT_EXPECTED_TEXT),
  notYetCounted: { vi: 'Đã duyệt, chưa tính điểm', en: 'Approved, not counted yet' },
};
