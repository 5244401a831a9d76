import type { IndicatorKind } from '../../domain/indicator/indicator.js';
import { exactText } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';

const KINDS: Readonly<Record<IndicatorKind, string>> = {
  ratio: 'tỷ lệ',
  count: 'số lượng',
  level: 'mức độ',
  boolean: 'có hoặc không',
};

/** The accepted arguments of a simulation, as the end of a refusal. */
export const SIMULATION_TEXTS = {
  accepted: {
    somePoints: { vi: 'điểm có tổng lớn hơn 0', en: 'points that add up to more than 0' },
    communeOf: (scope: string): Text => ({
      vi: `một đơn vị trong bảng xếp hạng của ${scope}`,
      en: `a commune of the ranking of ${scope}`,
    }),
    reported: {
      vi: 'chỉ tiêu do đơn vị cấp xã báo cáo; chỉ tiêu này do Hệ thống tự tính',
      en: 'one that communes report; the service computes this one',
    },
    expected: {
      vi: 'chỉ tiêu đã đến kỳ báo cáo; chỉ tiêu này chưa được tính',
      en: 'one that is expected already; this one leaves both sides',
    },
    scored: {
      vi: 'chỉ tiêu có chấm điểm; chỉ tiêu này chỉ để theo dõi',
      en: 'an indicator that is scored; this one is only shown',
    },
    indicatorOf: (method: string): Text => ({
      vi: `mã chỉ tiêu của ${method}, ví dụ "G03"`,
      en: `the code of an indicator of ${method} such as "G03"`,
    }),
    zeroOrBetween: (least: number, most: number): Text => ({
      vi: `0, hoặc một số từ ${exactText(least).vi} đến ${exactText(most).vi}`,
      en: `0, or a number from ${exactText(least).en} to ${exactText(most).en}`,
    }),
    between: (least: number, most: number): Text => ({
      vi: `một số từ ${exactText(least).vi} đến ${exactText(most).vi}`,
      en: `a number from ${exactText(least).en} to ${exactText(most).en}`,
    }),
    groupWithPoints: {
      vi: 'nhóm có chỉ tiêu mang điểm; đề nghị cho điểm các chỉ tiêu của nhóm trước',
      en: 'a group with an indicator that has points; give its indicators points first',
    },
    withTarget: (rule: string): Text => ({
      vi: `chỉ tiêu chấm điểm theo mục tiêu; chỉ tiêu này chấm theo ${rule}`,
      en: `an indicator that is measured against a target; this one is scored by ${rule}`,
    }),
    once: { vi: 'mỗi mục một lần; đề nghị bỏ một trong hai', en: 'each of them once; leave one of the two out' },
    atMostDenominator: (denominator: number): Text => ({
      vi: `không quá mẫu số, ${exactText(denominator).vi}`,
      en: `at most the denominator, ${exactText(denominator).en}`,
    }),
    someDenominator: {
      vi: 'số nguyên từ 1 trở lên, vì chỉ tiêu luôn được áp dụng',
      en: 'a whole number from 1 on, because the indicator always applies',
    },
    levelTo: (most: number): Text => ({
      vi: `một mức từ 0 đến ${exactText(most).vi}`,
      en: `a level from 0 to ${exactText(most).en}`,
    }),
    yesOrNo: { vi: 'true hoặc false', en: 'true or false' },
    fieldsOf: (fields: readonly string[], code: string, kind: IndicatorKind): Text => ({
      vi: `${fields.join(' và ')} đối với ${code}, là ${KINDS[kind]}; đề nghị bỏ giá trị này`,
      en: `${fields.join(' and ')} for ${code}, which is a ${kind}; leave this one out`,
    }),
  },
} as const;
