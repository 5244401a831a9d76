import type { FigureState } from '../../domain/figure/figure.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { Timeliness } from '../../domain/report/timeliness.js';
import type { PublicState } from '../../domain/report/view.js';
import type { Text } from '../../domain/text/text.js';
import { type Instant, type LocalDate, localDateOf, localTimeOf } from '../../domain/time/local-date.js';

/** What the service calls by a code, as a table shows it. */
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

export const FIGURE_STATES: Readonly<Record<FigureState, Text>> = {
  present: { vi: 'Có số liệu', en: 'Reported' },
  missing: { vi: 'Không có số liệu', en: 'Missing' },
  notApplicable: { vi: 'Không phát sinh', en: 'Not applicable' },
  notExpected: { vi: 'Chưa đến kỳ báo cáo', en: 'Not expected yet' },
};

export const RANKING_STATUS: Readonly<Record<Ranking['status'], Text>> = {
  PROVISIONAL: { vi: 'Xếp hạng tạm thời', en: 'Provisional ranking' },
  FINAL: { vi: 'Xếp hạng chính thức', en: 'Final ranking' },
};

export const yes: Text = { vi: 'Có', en: 'Yes' };
export const no: Text = { vi: 'Không', en: 'No' };

/** `15/10/2026` / `2026-10-15` */
export const dayText = (day: LocalDate): Text => ({ vi: day.split('-').toReversed().join('/'), en: day });

/** As a clock in Việt Nam shows it. */
export function momentText(instant: Instant | null): Text | null {
  if (instant === null) return null;
  const day = dayText(localDateOf(instant));
  const time = localTimeOf(instant);
  return { vi: `${day.vi} ${time}`, en: `${day.en} ${time}` };
}
