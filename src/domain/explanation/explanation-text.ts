import { figureText, targetText, valueText } from '../figure/figure-text.js';
import { originText } from '../figure/origin-text.js';
import { NOT_EXPECTED_TEXT } from '../figure/state-texts.js';
import { type Indicator, isScored } from '../indicator/indicator.js';
import type { RankingRow } from '../ranking/ranking.js';
import { missingText } from '../ranking/texts.js';
import { UNRANKED } from '../ranking/unranked-text.js';
import type { RowOf } from '../ranking/view.js';
import { inSentence } from '../register/unit-text.js';
import { pointsOf1000, shownDifference } from '../scoring/publish-score.js';
import { type CountStyle, indexPointsText, numberText, ordinal, plainCount, plural } from '../text/number-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import { type PeriodId, plusPeriods } from '../time/period.js';
import { periodLabel } from '../time/texts.js';
import type { Comparison, Contribution } from './explanation.js';

/** The commune's points and rank in one sentence. */
export function placeText({ ranking, row }: RowOf, name: Text): Text {
  const month = periodLabel(ranking.period);
  if (row.index === null)
    return { vi: `${name.vi} không có điểm trong ${month.vi}.`, en: `${name.en} has no score in ${month.en}.` };
  const points = indexPointsText(pointsOf1000(row.index));
  const of = ofPossible(row);
  if (row.rank === null) {
    const why = UNRANKED[row.unrankedReason ?? 'NO_REPORT'];
    return {
      vi: `${name.vi} chưa được xếp hạng trong ${month.vi} vì ${why.vi}; điểm tạm tính là ${points.vi}/1.000 điểm${of.vi}.`,
      en: `${name.en} is not ranked in ${month.en} because ${why.en}; its provisional score is ${points.en} of 1,000 points${of.en}.`,
    };
  }
  const shared: Text = row.tied ? { vi: 'đồng hạng', en: 'shares' } : { vi: 'xếp hạng', en: 'holds' };
  return {
    vi: `${name.vi} ${shared.vi} ${row.rank}/${numberText(ranking.rankedCount).vi} đơn vị được xếp hạng ${month.vi}, được ${points.vi}/1.000 điểm${of.vi}.`,
    en: `${name.en} ${shared.en} ${ordinal(row.rank)} place among ${plural(ranking.rankedCount, 'ranked commune')} in ${month.en}, with ${points.en} of 1,000 points${of.en}.`,
  };
}

/** If indicators are left out, their points add up to less than the points on the scale of 1,000. */
function ofPossible({ earned, possible }: RankingRow): Text {
  if (numberText(possible).en === numberText(pointsOf1000(1)).en) return { vi: '', en: '' };
  const [part, whole] = [numberText(earned), numberText(possible)];
  return {
    vi: ` (đạt ${part.vi}/${whole.vi} điểm của các chỉ tiêu được tính)`,
    en: ` (${part.en} of the ${whole.en} points of the indicators that count)`,
  };
}

/**
 * The points of one indicator, earned and lost: name, period, origin of the figure, figure, yardstick, points.
 *
 * @param kind "xã" or "thị trấn": the commune's own kind
 * @param system the name of the figure's source system, if known
 */
export function contributionText(contribution: Contribution, kind: Text, system?: Text): Text {
  const { of, period } = contribution.entry;
  const label = labelOf(contribution, periodLabel(period), kind, system);
  const [figure, points] = [figurePart(contribution), pointsPart(contribution)];
  return {
    vi: `${of.indicator.name.vi} (${label.vi}): ${figure.vi}; ${points.vi}.`,
    en: `${of.indicator.name.en} (${label.en}): ${figure.en}; ${points.en}.`,
  };
}

/** The period, and the origin of the figure if there is a figure. */
function labelOf({ entry: { of, cell } }: Contribution, period: Text, kind: Text, system?: Text): Text {
  return cell.figure ? joinedTexts([period, originText(of.indicator, cell.origin, kind, system)]) : period;
}

function figurePart({ entry, range, row }: Contribution): Text {
  const { of, cell, target } = entry;
  if (cell.state === 'missing') return missingText(of.indicator, row);
  if (cell.state === 'notExpected') return NOT_EXPECTED_TEXT;
  if (cell.state === 'notApplicable' || !cell.figure) return { vi: 'không phát sinh', en: 'nothing to count' };
  const figure = figureText(of.indicator, cell.figure);
  const carried = cell.carriedForward ? inPlaceOf(plusPeriods(entry.period, 1)) : { vi: '', en: '' };
  const against = target ? targetPart(of.indicator, target.value) : rangePart(range);
  return { vi: `${figure.vi}${against.vi}${carried.vi}`, en: `${figure.en}${against.en}${carried.en}` };
}

function inPlaceOf(period: PeriodId): Text {
  const { vi, en } = periodLabel(period);
  return { vi: `, lấy thay cho ${vi} chưa có số liệu`, en: `, carried forward because ${en} has no figure` };
}

function targetPart(indicator: Indicator, target: number): Text {
  const { vi, en } = targetText(indicator, target);
  return { vi: `, mục tiêu là ${vi}`, en: `, against a target of ${en}` };
}

function rangePart(range: Contribution['range']): Text {
  if (!range) return { vi: '', en: '' };
  const [low, high] = [numberText(range.min), numberText(range.max)];
  return {
    vi: `, trong khi các đơn vị được xếp hạng có từ ${low.vi} đến ${high.vi}`,
    en: `, where the ranked communes have ${low.en} to ${high.en}`,
  };
}

function pointsPart({ entry }: Contribution): Text {
  const { of, cell } = entry;
  if (!isScored(of.indicator))
    return { vi: 'chỉ để theo dõi, không tính điểm', en: 'shown for information, not scored' };
  if (cell.possible === 0) return { vi: 'không tính vào điểm', en: 'left out of the score' };
  const less = numberText(shownDifference(cell.possible, cell.earned));
  const [earned, possible] = [cell.earned, cell.possible].map((x) => numberText(x));
  if (less.en === '0') return { vi: `được trọn ${possible?.vi} điểm`, en: `all ${possible?.en} points earned` };
  if (earned?.en === '0') return { vi: `mất cả ${possible?.vi} điểm`, en: `all ${possible?.en} points lost` };
  return {
    vi: `được ${earned?.vi}/${possible?.vi} điểm, mất ${less.vi} điểm`,
    en: `${earned?.en} of ${possible?.en} points earned, ${less.en} lost`,
  };
}

/** A strength or a weakness compared with the ranked communes of the scope. */
export function comparisonText(
  { entry, expected, difference, row }: Comparison,
  scope: Text,
  counts: CountStyle = plainCount,
): Text {
  const { of, cell } = entry;
  const figure = cell.figure ? valueText(cell.figure, counts) : missingText(of.indicator, row);
  const apart = Math.abs(shownDifference(cell.earned, expected));
  const [earned, mean, by] = [cell.earned, expected, apart].map((x) => numberText(x));
  const ahead = difference > 0;
  return {
    vi: `${of.indicator.name.vi}: ${figure.vi}, được ${earned?.vi} điểm, ${ahead ? 'cao' : 'thấp'} hơn ${by?.vi} điểm so với mức bình quân ${mean?.vi} điểm của các đơn vị được xếp hạng thuộc ${inSentence(scope).vi}.`,
    en: `${of.indicator.name.en}: ${figure.en}, worth ${plural(cell.earned, 'point')}, ${by?.en} ${ahead ? 'above' : 'below'} the ${mean?.en} that the ranked communes of ${scope.en} have on average.`,
  };
}
