import type { OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';

import { numberText, percentText, workingDaysEn, workingDaysVi } from '../../domain/text/number-text.js';
import { joinedTexts, type Text } from '../../domain/text/text.js';
import { dayLabel, periodLabel } from '../../domain/time/texts.js';
import { LETTER_LABELS } from '../labels/letter-label-texts.js';
import { METHOD_LABELS } from '../labels/method-label-texts.js';
import { REGISTER_LABELS } from '../labels/register-label-texts.js';
import { REPORT_LABELS } from '../labels/report-label-texts.js';

export const YES: Text = { vi: 'Có', en: 'Yes' };
export const NO: Text = { vi: 'Không', en: 'No' };
export const NOTHING_LISTED: Text = { vi: 'Không có', en: 'None' };

/** Texts of codes that records contain but no enum of the contract has. */
const STORED: Readonly<Record<string, Text>> = {
  WORKING_DAYS_AFTER_CLOSING: {
    vi: 'Số ngày làm việc sau ngày chốt số liệu',
    en: 'Working days after the closing date',
  },
  DAY_OF_MONTH: { vi: 'Ngày cố định trong tháng', en: 'Day of the month' },
  MONTH: { vi: 'Tháng', en: 'Month' },
  NOT_APPLICABLE: { vi: 'Không phát sinh', en: 'Not applicable' },
  ERROR: { vi: 'Không chấp nhận', en: 'Refused' },
  'SUM-NUM/DEN': METHOD_LABELS.MergeRule.SUM_NUMERATORS_AND_DENOMINATORS,
  MIN: METHOD_LABELS.MergeRule.MINIMUM,
};

/** Texts of codes, in the order of the lookup. */
export const WORDS_OF_CODES: readonly Readonly<Record<string, Text>>[] = [
  STORED,
  METHOD_LABELS.IndicatorKind,
  METHOD_LABELS.Frequency,
  METHOD_LABELS.Measure,
  METHOD_LABELS.MergeRule,
  METHOD_LABELS.MissingPolicy,
  METHOD_LABELS.Noise,
  METHOD_LABELS.ScoringRule,
  METHOD_LABELS.RuleStatus,
  METHOD_LABELS.MethodDraftState,
  REGISTER_LABELS.OfficialRole,
  REGISTER_LABELS.HolidayKind,
  REGISTER_LABELS.HolidayStatus,
  REGISTER_LABELS.UnitExtent,
  REGISTER_LABELS.UnitClause,
  REGISTER_LABELS.Language,
  REGISTER_LABELS.UnitKind,
  REGISTER_LABELS.UnitLevel,
  REPORT_LABELS.ConflictWinner,
  REPORT_LABELS.FigureFileState,
  LETTER_LABELS.UnreachableReason,
];

export const listedText = (texts: readonly Text[]): Text =>
  texts.length === 0 ? NOTHING_LISTED : joinedTexts(texts, '; ');

/** "nội dung: giá trị" / "field: value" */
export const namedText = (name: Text, value: Text): Text => ({
  vi: `${name.vi}: ${value.vi}`,
  en: `${name.en}: ${value.en}`,
});

export const absenceText = (from: string, until: string, substitute: string): Text => ({
  vi: `từ ${dayLabel(from).vi} đến hết ${dayLabel(until).vi}, người thay: ${substitute}`,
  en: `${dayLabel(from).en} to ${dayLabel(until).en}, substitute: ${substitute}`,
});

/** "trước hạn 3 ngày làm việc: công chức phụ trách báo cáo, Chủ tịch Ủy ban nhân dân" */
export function ladderStepText(offset: number, recipients: readonly OfficialRole[]): Text {
  const days = Math.abs(offset);
  const when: Text =
    offset === 0
      ? { vi: 'ngày đến hạn', en: 'on the deadline' }
      : {
          vi: `${offset < 0 ? 'trước' : 'sau'} hạn ${workingDaysVi(days)}`,
          en: `${workingDaysEn(days)} ${offset < 0 ? 'before' : 'after'} the deadline`,
        };
  return namedText(when, {
    vi: recipients.map((role) => ROLE_TITLES[role].vi).join(', '),
    en: recipients.map((role) => ROLE_TITLES[role].en).join(', '),
  });
}

export const bandText = (atLeast: number, share: number): Text => {
  const [from, part] = [numberText(atLeast), percentText(share * 100)];
  return { vi: `từ ${from.vi}: ${part.vi} số điểm`, en: `from ${from.en}: ${part.en} of the points` };
};

export const partOfUnitText = (unit: Text, extent: Text): Text => ({
  vi: `${unit.vi} (${extent.vi})`,
  en: `${unit.en} (${extent.en})`,
});

export const deliveryText = (unit: Text, period: string, system: string, batch: string): Text => ({
  vi: `${unit.vi}, ${periodLabel(period).vi}, ${system}, lần chuyển ${batch}`,
  en: `${unit.en}, ${periodLabel(period).en}, ${system}, delivery ${batch}`,
});

/** The name of the loaded data, by the kind of load. */
export const LOAD_TEXTS_BY_KIND: Readonly<Record<string, Text>> = {
  units: { vi: 'Danh mục đơn vị', en: 'Units' },
  villages: { vi: 'Danh mục thôn', en: 'Villages' },
  officials: { vi: 'Danh sách cán bộ', en: 'Officials' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  catalogue: { vi: 'Bộ chỉ tiêu', en: 'Catalogue' },
  map: { vi: 'Bản đồ', en: 'Map' },
};
