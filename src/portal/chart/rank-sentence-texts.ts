import { plural } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { joined } from './figure-sentence-texts.js';

type Month = { readonly code: string; readonly isProvisional: boolean };
type Line = { readonly name: string; readonly values: readonly (number | null)[] };

/** The sentence of a line of ranks: first, last, best and worst rank, gaps, and the months that may still change. */
export function ranksSentence({ name, values }: Line, months: readonly Month[]): Text {
  const ranked = months.flatMap((month, i) => (values[i] == null ? [] : [{ ...month, rank: values[i] }]));
  const [first] = ranked;
  const last = ranked.at(-1);
  if (!first || !last)
    return { vi: `${name} chưa được xếp hạng trong các tháng này.`, en: `${name} has no rank in these months.` };
  const ranks = ranked.map(({ rank }) => rank);
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  const [from, to] = [shortPeriodLabel(first.code), shortPeriodLabel(last.code)];
  const course: Text =
    ranked.length === 1
      ? { vi: `${name} xếp hạng ${last.rank} (${to.vi})`, en: `${name} ranks ${last.rank} (${to.en})` }
      : {
          vi: `${name} từ hạng ${first.rank} (${from.vi}) đến hạng ${last.rank} (${to.vi}); cao nhất hạng ${best}, thấp nhất hạng ${worst}`,
          en: `${name} went from rank ${first.rank} (${from.en}) to rank ${last.rank} (${to.en}); the best rank was ${best}, the worst ${worst}`,
        };
  const without = months.length - ranked.length;
  const gaps = { vi: `${without} tháng không có hạng`, en: `no rank in ${plural(without, 'month')}` };
  const open = ranked.filter(({ isProvisional }) => isProvisional).map(({ code }) => shortPeriodLabel(code));
  const provisional = {
    vi: `xếp hạng ${open.map(({ vi }) => vi).join(', ')} còn tạm thời`,
    en: `the ranking of ${open.map(({ en }) => en).join(', ')} is still provisional`,
  };
  return joined([course, ...(without > 0 ? [gaps] : []), ...(open.length > 0 ? [provisional] : [])]);
}
