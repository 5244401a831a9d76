import { type Figure, figureValue, sameFigure } from '../figure/figure.js';
import { valueText, targetText as yardstickText } from '../figure/figure-text.js';
import { NOT_EXPECTED_TEXT } from '../figure/state-texts.js';
import type { Range } from '../indicator/rule.js';
import { targetFor } from '../indicator/target-rule.js';
import type { Cell } from '../ranking/ranking.js';
import { missingText } from '../ranking/texts.js';
import { periodOfCell, type RowOf, rangeIn } from '../ranking/view.js';
import { shownParts, shownPoints } from '../scoring/publish-score.js';
import { countedPoints, numberText } from '../text/number-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import { periodOf } from '../time/period.js';
import type { ChangeCause, PointChange, PointPart } from './point-change.js';

/** The points that one indicator gained or lost since the publication before, with the part of each cause. */
export function pointChangeText(change: PointChange): Text {
  const { name } = change.of.indicator;
  const arePresent = change.before.state === 'present' && change.after.state === 'present';
  const { vi, en } = arePresent ? partsText(change) : joinedTexts([wholeReason(change), moreOrLess(change.difference)]);
  const possible = possibleText(change);
  return { vi: `${name.vi}: ${vi}${possible.vi}.`, en: `${name.en}: ${en}${possible.en}.` };
}

/** Points that are no longer possible are no loss of the index, so the sentence names the possible points too. */
function possibleText({ before, after }: PointChange): Text {
  const [was, is] = [numberText(before.possible), numberText(after.possible)];
  if (was.en === is.en) return { vi: '', en: '' };
  return after.possible > before.possible
    ? {
        vi: `; điểm tối đa tăng từ ${was.vi} lên ${is.vi}`,
        en: `; the points possible rise from ${was.en} to ${is.en}`,
      }
    : {
        vi: `; điểm tối đa giảm từ ${was.vi} xuống ${is.vi}`,
        en: `; the points possible fall from ${was.en} to ${is.en}`,
      };
}

const points = (x: number): Text => countedPoints(Math.abs(x));

/** A change of points: "tăng 9 điểm" / "9 points more". */
function moreOrLess(x: number): Text {
  const by = points(x);
  return x > 0 ? { vi: `tăng ${by.vi}`, en: `${by.en} more` } : { vi: `giảm ${by.vi}`, en: `${by.en} less` };
}

/** An effect in points: "làm tăng 9 điểm" / "brought 9 points". */
function effect(x: number): Text {
  const by = points(x);
  if (shownPoints(x) === 0) return { vi: 'không làm thay đổi điểm', en: 'changed no points' };
  return x > 0 ? { vi: `làm tăng ${by.vi}`, en: `brought ${by.en}` } : { vi: `làm giảm ${by.vi}`, en: `cost ${by.en}` };
}

function wholeReason({ of, to, was, before, after, cause }: PointChange): Text {
  switch (cause) {
    case 'REPORTED':
      return { vi: 'kỳ trước chưa có số liệu, kỳ này đã có', en: 'a figure now and none before' };
    case 'NOT_REPORTED': {
      const missing = missingText(of.indicator, to.row);
      return { vi: `kỳ này ${missing.vi}`, en: `now ${missing.en}` };
    }
    case 'APPLICABILITY':
      if (before.state === 'notExpected')
        return { vi: 'kỳ này đã đến kỳ báo cáo, kỳ trước thì chưa', en: 'expected now and not yet before' };
      if (after.state === 'notExpected') return NOT_EXPECTED_TEXT;
      return after.state === 'notApplicable'
        ? { vi: 'kỳ này không phát sinh nên không tính điểm', en: 'nothing to count this time, so that it is left out' }
        : { vi: 'kỳ này có phát sinh, kỳ trước thì không', en: 'something to count now and nothing before' };
    default:
      return was
        ? { vi: 'phương pháp không còn chỉ tiêu này', en: 'no longer part of the method' }
        : { vi: 'chỉ tiêu mới của phương pháp', en: 'new in the method' };
  }
}

function partsText(change: PointChange): Text {
  const { parts, difference } = change;
  const points = parts.map((part) => part.points);
  const rounded = shownParts(points, difference);
  const largest = parts
    .map(({ cause }, i): PointPart => ({ cause, points: rounded[i] ?? 0 }))
    .filter((part) => part.points !== 0);
  const own = largest.find(({ cause }) => cause === 'FIGURE')?.points ?? 0;
  const figures = figuresText(change, own !== 0);
  const others = largest.filter(({ cause }) => cause !== 'FIGURE');
  if (others.length === 0) return joinedTexts([figures, moreOrLess(difference)]);
  const texts = [ownText(figures, own, change), ...others.map((part) => otherText(change, part))];
  const sum = largest.length > 1 ? moreOrLess(difference) : null;
  return {
    vi: texts.map(({ vi }) => vi).join(', ') + (sum ? `; tổng cộng ${sum.vi}` : ''),
    en: texts.map(({ en }) => en).join(', ') + (sum ? `; ${sum.en} in all` : ''),
  };
}

type TwoFigures = { readonly before: Figure; readonly after: Figure };
const figuresOf = ({ before, after }: PointChange): TwoFigures => ({
  before: before.figure as Figure,
  after: after.figure as Figure,
});

/** Whether a sentence treats two figures as equal: they are the same, or read the same and earn the same. */
function isSame(change: PointChange, earnsOtherPoints: boolean): boolean {
  const { before, after } = figuresOf(change);
  return sameFigure(before, after) || (!earnsOtherPoints && valueText(before).en === valueText(after).en);
}

function towards(before: Figure, after: Figure): string {
  const [was, is] = [figureValue(before), figureValue(after)];
  if (after.kind === 'boolean' || was === is) return 'thành';
  return is > was ? 'lên' : 'xuống';
}

function figuresText(change: PointChange, earnsOtherPoints: boolean): Text {
  const { before, after } = figuresOf(change);
  const [was, is] = [valueText(before), valueText(after)];
  if (isSame(change, earnsOtherPoints)) return { vi: `vẫn là ${is.vi}`, en: `${is.en} as before` };
  return { vi: `từ ${was.vi} ${towards(before, after)} ${is.vi}`, en: `from ${was.en} to ${is.en}` };
}

function ownText(figures: Text, own: number, change: PointChange): Text {
  if (isSame(change, own !== 0)) return figures;
  const by = effect(own);
  return { vi: `số liệu ${figures.vi} ${by.vi}`, en: `the change ${figures.en} ${by.en}` };
}

const otherText = (change: PointChange, { cause, points: by }: PointPart): Text =>
  joinedTexts([OTHER[cause]?.(change) ?? METHOD, effect(by)], ' ');

const METHOD: Text = { vi: 'phương pháp mới', en: 'the new method' };

const OTHER: Partial<Record<ChangeCause, (change: PointChange) => Text>> = {
  TARGET: targetText,
  OTHERS: othersText,
};

/**
 * "mục tiêu năm 2026 cao hơn (60% thay cho 58%)", by the earlier method. A change of the method is a separate cause.
 */
function targetText({ was, from, to, before, after }: PointChange): Text {
  if (was?.indicator.scoring.rule !== 'target') return METHOD;
  const { indicator } = was;
  const { scoring } = was.indicator;
  const yearOf = ({ ranking }: RowOf, cell: Cell) => periodOf(periodOfCell(ranking, indicator, cell)).year;
  const year = yearOf(to, after);
  const [old, now] = [targetFor(scoring, yearOf(from, before)).value, targetFor(scoring, year).value];
  const [is, instead] = [yardstickText(indicator, now), yardstickText(indicator, old)];
  const isHigher = now > old;
  const inWords: Text =
    is.en === instead.en
      ? { vi: '', en: '' }
      : { vi: ` (${is.vi} thay cho ${instead.vi})`, en: ` (${is.en} instead of ${instead.en})` };
  return {
    vi: `mục tiêu năm ${year} ${isHigher ? 'cao' : 'thấp'} hơn${inWords.vi}`,
    en: `the ${isHigher ? 'higher' : 'lower'} target of ${year}${inWords.en}`,
  };
}

function othersText({ of, from, to }: PointChange): Text {
  if (to.ranking.rankedCount === 0)
    return { vi: 'việc chưa có đơn vị nào được xếp hạng', en: 'having no ranked commune yet' };
  const ranges = [from, to].map(({ ranking }: RowOf) =>
    rangeIn(ranking, ranking.indicators.indexOf(of.indicator.code), of.indicator),
  );
  const [was, is] = ranges.map((range) => range && rangeText(range));
  const moved = was && is && was.en !== is.en;
  return {
    vi: `số liệu của các đơn vị khác được xếp hạng${moved ? ` (nay từ ${is.vi}, trước đây từ ${was.vi})` : ''}`,
    en: `the other ranked communes${moved ? ` (the ranked now have ${is.en}, before ${was.en})` : ''}`,
  };
}

function rangeText({ min, max }: Range): Text {
  const [low, high] = [numberText(min), numberText(max)];
  return { vi: `${low.vi} đến ${high.vi}`, en: `${low.en} to ${high.en}` };
}
