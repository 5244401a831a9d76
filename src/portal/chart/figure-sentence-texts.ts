import { medianOf } from '../../domain/figure/median.js';
import { plural } from '../../domain/text/number-text.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { unitInSentence } from '../parts/api-names.js';

/** Parts of a sentence, with its full stop. */
export const joined = (parts: readonly Text[]): Text => ({
  vi: `${parts.map(({ vi }) => vi).join('; ')}.`,
  en: `${parts.map(({ en }) => en).join('; ')}.`,
});

/** Values of communes in one period; `null` where a commune has none. */
export type Valued = { readonly name: string; readonly value: number | null };

export type ValueWords = {
  /** A value with its unit, such as `98%` or `12 cuộc`. */
  readonly valueText: (value: number) => Text;
  readonly higherIsBetter: boolean;
};

/** The sentence of a picture of one period: the highest, lowest and median value, the communes at the target, and those without. */
export function distributionSentence(
  period: string,
  communes: readonly Valued[],
  { valueText, higherIsBetter }: ValueWords,
  target: number | null,
): Text {
  const label = shortPeriodLabel(period);
  const values = communes.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  const lowest = values.toSorted((a, b) => a.value - b.value)[0];
  const highest = values.toSorted((a, b) => b.value - a.value)[0];
  if (!lowest || !highest)
    return { vi: `Chưa đơn vị nào có số liệu ${label.vi}.`, en: `No unit has a figure for ${label.en}.` };
  const [low, high] = [valueText(lowest.value), valueText(highest.value)];
  const middle = valueText(medianOf(Float64Array.from(values, ({ value }) => value)));
  const [n, all] = [values.length, communes.length];
  const [best, least] = [whoHas(highest.value, values), whoHas(lowest.value, values)];
  const spread: Text =
    n === 1
      ? { vi: `${high.vi} (${best.vi})`, en: `${high.en} (${best.en})` }
      : lowest.value === highest.value
        ? { vi: `tất cả cùng ${high.vi}`, en: `all have ${high.en}` }
        : {
            vi: `cao nhất ${high.vi} (${best.vi}), thấp nhất ${low.vi} (${least.vi}), ở giữa là ${middle.vi}`,
            en: `the highest is ${high.en} (${best.en}), the lowest ${low.en} (${least.en}), the median ${middle.en}`,
          };
  return joined([
    {
      vi: `${capitalised(label.vi)}: ${n}/${all} đơn vị có số liệu; ${spread.vi}`,
      en: `${label.en}: ${n} of ${plural(all, 'unit')} ${n === 1 ? 'has' : 'have'} a figure; ${spread.en}`,
    },
    ...(target === null ? [] : [reaching(values, target, valueText, higherIsBetter)]),
  ]);
}

/** The unit with a value; of several only their number, because naming one of them would single it out. */
function whoHas(value: number, values: readonly Valued[]): Text {
  const { length: count, 0: first } = values.filter((one) => one.value === value);
  return first && count === 1
    ? { vi: unitInSentence(first.name), en: first.name }
    : { vi: `${count} đơn vị`, en: plural(count, 'unit') };
}

function reaching(
  values: readonly { readonly value: number }[],
  target: number,
  valueText: ValueWords['valueText'],
  higherIsBetter: boolean,
): Text {
  const reached = values.filter(({ value }) => (higherIsBetter ? value >= target : value <= target)).length;
  const aim = valueText(target);
  return {
    vi: `${reached} đơn vị đạt mục tiêu ${aim.vi}`,
    en: `${plural(reached, 'unit')} ${reached === 1 ? 'reaches' : 'reach'} the target of ${aim.en}`,
  };
}

export type HeatRow = { readonly name: string; readonly values: readonly (number | null)[] };

/** The sentence of a heat map: its size, the change of the median, the extremes of the newest period, and the empty cells. */
export function heatMapSentence(
  periods: readonly string[],
  rows: readonly HeatRow[],
  valueText: ValueWords['valueText'],
): Text {
  const size = {
    vi: `${rows.length} đơn vị qua ${periods.length} kỳ`,
    en: `${plural(rows.length, 'unit')} over ${plural(periods.length, 'period')}`,
  };
  const middles = periods.flatMap((period, column) => {
    const values = rows.flatMap(({ values }) => values[column] ?? []);
    return values.length === 0 ? [] : [{ period, value: medianOf(Float64Array.from(values)) }];
  });
  const [first] = middles;
  const last = middles.at(-1);
  if (!first || !last) return joined([size, { vi: 'chưa có số liệu nào', en: 'there is no figure' }]);
  const [before, after] = [valueText(first.value), valueText(last.value)];
  const [from, to] = [shortPeriodLabel(first.period), shortPeriodLabel(last.period)];
  const course: Text =
    first.period === last.period
      ? { vi: `mức ở giữa ${to.vi} là ${after.vi}`, en: `the median for ${to.en} is ${after.en}` }
      : {
          vi: `mức ở giữa từ ${before.vi} (${from.vi}) đến ${after.vi} (${to.vi})`,
          en: `the median went from ${before.en} (${from.en}) to ${after.en} (${to.en})`,
        };
  const empty = rows.reduce((sum, { values }) => sum + values.filter((value) => value === null).length, 0);
  return joined([
    size,
    course,
    ...(empty === 0 ? [] : [{ vi: `${empty} ô không có số liệu`, en: `${plural(empty, 'cell')} without a figure` }]),
  ]);
}

/** The sentence of a line of figures: the first and last, the lowest and highest value. */
export function seriesSentence(
  { name, values }: HeatRow,
  periods: readonly string[],
  valueText: ValueWords['valueText'],
): Text {
  const known = periods.flatMap((period, i) => (values[i] == null ? [] : [{ period, value: values[i] }]));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { vi: `${name} chưa có số liệu.`, en: `${name} has no figure.` };
  const [from, to] = [shortPeriodLabel(first.period), shortPeriodLabel(last.period)];
  const [before, after] = [valueText(first.value), valueText(last.value)];
  const missing = periods.length - known.length;
  return joined([
    known.length === 1
      ? { vi: `${name}: ${after.vi} (${to.vi})`, en: `${name}: ${after.en} (${to.en})` }
      : {
          vi: `${name}: từ ${before.vi} (${from.vi}) đến ${after.vi} (${to.vi})`,
          en: `${name}: from ${before.en} (${from.en}) to ${after.en} (${to.en})`,
        },
    ...(missing === 0
      ? []
      : [{ vi: `${missing} kỳ không có số liệu`, en: `${plural(missing, 'period')} without a figure` }]),
  ]);
}
