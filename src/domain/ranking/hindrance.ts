import type { UnitId } from '../register/unit.js';
import type { Text } from '../text/text.js';
import { type Instant, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import { dayLabel, periodLabel } from '../time/period-label.js';

/** A stored item that a ranking needs and that cannot be read. */
export type HindranceCause =
  | { readonly kind: 'REPORT'; readonly unit: UnitId; readonly period: PeriodId }
  | { readonly kind: 'METHOD'; readonly id: string }
  /** The current publication, or that of the month before. */
  | { readonly kind: 'RANKING'; readonly period: PeriodId };

/** Why the ranking of a month is not renewed. The current version stays until the item is repaired. */
export type Hindrance = {
  /** The occurrence of the first run that met it. */
  readonly since: Instant;
  readonly causes: readonly HindranceCause[];
};

/** Stored beside the rankings of a month. */
export const unreadableRanking: Text = {
  vi: 'Bảng xếp hạng của kỳ này đã công bố nhưng hiện không đọc được; bộ phận vận hành đã được báo.',
  en: 'The ranking of this period is published but cannot be read at present; the operators have been told.',
};

/** One sentence for readers of the ranking. Who made the report is not named. */
export function hindranceText({ since, causes }: Hindrance, nameOf: (unit: UnitId) => Text): Text {
  const day = dayLabel(localDateOf(since));
  const named = causesText(causes, nameOf);
  return {
    vi: `Từ ngày ${day.vi}, bảng xếp hạng chưa được cập nhật vì không đọc được dữ liệu đã lưu: ${named.vi}. Bản đã công bố vẫn giữ nguyên cho đến khi dữ liệu được khắc phục.`,
    en: `Since ${day.en} this ranking has not been renewed, because stored data cannot be read: ${named.en}. The published version stands until the data is repaired.`,
  };
}

export function causesText(causes: readonly HindranceCause[], nameOf: (unit: UnitId) => Text): Text {
  const named = causes.map((cause) => causeText(cause, nameOf));
  return { vi: named.map(({ vi }) => vi).join('; '), en: named.map(({ en }) => en).join('; ') };
}

function causeText(cause: HindranceCause, nameOf: (unit: UnitId) => Text): Text {
  switch (cause.kind) {
    case 'REPORT': {
      const [unit, period] = [nameOf(cause.unit), periodLabel(cause.period)];
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
