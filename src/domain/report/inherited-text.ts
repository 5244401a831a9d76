import type { Unit } from '../register/unit.js';
import { inSentence } from '../register/unit-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { dayLabel } from '../time/texts.js';

const listOf = (texts: readonly Text[], language: 'vi' | 'en') =>
  texts.map((text) => inSentence(text)[language]).join(', ');

/** The names of the units behind an inherited draft. */
export type DraftParts = {
  readonly reported: readonly Text[];
  /** Predecessors that filed nothing. */
  readonly silent: readonly Text[];
  /** Divided units, and units outside the register. */
  readonly unknown: readonly Text[];
};

/** The sources of the figures in an inherited draft, and what is missing. */
export function inheritedNote({ reported, silent, unknown }: DraftParts): Text {
  const sentences: Text[] = [
    {
      vi: `Số liệu được gộp từ báo cáo của ${listOf(reported, 'vi')}.`,
      en: `The figures combine what ${listOf(reported, 'en')} reported.`,
    },
  ];
  if (silent.length > 0)
    sentences.push({
      vi: `Chưa có báo cáo kỳ này của ${listOf(silent, 'vi')}; đề nghị bổ sung trước khi gửi.`,
      en: `${listOf(silent, 'en')} submitted nothing for this period; complete the figures before the report is submitted.`,
    });
  if (unknown.length > 0)
    sentences.push({
      vi: `Chưa có phần của ${listOf(unknown, 'vi')}; đề nghị bổ sung trước khi gửi.`,
      en: `The figures of the part of ${listOf(unknown, 'en')} are not included; add them before the report is submitted.`,
    });
  return joinedTexts(sentences, ' ');
}

/** Says that figures are not checked against the period before, when the unit did not exist. */
export function notComparedNote({ name }: Unit, firstDay: LocalDate): Text {
  const day = dayLabel(firstDay);
  return {
    vi: `${name.vi} thành lập từ ngày ${day.vi} nên số liệu không được đối chiếu với kỳ trước.`,
    en: `${name.en} began on ${day.en}, so its figures are not checked against the previous period.`,
  };
}

/** Says who reports for an ended unit; undefined while the unit exists, or if no unit took it over. */
export function endedUnitNote({ name, validTo }: Unit, heirs: readonly Unit[]): Text | undefined {
  if (validTo === null || heirs.length === 0) return undefined;
  const names = heirs.map((heir) => heir.name);
  const lastDay = dayLabel(validTo);
  return {
    vi: `${name.vi} đã kết thúc hoạt động sau ngày ${lastDay.vi}; báo cáo của kỳ này do ${listOf(names, 'vi')} lập.`,
    en: `${name.en} ceased to exist after ${lastDay.en}; ${listOf(names, 'en')} ${names.length === 1 ? 'reports' : 'report'} for this period.`,
  };
}
