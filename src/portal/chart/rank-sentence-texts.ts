import { plural } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { joined } from '../parts/composed-text.js';

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
