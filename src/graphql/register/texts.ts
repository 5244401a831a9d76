import type { Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** What the arguments of questions about units and days accept. */
export const REGISTER_ARGUMENT_TEXTS = {
  notBefore: (from: LocalDate): Text => ({
    vi: `một ngày không trước "from" (${from})`,
    en: `a day not before "from" (${from})`,
  }),
  daysAtMost: (most: number, count: number): Text => ({
    vi: `nhiều nhất ${most} ngày tính từ "from", không phải ${count}`,
    en: `at most ${most} days from "from", not ${count}`,
  }),
  idOrCode: {
    vi: 'một trong hai tham số "id" và "code", mã gồm hai đến năm chữ số, ví dụ "02023"',
    en: 'one of "id" and "code", a code of two to five digits such as "02023"',
  },
} as const;
