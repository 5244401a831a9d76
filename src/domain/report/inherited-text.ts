import type { Unit } from '../register/unit.js';
import type { Text } from '../text/text.js';
import { dayLabel } from '../time/texts.js';

const listOf = (texts: readonly Text[], language: 'vi' | 'en') => texts.map((text) => text[language]).join(', ');

/** Where the figures of an inherited draft come from, and what they lack. */
export function inheritedNote(parts: readonly Text[], unknown: readonly Text[]): Text {
  const lacks: Text =
    unknown.length === 0
      ? { vi: '', en: '' }
      : {
          vi: ` Chưa có phần của ${listOf(unknown, 'vi')}; đề nghị bổ sung trước khi gửi.`,
          en: ` The part of ${listOf(unknown, 'en')} is not in it; complete it before it is submitted.`,
        };
  return {
    vi: `Số liệu được cộng từ báo cáo của ${listOf(parts, 'vi')}.${lacks.vi}`,
    en: `The figures are the sums of what ${listOf(parts, 'en')} reported.${lacks.en}`,
  };
}

/** Who reports in place of a unit that has ended; undefined while it exists, or where nobody took it over. */
export function endedUnitNote({ name, validTo }: Unit, heirs: readonly Unit[]): Text | undefined {
  if (validTo === null || heirs.length === 0) return undefined;
  const names = heirs.map((heir) => heir.name);
  const lastDay = dayLabel(validTo);
  return {
    vi: `${name.vi} đã kết thúc hoạt động sau ngày ${lastDay.vi}; báo cáo của kỳ này do ${listOf(names, 'vi')} lập.`,
    en: `${name.en} ended with ${lastDay.en}; ${listOf(names, 'en')} ${names.length === 1 ? 'reports' : 'report'} for this period.`,
  };
}
