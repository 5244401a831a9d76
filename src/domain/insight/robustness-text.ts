import type { RankingRow } from '../ranking/ranking.js';
import { inSentence } from '../register/unit-text.js';
import { percentText } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import type { Robustness, RowRobustness } from './robustness.js';

/** Whether the order can be relied on, for the whole ranking. */
export function rankingStatement({ pairs, pairsNotToldApart: alike }: Robustness): Text {
  if (pairs === 0)
    return {
      vi: 'Chưa có đủ đơn vị được xếp hạng để so sánh.',
      en: 'Too few communes are ranked to compare them.',
    };
  if (alike === 0)
    return {
      vi: 'Mọi cặp đơn vị đứng liền nhau đều phân biệt được, kể cả khi trọng số các chỉ tiêu thay đổi trong phạm vi ±25%.',
      en: 'All neighbours in the ranking can be told apart, even when the weights of the indicators vary by ±25%.',
    };
  return {
    vi: `Có ${alike}/${pairs} cặp đơn vị đứng liền nhau chưa phân biệt được: thứ tự của các đơn vị này có thể đổi khi trọng số các chỉ tiêu thay đổi trong phạm vi ±25%.`,
    en: `${alike} of ${pairs} pairs of neighbours cannot be told apart: their order can change when the weights of the indicators vary by ±25%.`,
  };
}

/** How certain a commune's rank is, with the neighbours that cannot be told apart from it. */
export function rankStatement(row: RankingRow, robustness: RowRobustness, nameOf: (row: RankingRow) => Text): Text {
  const { bestRank, worstRank, keepsRank, notToldApart } = robustness;
  const kept = percentText(100 * keepsRank);
  const isOne = bestRank === worstRank;
  const names = notToldApart.map((other) => ({ name: inSentence(nameOf(other)), rank: other.rank }));
  const vi = isOne ? `ở hạng ${bestRank}` : `nằm trong khoảng từ hạng ${bestRank} đến hạng ${worstRank}`;
  const en = isOne ? `rank ${bestRank}` : `ranks ${bestRank} to ${worstRank}`;
  const alikeVi = names.map(({ name, rank }) => `${name.vi} (hạng ${rank})`).join(' và ');
  const alikeEn = names.map(({ name, rank }) => `${name.en} (rank ${rank})`).join(' or ');
  return {
    vi:
      `Hạng ${row.rank}: khi trọng số các chỉ tiêu thay đổi trong phạm vi ±25%, ít nhất 90% số lần tính thử cho kết quả ${vi}; ${kept.vi} số lần giữ nguyên hạng.` +
      (alikeVi ? ` Chưa phân biệt được với ${alikeVi}.` : ''),
    en:
      `Rank ${row.rank}: when the weights of the indicators vary by ±25%, at least 90% of the trials give ${en}; ${kept.en} keep the rank.` +
      (alikeEn ? ` It cannot be told apart from ${alikeEn}.` : ''),
  };
}
