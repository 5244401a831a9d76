import type { Text } from '../text/text.js';

/** Where the figures of an inherited draft come from, and what they lack. */
export function inheritedNote(parts: readonly Text[], unknown: readonly Text[]): Text {
  const listOf = (texts: readonly Text[], language: 'vi' | 'en') => texts.map((text) => text[language]).join(', ');
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
