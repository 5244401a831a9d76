import { YES_NO_TEXTS } from '../../domain/sheet/texts.js';
import type { Text } from '../../domain/text/text.js';
import { type Instant, type LocalDate, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { dayLabel, KNOWN_PERIODS } from '../../domain/time/texts.js';

export const { yes, no } = YES_NO_TEXTS;

/** A day: `15/10/2026` in Vietnamese, `2026-10-15` in English. */
export const dayText = (day: LocalDate): Text => ({ vi: dayLabel(day).vi, en: day });

/** Day and time in Việt Nam; null without a moment. */
export function momentText(instant: Instant | null): Text | null {
  if (instant === null) return null;
  const day = dayText(localDateOf(instant));
  const time = localTimeOf(instant);
  return { vi: `${day.vi} ${time}`, en: `${day.en} ${time}` };
}

/** The texts around a table that is printed and signed. */
export const DOCUMENT_TEXTS = {
  state: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  number: { vi: 'Số: ............/............', en: 'No.: ............/............' },
  dated: (place: Text): Text => ({
    vi: `${place.vi}, ngày ...... tháng ...... năm 20......`,
    en: `${place.en}, ...... / ...... / 20......`,
  }),
  drawnUp: { vi: 'NGƯỜI LẬP BIỂU', en: 'PREPARED BY' },
  head: { vi: 'THỦ TRƯỞNG ĐƠN VỊ', en: 'HEAD OF THE OFFICE' },
  sign: { vi: '(Ký, ghi rõ họ tên)', en: '(signature, full name)' },
  signAndStamp: { vi: '(Ký, đóng dấu, ghi rõ họ tên)', en: '(signature, seal, full name)' },
  /** The line above a table for the texts that every row repeats. */
  common: (texts: readonly Text[]): Text => ({
    vi: `Chung cho mọi dòng – ${texts.map(({ vi }) => vi).join('; ')}.`,
    en: `The same in every row – ${texts.map(({ en }) => en).join('; ')}.`,
  }),
  page: { vi: 'Trang &P/&N', en: 'Page &P/&N' },
  map: (version: string): Text => ({ vi: `Danh mục đơn vị bản ${version}`, en: `Register of units ${version}` }),
} as const;

export const TABLE_TEXTS = {
  note: { vi: 'Ghi chú', en: 'Note' },
  demonstration: { vi: 'Số liệu minh họa', en: 'Demonstration data' },
  accepted: {
    unit: { vi: 'mã đơn vị như "xuan-lac"', en: 'the id of a unit such as "xuan-lac"' },
    ...KNOWN_PERIODS,
    indicator: { vi: 'mã chỉ tiêu như "G03"', en: 'the code of an indicator such as "G03"' },
    dayWithin: (first: LocalDate, last: LocalDate): Text => ({
      vi: `ngày như "2026-10-14", từ ${first} đến ${last}`,
      en: `a day such as "2026-10-14", from ${first} to ${last}`,
    }),
    monthUpTo: (to: PeriodId, most: number): Text => ({
      vi: `tháng không sau "to" (${to}), nhiều nhất ${most} tháng`,
      en: `a month not after "to" (${to}), at most ${most} months`,
    }),
    once: { vi: 'nhiều nhất một giá trị', en: 'one value at most' },
    units: (most: number): Text => ({ vi: `nhiều nhất ${most} đơn vị`, en: `at most ${most} units` }),
  },
  unknownParameter: (name: string, accepted: Text): Text => ({
    vi: `Không có tham số "${name}"; các tham số được chấp nhận: ${accepted.vi}.`,
    en: `There is no parameter "${name}". Accepted: ${accepted.en}.`,
  }),
  badKey: {
    vi: 'Cần tiêu đề Idempotency-Key (hoặc tham số idempotencyKey): 8 đến 100 chữ cái, chữ số, dấu gạch, dấu chấm hoặc dấu hai chấm, khác nhau cho mỗi lần gửi.',
    en: 'The header Idempotency-Key (or the parameter idempotencyKey) is needed: 8 to 100 letters, digits, dashes, dots or colons, another one for each import.',
  },
} as const;
