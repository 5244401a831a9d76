import type { Indicator } from '../indicator/indicator.js';
import type { Text } from '../text/text.js';
import type { RankingRow } from './ranking.js';

/** Says that there is no figure, and why. The ranking knows the reason only for the monthly report. */
export function missingText({ frequency, computed }: Indicator, { unrankedReason }: RankingRow): Text {
  if (frequency === 'MONTHLY' && !computed) {
    if (unrankedReason === 'NOT_APPROVED' || unrankedReason === 'AWAITING_REVIEW')
      return {
        vi: 'chưa có số liệu vì báo cáo chưa được duyệt',
        en: 'no figure because the report is not approved yet',
      };
    if (unrankedReason === 'NO_REPORT' || unrankedReason === 'EXTENDED')
      return { vi: 'chưa có số liệu vì chưa gửi báo cáo', en: 'no figure because no report has been submitted' };
  }
  return { vi: 'chưa có số liệu', en: 'no figure' };
}
