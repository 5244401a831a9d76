import { medianOf } from '../../domain/insight/expected-range.js';
import { numberText, plural } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';

export type RankAt = { readonly period: string; readonly rank: number | null; readonly isProvisional: boolean };

/** What a line of ranks shows: where it began and stands, the best and the worst, gaps, and which months may still change. */
export function ranksSentence(name: string, months: readonly RankAt[]): Text {
  const ranked = months.flatMap(({ period, rank }) => (rank === null ? [] : [{ period, rank }]));
  const [first] = ranked;
  const last = ranked.at(-1);
  if (!first || !last)
    return { vi: `${name} chưa được xếp hạng trong các tháng này.`, en: `${name} has no rank in these months.` };
  const ranks = ranked.map(({ rank }) => rank);
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  const [from, to] = [shortPeriodLabel(first.period), shortPeriodLabel(last.period)];
  const course: Text =
    ranked.length === 1
      ? { vi: `${name} xếp hạng ${last.rank} (${to.vi})`, en: `${name} ranks ${last.rank} (${to.en})` }
      : {
          vi: `${name} từ hạng ${first.rank} (${from.vi}) đến hạng ${last.rank} (${to.vi}); cao nhất hạng ${best}, thấp nhất hạng ${worst}`,
          en: `${name} went from rank ${first.rank} (${from.en}) to rank ${last.rank} (${to.en}); the best rank was ${best}, the worst ${worst}`,
        };
  return joined([course, ...gaps(months), ...provisional(months)]);
}

const gaps = (months: readonly RankAt[]): Text[] => {
  const without = months.filter(({ rank }) => rank === null).length;
  return without === 0 ? [] : [{ vi: `${without} tháng không có hạng`, en: `no rank in ${plural(without, 'month')}` }];
};

const provisional = (months: readonly RankAt[]): Text[] => {
  const labels = months.filter((month) => month.isProvisional && month.rank !== null).map(({ period }) => period);
  if (labels.length === 0) return [];
  const written = labels.map(shortPeriodLabel);
  return [
    {
      vi: `xếp hạng ${written.map(({ vi }) => vi).join(', ')} còn tạm thời`,
      en: `the ranking of ${written.map(({ en }) => en).join(', ')} is still provisional`,
    },
  ];
};

/** Values of communes in one period; `null` where a commune has none. */
export type Valued = { readonly name: string; readonly value: number | null };

export type ValueWords = {
  /** A value with its unit, such as `98%` or `12 cuộc`. */
  readonly valueText: (value: number) => Text;
  readonly higherIsBetter: boolean;
};

/** What a picture of one period shows: who has most and least, the middle, how many reach the target, who has none. */
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
    return { vi: `Chưa xã nào có số liệu ${label.vi}.`, en: `No commune has a figure for ${label.en}.` };
  const [low, high] = [valueText(lowest.value), valueText(highest.value)];
  const middle = valueText(medianOf(Float64Array.from(values, ({ value }) => value)));
  const spread: Text =
    lowest.value === highest.value
      ? { vi: `tất cả cùng ${high.vi}`, en: `all have ${high.en}` }
      : {
          vi: `cao nhất ${high.vi} (${highest.name}), thấp nhất ${low.vi} (${lowest.name}), ở giữa là ${middle.vi}`,
          en: `the highest is ${high.en} (${highest.name}), the lowest ${low.en} (${lowest.name}), the middle ${middle.en}`,
        };
  const [n, all] = [values.length, communes.length];
  return joined([
    {
      vi: `${capitalised(label.vi)}: ${n}/${all} xã có số liệu; ${spread.vi}`,
      en: `${label.en}: ${n} of ${plural(all, 'commune')} have a figure; ${spread.en}`,
    },
    ...(target === null ? [] : [reaching(values, target, valueText, higherIsBetter)]),
  ]);
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
    vi: `${reached} xã đạt mục tiêu ${aim.vi}`,
    en: `${plural(reached, 'commune')} ${reached === 1 ? 'reaches' : 'reach'} the target of ${aim.en}`,
  };
}

export type HeatRow = { readonly name: string; readonly values: readonly (number | null)[] };

/** What a heat map shows: its size, how the middle moved, the ends of the newest period, and how many cells are empty. */
export function heatMapSentence(
  periods: readonly string[],
  rows: readonly HeatRow[],
  valueText: ValueWords['valueText'],
): Text {
  const size = {
    vi: `${rows.length} xã qua ${periods.length} kỳ`,
    en: `${plural(rows.length, 'commune')} over ${plural(periods.length, 'period')}`,
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
      ? { vi: `mức ở giữa ${to.vi} là ${after.vi}`, en: `the middle of ${to.en} is ${after.en}` }
      : {
          vi: `mức ở giữa từ ${before.vi} (${from.vi}) đến ${after.vi} (${to.vi})`,
          en: `the middle went from ${before.en} (${from.en}) to ${after.en} (${to.en})`,
        };
  const empty = rows.reduce((sum, { values }) => sum + values.filter((value) => value === null).length, 0);
  return joined([
    size,
    course,
    ...(empty === 0 ? [] : [{ vi: `${empty} ô chưa có số liệu`, en: `${plural(empty, 'cell')} without a figure` }]),
  ]);
}

/** What a line of figures shows: first and last, lowest and highest. */
export function seriesSentence(
  name: string,
  points: readonly { readonly period: string; readonly value: number | null }[],
  valueText: ValueWords['valueText'],
): Text {
  const known = points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { vi: `${name} chưa có số liệu.`, en: `${name} has no figure.` };
  const [from, to] = [shortPeriodLabel(first.period), shortPeriodLabel(last.period)];
  const [before, after] = [valueText(first.value), valueText(last.value)];
  const missing = points.length - known.length;
  return joined([
    known.length === 1
      ? { vi: `${name}: ${after.vi} (${to.vi})`, en: `${name}: ${after.en} (${to.en})` }
      : {
          vi: `${name}: từ ${before.vi} (${from.vi}) đến ${after.vi} (${to.vi})`,
          en: `${name}: from ${before.en} (${from.en}) to ${after.en} (${to.en})`,
        },
    ...(missing === 0
      ? []
      : [{ vi: `${missing} kỳ chưa có số liệu`, en: `${plural(missing, 'period')} without a figure` }]),
  ]);
}

/** What an interval shows: the rank, and how far it moves when the weights do. */
export function intervalSentence(
  name: string,
  { rank, best, worst }: { readonly rank: number; readonly best: number; readonly worst: number },
  notToldApart: readonly string[],
): Text {
  const interval: Text =
    best === worst
      ? {
          vi: `${name} xếp hạng ${rank} và giữ hạng này khi trọng số thay đổi`,
          en: `${name} ranks ${rank} and keeps this rank when the weights change`,
        }
      : {
          vi: `${name} xếp hạng ${rank}, trong khoảng từ hạng ${best} đến hạng ${worst} khi trọng số thay đổi`,
          en: `${name} ranks ${rank}, between rank ${best} and rank ${worst} when the weights change`,
        };
  if (notToldApart.length === 0) return joined([interval]);
  return joined([
    interval,
    {
      vi: `chưa phân biệt được với ${notToldApart.join(' và ')}`,
      en: `not told apart from ${notToldApart.join(' and ')}`,
    },
  ]);
}

/** A value and its unit: no space before the per cent sign. */
export function withUnit(value: number, unit: string): Text {
  const { vi, en } = numberText(value);
  const gap = unit === '%' || unit === '' ? '' : ' ';
  return { vi: `${vi}${gap}${unit}`, en: `${en}${gap}${unit}` };
}

const joined = (parts: readonly Text[]): Text => ({
  vi: `${parts.map(({ vi }) => vi).join('; ')}.`,
  en: `${parts.map(({ en }) => en).join('; ')}.`,
});

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
