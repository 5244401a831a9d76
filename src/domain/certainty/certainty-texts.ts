import { isCountedAnew } from '../ranking/rank-change.js';
import type { RankingRow } from '../ranking/ranking.js';
import type { Unit, UnitId } from '../register/unit.js';
import { inSentence, kindText } from '../register/unit-text.js';
import { type CountStyle, numberText, ordinal, plainCount, plural, rateText } from '../text/number-text.js';
import { type Language, listed, type Text } from '../text/text.js';
import type { Certainty, RowCertainty } from './certainty.js';
import { type Fall, fallOf } from './fall.js';
import type { RankSet } from './rank-set.js';
import type { PairRelation } from './told-apart.js';

type Measure = Pick<Certainty, 'level' | 'methods' | 'communes' | 'notYetRanked'>;
type Placed = Pick<RankingRow, 'unit' | 'rank'>;
type NameOf = (unit: UnitId) => Text;

export type UnitTold = Pick<Unit, 'name' | 'kind'>;

/** A ranked commune, its sets of ranks, and the communes that it cannot be told apart from, in the order of the ranking. */
export type RankTold = {
  readonly unit: UnitTold;
  readonly row: Pick<RankingRow, 'rank' | 'tied'>;
  readonly sets: RowCertainty;
  readonly alike: readonly RankingRow[];
  readonly nameOf: NameOf;
};

/** A row of a ranking. `unitOf` gives the names of units as they were when the month closed. */
type RowToTell = {
  readonly rows: readonly RankingRow[];
  readonly row: RankingRow;
  readonly certainty: Certainty;
  unitOf(unit: UnitId): UnitTold;
};

/** The facts that the sentences about a commune's rank need; undefined for a commune without a rank. */
export function rankTold({ rows, row, certainty, unitOf }: RowToTell): RankTold | undefined {
  const sets = certainty.rowOf(row.unit);
  if (!sets) return undefined;
  const alike = new Set(certainty.notToldApartFrom(row.unit));
  return {
    unit: unitOf(row.unit),
    row,
    sets,
    alike: rows.filter(({ unit }) => alike.has(unit)),
    nameOf: (unit) => unitOf(unit).name,
  };
}

/** All sentences that letters and files write about a commune's rank. A sentence about a fall comes first. */
export function certaintyTexts(of: RowToTell, count: CountStyle = plainCount): Text[] {
  const { rows, row, certainty } = of;
  const told = rankTold(of);
  if (!told) return [];
  const fall = fallOf(rows, row, () => certainty);
  return [...(fall ? [fallText(row, fall, count)] : []), ...rankTexts(told, certainty, false, count)];
}

/** Why a large ranking shows no certainty: the job has not computed it yet, or its result cannot be read. */
export const EXAMINED_LATER: Text = {
  vi: 'Với nhiều đơn vị như vậy, độ chắc chắn của thứ hạng được tính riêng sau khi công bố. Hiện chưa có kết quả.',
  en: 'With so many communes, how sure their ranks are is computed after publication. There is no result at present.',
};

/** A sentence lists at most so many communes. Of a longer list it names the nearest in rank and counts the rest. */
const MOST_NAMED = 5;

/**
 * The sentence about NOISE, the only doubt with a percentage: the level holds for the whole table together, or on the
 * commune's own page for this commune alone.
 */
export function noiseText(told: RankTold, measure: Measure, isOwnPage = false, count: CountStyle = plainCount): Text {
  const { unit, row, sets } = told;
  const [kind, set] = [kindText(unit), isOwnPage ? sets.own() : sets.noise];
  const percent = rateText(measure.level, 0);
  const of: Text = isOwnPage
    ? { vi: `độ tin cậy ${percent.vi} cho riêng ${kind.vi} này`, en: `${percent.en} for this ${kind.en} alone` }
    : { vi: `độ tin cậy đồng thời ${percent.vi} cho cả bảng`, en: `${percent.en} for the whole table together` };
  const [place, alikeTo] = [ordinal(row.rank ?? 0), alikeText(told, measure, count)];
  // Noise alone does not explain so many communes, so the ways of calculation are a cause too.
  const isAlsoByChoice = told.alike.length > sets.noise.worst - sets.noise.best;
  const opening: Text = isAlsoByChoice
    ? { vi: 'xét thêm cách tính, ', en: 'Counting the ways of calculation too, it' }
    : { vi: '', en: 'It' };
  const allows = set.best === set.worst ? `allows only place ${set.best}` : `allows places ${set.best}–${set.worst}`;
  return {
    vi: `${unit.name.vi} đứng ${row.tied ? 'đồng hạng' : 'thứ'} ${row.rank}. Xét biến động ngẫu nhiên của các số đếm nhỏ, ${kind.vi} ${placesVi(set)} (${of.vi}, theo mô hình); ${opening.vi}${alikeTo.vi}.`,
    en: `${unit.name.en} is ${row.tied ? 'joint ' : ''}${place}. Random variation of small counts ${allows} (${of.en}, by the model). ${opening.en} ${alikeTo.en}.`,
  };
}

/** The sentence about CHOICE. It has no percentage, because a choice of method is not a matter of chance. */
export function choiceText({ unit, sets }: RankTold, { methods }: Measure): Text {
  const { best, worst } = sets.choice;
  const ways: Text =
    methods.length === 1
      ? { vi: 'trong cách tính đã công bố,', en: 'in the one listed way of calculation,' }
      : {
          vi: `trong cả ${methods.length} cách tính đã công bố, mỗi cách`,
          en: `in all ${methods.length} listed ways of calculation, each`,
        };
  return {
    vi: `Những thứ tự giữ nguyên ${ways.vi} trong khoảng 19 trên 20 bộ trọng số lệch không quá một phần tư, để ${kindText(unit).vi} ${placesVi(sets.choice)}. Đây không phải là xác suất.`,
    en: `Orders that hold ${ways.en} in about 19 of 20 weightings within a quarter, leave it ${best === worst ? `place ${best}` : `places ${best}–${worst}`}. This is not a probability.`,
  };
}

const placesVi = ({ best, worst }: RankSet): string =>
  best === worst ? `ở hạng ${best}` : `ở các hạng ${best}–${worst}`;

/** Communes without a rank are in no set of ranks, so the sentence counts them; null where every commune has a rank. */
export function notRankedText(
  { notYetRanked }: Pick<Measure, 'notYetRanked'>,
  count: CountStyle = plainCount,
): Text | null {
  if (notYetRanked === 0) return null;
  return {
    vi: `Còn ${count(notYetRanked)} đơn vị chưa được xếp hạng, có thể xen vào giữa.`,
    en: `${plural(notYetRanked, 'commune')} not yet ranked could come between.`,
  };
}

/** "chưa thể phân biệt với xã A, xã B và 5 đơn vị khác" */
function alikeText({ row, alike, nameOf }: RankTold, { communes }: Measure, count: CountStyle): Text {
  if (communes === 1)
    return {
      vi: 'chưa có đơn vị nào khác có hạng để so sánh',
      en: 'has no other ranked commune to be compared with',
    };
  if (alike.length === 0)
    return { vi: 'phân biệt được với mọi đơn vị khác có hạng', en: 'can be told apart from all other ranked communes' };
  if (alike.length > MOST_NAMED && alike.length === communes - 1)
    return {
      vi: `chưa thể phân biệt với đơn vị nào trong ${count(alike.length)} đơn vị khác có hạng`,
      en: `cannot be told apart from any of the ${alike.length} other ranked communes`,
    };
  const away = ({ rank }: Placed) => Math.abs((rank ?? 0) - (row.rank ?? 0));
  const nearest = alike.toSorted((a, b) => away(a) - away(b));
  const named = new Set(nearest.slice(0, alike.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED));
  const names = alike.filter((other) => named.has(other)).map(({ unit }) => inSentence(nameOf(unit)));
  const others = alike.length - named.size;
  if (others > 0) names.push({ vi: `${count(others)} đơn vị khác`, en: plural(others, 'other commune') });
  const inOne = (language: Language, and: string) =>
    listed(
      names.map((name) => name[language]),
      and,
    );
  return {
    vi: `chưa thể phân biệt với ${inOne('vi', 'và')}`,
    en: `cannot be told apart from ${inOne('en', 'and')}`,
  };
}

/** Every sentence about a commune's rank: for tables and letters, or with `isOwnPage` for the commune's own page. */
export function rankTexts(told: RankTold, measure: Measure, isOwnPage = false, count: CountStyle = plainCount): Text[] {
  const notRanked = notRankedText(measure, count);
  return [noiseText(told, measure, isOwnPage, count), choiceText(told, measure), ...(notRanked ? [notRanked] : [])];
}

/** The sentence about a whole ranking: for how many pairs of communes the order is sure. */
export function tableText(certainty: Pick<Certainty, 'pairs' | 'pairsToldApart' | 'notYetRanked'>): Text {
  const { pairs, pairsToldApart: apart } = certainty;
  if (pairs === 0)
    return { vi: 'Chưa có đủ đơn vị được xếp hạng để so sánh.', en: 'Too few communes are ranked to compare them.' };
  const [all, told, open] = [pairs, apart, pairs - apart].map((count) => numberText(count)) as [Text, Text, Text];
  const rest: Text =
    apart === pairs
      ? { vi: '', en: '' }
      : {
          vi: `; thứ tự của ${open.vi} cặp còn lại chưa chắc chắn`,
          en: `; the order of the other ${open.en} is in doubt`,
        };
  const more = notRankedText(certainty);
  return {
    vi: `Xét đồng thời biến động ngẫu nhiên của các số đếm nhỏ và mọi cách tính đã công bố, phân biệt được ${told.vi}/${all.vi} cặp đơn vị${rest.vi}.${more ? ` ${more.vi}` : ''}`,
    en: `With random variation of small counts and every listed way of calculation together, ${told.en} of ${all.en} pairs of communes can be told apart${rest.en}.${more ? ` ${more.en}` : ''}`,
  };
}

/** Whether two communes can be told apart, and why not. `level` is used only where noise is the reason. */
export function pairText(
  [one, other]: readonly [Placed, Placed],
  relation: PairRelation,
  level: number,
  nameOf: NameOf,
): Text {
  const [a, b] = [one, other].map(({ unit, rank }) => {
    const { vi, en } = inSentence(nameOf(unit));
    return { vi: `${vi} (hạng ${rank})`, en: `${en} (rank ${rank})` };
  }) as [Text, Text];
  const why = WHY[relation](rateText(level, 0));
  const isApart = relation === 'TOLD_APART';
  return {
    vi: `${isApart ? 'Phân biệt được' : 'Chưa thể phân biệt'} ${a.vi} với ${b.vi}: ${why.vi}.`,
    en: `${a.en} and ${b.en} ${isApart ? 'can' : 'cannot'} be told apart: ${why.en}.`,
  };
}

const WHY: Readonly<Record<PairRelation, (percent: Text) => Text>> = {
  TOLD_APART: () => ({
    vi: 'thứ tự giữ nguyên khi xét đồng thời biến động ngẫu nhiên của các số đếm nhỏ và mọi cách tính đã công bố',
    en: 'their order holds with random variation of small counts and every listed way of calculation together',
  }),
  NOISE: (percent) => ({
    vi: `chênh lệch điểm chưa vượt biến động ngẫu nhiên của các số đếm nhỏ (độ tin cậy đồng thời ${percent.vi} cho cả bảng, theo mô hình)`,
    en: `random variation of small counts may explain the difference (${percent.en} for the whole table together, by the model)`,
  }),
  CHOICE: () => ({
    vi: 'thứ tự không giữ nguyên trong mọi cách tính và bộ trọng số đã công bố',
    en: 'their order does not hold in every listed way of calculation and weighting',
  }),
  BOTH: () => ({
    vi: 'chênh lệch điểm chưa vượt biến động ngẫu nhiên của các số đếm nhỏ, và thứ tự cũng không giữ nguyên trong mọi cách tính và bộ trọng số đã công bố',
    en: 'random variation of small counts may explain the difference, and their order does not hold in every listed way of calculation and weighting either',
  }),
  TOGETHER: () => ({
    vi: 'xét riêng biến động ngẫu nhiên hoặc riêng cách tính thì phân biệt được, xét đồng thời cả hai thì chưa',
    en: 'each of random variation and way of calculation alone leaves their order as it is, both together do not',
  }),
};

type FallenRow = Pick<RankingRow, 'rank' | 'previousRank' | 'change'>;

/** A commune's fall, and from how many of the communes that passed it it can be told apart. */
export function fallText(row: FallenRow, fall: Fall, count: CountStyle = plainCount): Text {
  const { vi, en } = passedText(fall, count);
  const { rank, previousRank } = row;
  const places = Math.abs(row.change ?? 0);
  // When the ranked communes differ between the months, the published ranks differ by another number than `change`.
  const fell: Text = isCountedAnew(row)
    ? {
        vi: `Giảm ${count(places)} bậc trong số các đơn vị được xếp hạng ở cả hai kỳ`,
        en: `Fell by ${plural(places, 'place')} among the communes ranked in both months`,
      }
    : {
        vi: `Từ hạng ${previousRank} xuống hạng ${rank}`,
        en: `Fell from ${ordinal(previousRank ?? 0)} to ${ordinal(rank ?? 0)}`,
      };
  return { vi: `${fell.vi}; ${vi}.`, en: `${fell.en}; ${en}.` };
}

/** The part of a sentence about a fall that compares the commune with those that passed it. */
export function passedText({ passed, toldApart }: Fall, count: CountStyle = plainCount): Text {
  if (toldApart === 0)
    return passed === 1
      ? {
          vi: `chưa phân biệt được với ${count(1)} đơn vị vượt lên: mức giảm này nằm trong phạm vi chưa chắc chắn`,
          en: 'the one commune that passed it cannot be told apart: the fall lies within the doubt',
        }
      : {
          vi: `trong ${count(passed)} đơn vị vượt lên, chưa phân biệt được đơn vị nào: mức giảm này nằm trong phạm vi chưa chắc chắn`,
          en: `of ${passed} communes that passed it, none can be told apart: the fall lies within the doubt`,
        };
  if (passed === 1)
    return {
      vi: `phân biệt được với ${count(1)} đơn vị vượt lên`,
      en: 'the one commune that passed it can be told apart',
    };
  return toldApart === passed
    ? {
        vi: `phân biệt được cả ${count(passed)} đơn vị vượt lên`,
        en: `all ${passed} communes that passed it can be told apart`,
      }
    : {
        vi: `trong ${count(passed)} đơn vị vượt lên, mới phân biệt được ${count(toldApart)} đơn vị`,
        en: `of ${passed} communes that passed it, ${toldApart} can be told apart`,
      };
}

/** A fall in a few words, for a list. */
export function fallInShort({ passed, toldApart }: Fall): Text {
  return toldApart === 0
    ? { vi: 'trong phạm vi chưa chắc chắn', en: 'within the doubt' }
    : {
        vi: `phân biệt được ${plainCount(toldApart)}/${plainCount(passed)} đơn vị vượt lên`,
        en: `told apart from ${toldApart} of ${passed} that passed`,
      };
}
