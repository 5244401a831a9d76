import type { Indicator } from '../indicator/indicator.js';
import type { UnitId } from '../register/unit.js';
import { inSentence } from '../register/unit-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import { localDateOf } from '../time/local-date.js';
import { dayLabel, periodLabel } from '../time/texts.js';
import type { Hindrance, HindranceCause } from './hindrance.js';
import type { RankingRow, ReasonNotFormed, ShownStatus } from './ranking.js';

/** Says that there is no figure, and why. A ranking knows the reason only for the monthly report. */
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

/** The note if the ranking of a month is published but unreadable. */
export const unreadableRanking: Text = {
  vi: 'Bảng xếp hạng của kỳ này đã công bố nhưng hiện không đọc được; bộ phận vận hành đã được báo.',
  en: 'The ranking of this period is published but cannot be read at present; the operators have been told.',
};

/** One sentence for readers of the ranking. It does not name the author of the report. */
export function hindranceText({ since, causes }: Hindrance, nameOf: (unit: UnitId) => Text): Text {
  const day = dayLabel(localDateOf(since));
  const named = causesText(causes, nameOf);
  return {
    vi: `Từ ngày ${day.vi}, bảng xếp hạng chưa được cập nhật vì không đọc được dữ liệu đã lưu: ${named.vi}. Bản đã công bố vẫn giữ nguyên cho đến khi dữ liệu được khắc phục.`,
    en: `Since ${day.en} this ranking has not been renewed, because stored data cannot be read: ${named.en}. The published version stands until the data is repaired.`,
  };
}

export const causesText = (causes: readonly HindranceCause[], nameOf: (unit: UnitId) => Text): Text =>
  joinedTexts(
    causes.map((cause) => causeText(cause, nameOf)),
    '; ',
  );

function causeText(cause: HindranceCause, nameOf: (unit: UnitId) => Text): Text {
  switch (cause.kind) {
    case 'REPORT': {
      const [unit, period] = [inSentence(nameOf(cause.unit)), periodLabel(cause.period)];
      return { vi: `báo cáo ${period.vi} của ${unit.vi}`, en: `the report of ${unit.en} for ${period.en}` };
    }
    case 'METHOD':
      return { vi: `phương pháp tính ${cause.id}`, en: `the method version ${cause.id}` };
    case 'RANKING': {
      const period = periodLabel(cause.period);
      return { vi: `bảng xếp hạng ${period.vi}`, en: `the ranking of ${period.en}` };
    }
  }
}

/** The states of a ranking, for labels and cells of a table. */
export const RANKING_STATUS: Readonly<Record<ShownStatus, Text>> = {
  PROVISIONAL: { vi: 'Xếp hạng tạm thời', en: 'Provisional ranking' },
  FINAL: { vi: 'Xếp hạng chính thức', en: 'Final ranking' },
  NOT_FORMED: { vi: 'Không lập xếp hạng', en: 'No ranking formed' },
};

/** Why a month has no ranking. */
export const NOT_FORMED: Readonly<Record<ReasonNotFormed, Text>> = {
  NO_COMMUNE: {
    vi: 'Tháng này không lập xếp hạng: vào ngày chốt số liệu, trên địa bàn chưa có đơn vị nào phải báo cáo.',
    en: 'No ranking is formed for this month: on its closing date no unit of the area had to report.',
  },
  FORMED_AFTER_LOCK: {
    vi: 'Tháng này không lập xếp hạng: các đơn vị được thành lập theo quyết định công bố khi kỳ báo cáo đã khóa, nên không đơn vị nào gửi được báo cáo.',
    en: 'No ranking is formed for this month: its units were formed by a decision that was published when the period was locked, so none of them could file a report.',
  },
};
