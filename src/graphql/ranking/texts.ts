import type { Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';

/** What the arguments of questions about rankings accept. */
export const RANKING_ARGUMENT_TEXTS = {
  versionWithPeriod: { vi: 'số của bản kèm theo kỳ (period)', en: 'a version together with its period' },
  dayOfPublication: {
    vi: 'một ngày mà đến ngày đó đã có bảng xếp hạng được công bố',
    en: 'a day by which a ranking had been published',
  },
  dayFrom: (first: LocalDate, month: PeriodId): Text => ({
    vi: `một ngày từ ${first} trở đi, là ngày đầu tiên công bố bảng xếp hạng kỳ ${month}`,
    en: `a day from ${first} on, when the ranking of ${month} was first published`,
  }),
} as const;
