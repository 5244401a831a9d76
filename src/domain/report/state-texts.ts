import type { Text } from '../text/text.js';
import type { Timeliness } from './timeliness.js';
import type { PublicState } from './view.js';

/** The states of a report as labels and as cells of a table. */
export const STATES: Readonly<Record<PublicState, Text>> = {
  NOT_SUBMITTED: { vi: 'Chưa gửi', en: 'Not submitted' },
  SUBMITTED: { vi: 'Đã gửi', en: 'Submitted' },
  APPROVED: { vi: 'Đã duyệt', en: 'Approved' },
};

export const TIMELINESS: Readonly<Record<Timeliness['kind'], Text>> = {
  NOT_DUE: { vi: 'Chưa đến hạn', en: 'Not due yet' },
  ON_TIME: { vi: 'Đúng hạn', en: 'On time' },
  LATE: { vi: 'Gửi muộn', en: 'Late' },
  OVERDUE: { vi: 'Quá hạn', en: 'Overdue' },
};
