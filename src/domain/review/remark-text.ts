import { figureValue } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import { indicatorOf, type MethodVersion } from '../method/method.js';
import { namingFigures } from '../refusal/figure-names.js';
import { errorOfFault } from '../refusal/user-error.js';
import { numberText, percentText } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import { shortPeriodLabel } from '../time/texts.js';
import type { ExpectedRange } from './expected-figures.js';
import type { Remark } from './remarks.js';

/** The text of a remark beside the figure. */
export function remarkText(remark: Remark, method: MethodVersion): Text {
  switch (remark.kind) {
    case 'WARNING':
      return namingFigures(method)(errorOfFault(remark.fault)).message;
    case 'OPEN_COMMENT':
      return {
        vi: `Người thẩm định đã góp ý: “${remark.comment}”`,
        en: `A reviewer commented: “${remark.comment}”`,
      };
    case 'OUTSIDE_RANGE': {
      const { figure, range, z } = remark;
      const indicator = indicatorOf(method, remark.code);
      const shown = shownAs(indicator)(figureValue(figure));
      const expected = rangeText(range, indicator);
      return {
        vi: `${shown.vi} ${z > 0 ? 'cao' : 'thấp'} hơn khoảng thường gặp ${expected.vi}.`,
        en: `${shown.en} is ${z > 0 ? 'above' : 'below'} the expected range of ${expected.en}.`,
      };
    }
  }
}

/** The range in words: `40%–80% (trung vị 61% của 18 đơn vị, tháng 11/2026)`. */
export function rangeText(
  { lowest, highest, spread, figures, period }: ExpectedRange,
  indicator: Pick<Indicator, 'kind'> | undefined,
): Text {
  const shown = shownAs(indicator);
  const [low, high, median, month] = [shown(lowest), shown(highest), shown(spread.median), shortPeriodLabel(period)];
  return {
    vi: `${low.vi}–${high.vi} (trung vị ${median.vi} của ${figures} đơn vị, ${month.vi})`,
    en: `${low.en}–${high.en} (median ${median.en} of ${figures} communes, ${month.en})`,
  };
}

const shownAs =
  (indicator: Pick<Indicator, 'kind'> | undefined) =>
  (value: number): Text =>
    indicator?.kind === 'ratio' ? percentText(Math.round(value * 10) / 10) : numberText(value, 1);
