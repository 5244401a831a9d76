import type { Indicator } from '../indicator/indicator.js';
import { bandsText, SCORING_RULE_TEXTS } from '../indicator/rule-texts.js';
import { INDICATOR_KIND_TEXTS } from '../indicator/texts.js';
import { clusteringOf, indicatorOf, type MethodVersion } from '../method/method.js';
import type { MethodFault, MethodRefusal } from '../method/method-fault.js';
import { MOST_NAMED_METHODS, namedMethodsOf } from '../method/named-method.js';
import { changedFieldName } from '../refusal/stored-field-texts.js';
import { filledSentence } from '../refusal/texts.js';
import { exactText } from '../text/number-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import { FREQUENCY_TEXTS } from '../time/texts.js';

/** {at} = code of indicator, group or pillar; {ratio}, {minMax} … = words; {value} is compared with {other}. */
const MESSAGES: Readonly<Record<MethodFault, Text>> = {
  TARGET_MISSING: {
    vi: '{at} được chấm theo mục tiêu nhưng chưa có mục tiêu nào; đề nghị đặt mục tiêu cho ít nhất một năm.',
    en: '{at} is measured against a target and has none; give it one for at least one year.',
  },
  TARGET_NOT_POSITIVE: {
    vi: '{at}: mục tiêu {value} không lớn hơn 0; đề nghị đặt mục tiêu lớn hơn 0 hoặc bỏ năm đó.',
    en: '{at}: the target {value} is not above 0; set one above 0, or leave that year out.',
  },
  TARGET_ON_OTHER_KIND: {
    vi: '{at} là chỉ tiêu loại “{value}”; mục tiêu chỉ dùng cho loại “{ratio}” và “{count}”, đề nghị chọn quy tắc chấm khác.',
    en: '{at} is of the kind “{value}”; targets are for “{ratio}” and “{count}”: choose another rule.',
  },
  PER_MONTH_NOT_ON_MONTHLY_COUNT: {
    vi: '{at} ({value}) không phải là chỉ tiêu loại “{count}” báo cáo hằng tháng nên không có mục tiêu theo tháng; đề nghị đặt mục tiêu cho cả kỳ.',
    en: '{at} ({value}) is not of the kind “{count}” reported monthly and has no target per month; set one for the whole period.',
  },
  LEVELS_ON_OTHER_KIND: {
    vi: '{at} là chỉ tiêu loại “{value}”; cách chấm “{levels}” chỉ dùng cho loại “{level}”, đề nghị chọn quy tắc chấm khác.',
    en: '{at} is of the kind “{value}”; scoring “{levels}” is for the kind “{level}”: choose another rule.',
  },
  LEVELS_MAX_NOT_POSITIVE: {
    vi: '{at}: mức cao nhất là {value}; đề nghị đặt từ 1 trở lên.',
    en: '{at}: the highest level is {value}; set it to 1 or more.',
  },
  YES_NO_ON_OTHER_KIND: {
    vi: '{at} là chỉ tiêu loại “{value}”; cách chấm “{yesNo}” chỉ dùng cho loại “{boolean}”, đề nghị chọn quy tắc chấm khác.',
    en: '{at} is of the kind “{value}”; scoring “{yesNo}” is for the kind “{boolean}”: choose another rule.',
  },
  BANDS_NOT_FROM_ZERO: {
    vi: '{at}: ngưỡng đầu tiên là {value}; các ngưỡng phải bắt đầu từ 0.',
    en: '{at}: the first threshold is {value}; thresholds must start at 0.',
  },
  BANDS_NOT_MONOTONE: {
    vi: '{at}: các ngưỡng {value} không hợp lệ; ngưỡng phải tăng dần, tỷ lệ điểm từ 0 đến 1 và không giảm khi số liệu tốt hơn.',
    en: '{at}: the bands {value} are not valid: thresholds must rise, and shares must lie between 0 and 1 and never fall towards a better figure.',
  },
  MIN_MAX_ON_BOOLEAN: {
    vi: '{at} là chỉ tiêu loại “{value}”; cách chấm “{minMax}” không dùng cho loại này, đề nghị chọn “{yesNo}”.',
    en: '{at} is of the kind “{value}”; scoring “{minMax}” is not for this kind: use “{yesNo}”.',
  },
  POINTS_WITHOUT_RULE: {
    vi: '{at} có {value} điểm nhưng không có quy tắc chấm; đề nghị đặt quy tắc chấm hoặc để 0 điểm.',
    en: '{at} has {value} points and no scoring rule; give it a rule, or 0 points.',
  },
  POINTS_NEGATIVE: {
    vi: '{at}: số điểm {value} nhỏ hơn 0; đề nghị đặt từ 0 trở lên.',
    en: '{at} has {value} points; set 0 or more.',
  },
  LOWER_IS_BETTER_WITHOUT_BANDS_OR_MIN_MAX: {
    vi: '{at}: số liệu thấp hơn là tốt hơn, nhưng cách chấm “{value}” không chấm được như vậy; đề nghị chọn “{bands}” hoặc “{minMax}”.',
    en: '{at}: lower is better, which scoring “{value}” cannot express; use “{bands}” or “{minMax}”.',
  },
  COMPUTED_NOT_MONTHLY_RATIO: {
    vi: '{at} ({value}) do Hệ thống tự tính nên phải là chỉ tiêu loại “{ratio}” báo cáo hằng tháng.',
    en: '{at} ({value}) is computed by the service, so it has to be of the kind “{ratio}”, reported monthly.',
  },
  GROUP_POINTS_DO_NOT_ADD_UP: {
    vi: '{at}: các chỉ tiêu có tổng {value} điểm, nhóm có {other} điểm; đề nghị sửa cho bằng nhau.',
    en: '{at}: its indicators have {value} points together and the group has {other}; make them equal.',
  },
  TOTAL_POINTS_DO_NOT_ADD_UP: {
    vi: '{at}: các nhóm có tổng {value} điểm, tổng điểm của phương pháp là {other}; đề nghị sửa cho bằng nhau.',
    en: '{at}: the groups have {value} points together and the total is {other}; make them equal.',
  },
  GROUP_UNKNOWN: {
    vi: '{at} thuộc nhóm {value}, là nhóm không có trong phương pháp; đề nghị dùng một trong các nhóm {other}.',
    en: '{at} is in the group {value}, which the method does not have; use one of {other}.',
  },
  PILLAR_UNKNOWN: {
    vi: '{at} thuộc trụ cột {value}, là trụ cột không có trong phương pháp; đề nghị dùng một trong các trụ cột {other}.',
    en: '{at} is in the pillar {value}, which the method does not have; use one of {other}.',
  },
  CODE_TWICE: {
    vi: 'Mã {at} được dùng hai lần; đề nghị đổi một trong hai mã.',
    en: 'The code {at} is used twice; change one of the two.',
  },
  MINIMUM_COVERAGE_OUT_OF_RANGE: {
    vi: '{at}: tỷ lệ số liệu đã có tối thiểu {value} không nằm trong khoảng từ 0 đến 1; đề nghị sửa.',
    en: '{at}: the minimum share of figures reported, {value}, is not between 0 and 1; change it.',
  },
  NOISE_ON_OTHER_KIND: {
    vi: '{at} là chỉ tiêu loại “{value}”; biến động ngẫu nhiên theo số đếm chỉ dùng cho loại “{ratio}” và “{count}”, đề nghị bỏ.',
    en: '{at} is of the kind “{value}”; random variation by counts is for “{ratio}” and “{count}”: leave it out.',
  },
  CLUSTERING_OUT_OF_RANGE: {
    vi: '{at}: số người, số hộ được coi là cùng quyết định, {value}, không nằm trong khoảng từ 1 đến 100; đề nghị sửa.',
    en: '{at}: the number of people or households counted as deciding as one, {value}, is not between 1 and 100; change it.',
  },
  NAMED_METHODS_TOO_MANY: {
    vi: '{at} nêu {value} cách tính, kể cả cách đã công bố; chỉ được nêu nhiều nhất {other} cách, đề nghị bớt.',
    en: '{at} names {value} ways of calculation, the published one included; name at most {other}.',
  },
  NAMED_METHOD_NOT_DEFINED: {
    vi: 'Cách tính {at} không xác định: trung bình nhân và trung bình điều hòa chỉ dùng cho giá trị từ 0 đến 1; đề nghị chọn cách chuẩn hóa khác.',
    en: 'The way of calculation {at} is not defined: geometric and harmonic means are for values from 0 to 1; choose another normalisation.',
  },
  NOT_COMPUTABLE: {
    vi: '{at} ({value} điểm) có số quá lớn hoặc quá nhỏ để tính điểm; chấp nhận 0 hoặc từ 1e-100 đến 1e100.',
    en: '{at} ({value} points) holds a number too large or too small to compute with; accepted: 0, or from 1e-100 to 1e100.',
  },
};

/** Another version has meanwhile used the code for another kind of figure or frequency. */
export const otherMeaningText = (
  code: string,
  {
    field,
    texts: { value, known },
  }: { readonly field: string; readonly texts: Readonly<Record<'value' | 'known', Text>> },
): Text => {
  const name = changedFieldName(field);
  return {
    vi: `${code}: một phiên bản khác đã dùng mã này với ${name.vi} là “${known.vi}”, ở đây là “${value.vi}”; đề nghị dùng mã chưa từng dùng.`,
    en: `${code}: another version has this code with the ${name.en} “${known.en}”, here it is “${value.en}”; choose a code that has never been used.`,
  };
};

/** One full sentence: what is wrong with the version, where, with which value, and how to mend it. */
export function methodFaultText(method: MethodVersion, { fault, about }: MethodRefusal): Text {
  const indicator = indicatorOf(method, about);
  const [value, other = ''] = indicator ? foundIn(indicator, fault, method) : foundAbove(about, fault, method);
  const at = fault === 'CODE_TWICE' ? about : nameAbove(method, about);
  return filledSentence(MESSAGES[fault], { ...INDICATOR_KIND_TEXTS, ...SCORING_RULE_TEXTS, at, value, other });
}

/** The name of a group or a pillar. Indicators and the version itself are named by their codes. */
const nameAbove = ({ groups, pillars }: MethodVersion, code: string): string | Text =>
  [...groups, ...pillars].find((part) => part.code === code)?.name ?? code;

type Found = readonly [value: string | Text, other?: string | Text];

function foundIn({ kind, frequency, points, group, scoring }: Indicator, fault: MethodFault, of: MethodVersion): Found {
  switch (fault) {
    case 'TARGET_NOT_POSITIVE': {
      const targets = scoring.rule === 'target' ? Object.entries(scoring.target) : [];
      return [joinedTexts(targets.flatMap(([year, target]) => (target > 0 ? [] : [targetOfYear(year, target)])))];
    }
    case 'TARGET_ON_OTHER_KIND':
    case 'LEVELS_ON_OTHER_KIND':
    case 'YES_NO_ON_OTHER_KIND':
    case 'MIN_MAX_ON_BOOLEAN':
    case 'NOISE_ON_OTHER_KIND':
      return [INDICATOR_KIND_TEXTS[kind]];
    case 'PER_MONTH_NOT_ON_MONTHLY_COUNT':
    case 'COMPUTED_NOT_MONTHLY_RATIO':
      return [joinedTexts([INDICATOR_KIND_TEXTS[kind], FREQUENCY_TEXTS[frequency]])];
    case 'LEVELS_MAX_NOT_POSITIVE':
      return [scoring.rule === 'levels' ? exactText(scoring.max) : ''];
    case 'BANDS_NOT_FROM_ZERO':
      return [scoring.rule === 'bands' && scoring.bands[0] ? exactText(scoring.bands[0].atLeast) : '—'];
    case 'BANDS_NOT_MONOTONE':
      return [scoring.rule === 'bands' ? bandsText(scoring.bands) : ''];
    case 'LOWER_IS_BETTER_WITHOUT_BANDS_OR_MIN_MAX':
      return [SCORING_RULE_TEXTS[scoring.rule]];
    case 'GROUP_UNKNOWN':
      return [group, namesOf(of.groups)];
    default:
      return [exactText(points)];
  }
}

/** The values behind a fault of a group or of the version itself. */
function foundAbove(about: string, fault: MethodFault, of: MethodVersion): Found {
  const group = of.groups.find(({ code }) => code === about);
  switch (fault) {
    case 'GROUP_POINTS_DO_NOT_ADD_UP':
      return [pointsOf(of.indicators.filter((each) => each.group === about)), exactText(group?.points ?? 0)];
    case 'TOTAL_POINTS_DO_NOT_ADD_UP':
      return [pointsOf(of.groups), exactText(of.totalPoints)];
    case 'PILLAR_UNKNOWN':
      return [group?.pillar ?? '', namesOf(of.pillars)];
    case 'CLUSTERING_OUT_OF_RANGE':
      return [exactText(clusteringOf(of))];
    case 'NAMED_METHODS_TOO_MANY':
      return [exactText(namedMethodsOf(of).length), exactText(MOST_NAMED_METHODS)];
    default:
      return [exactText(of.minimumCoverage)];
  }
}

const namesOf = (list: readonly { readonly name: Text }[]): Text => joinedTexts(list.map(({ name }) => name));

/** Rounds the sum, so that 0.1 + 0.2 is shown as 0.3. */
const pointsOf = (list: readonly { readonly points: number }[]): Text =>
  exactText(Number(list.reduce((sum, { points }) => sum + points, 0).toPrecision(12)));

const targetOfYear = (year: string, target: number): Text => ({
  vi: `${exactText(target).vi} (${year})`,
  en: `${exactText(target).en} (${year})`,
});
