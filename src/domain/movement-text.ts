import { valueText } from './figure-text.js';
import type { ChangeCause, Movement, PointChange, RankSteps } from './movement.js';
import { numberText, plural } from './number-text.js';
import { periodLabel } from './period-label.js';
import type { NoChangeReason } from './ranking.js';
import type { Text } from './text.js';

/** Why two ranks are not compared, in the middle of a sentence. */
export const WHY_NOT: Readonly<Record<NoChangeReason, Text>> = {
  NO_PREVIOUS_RANKING: { vi: 'chưa có bảng xếp hạng kỳ trước', en: 'there is no ranking before this one' },
  DIFFERENT_COMMUNES: { vi: 'danh sách xã đã thay đổi', en: 'the set of communes is not the same' },
  DIFFERENT_METHOD: { vi: 'phương pháp đã thay đổi', en: 'the method is not the same' },
  UNRANKED_NOW: { vi: 'kỳ này xã chưa được xếp hạng', en: 'the commune is not ranked now' },
  UNRANKED_BEFORE: { vi: 'kỳ trước xã chưa được xếp hạng', en: 'the commune was not ranked before' },
};

/** Whether and how far the rank moved. */
export function movementText({ before, steps, noChangeReason }: Movement): Text {
  const month = periodLabel(before.ranking.period);
  if (!steps) {
    const why = WHY_NOT[noChangeReason ?? 'DIFFERENT_COMMUNES'];
    return {
      vi: `Không so sánh được thứ hạng với ${month.vi} vì ${why.vi}.`,
      en: `The rank cannot be compared with ${month.en} because ${why.en}.`,
    };
  }
  const { rankBefore, rankNow } = steps;
  const places = rankBefore - rankNow;
  if (places === 0)
    return { vi: `Giữ nguyên hạng ${rankNow} so với ${month.vi}.`, en: `Rank ${rankNow}, as in ${month.en}.` };
  const by = Math.abs(places);
  return {
    vi: `So với ${month.vi}, ${places > 0 ? 'tăng' : 'giảm'} ${by} bậc, từ hạng ${rankBefore} ${places > 0 ? 'lên' : 'xuống'} hạng ${rankNow}.`,
    en: `${places > 0 ? 'Up' : 'Down'} ${plural(by, 'place')} since ${month.en}, from rank ${rankBefore} to rank ${rankNow}.`,
  };
}

/** Why the rank moved, a sentence for each of the three causes; without steps there is nothing to tell. */
export function reasonTexts(steps: RankSteps): Text[] {
  return [
    {
      vi: `Số liệu của chính xã ${effect(steps.own).vi}: nếu chỉ số liệu của xã thay đổi thì xã ở hạng ${steps.rankIfOnlyOwn ?? '—'}.`,
      en: `The commune's own figures ${effect(steps.own).en}: had only they changed, its rank would be ${steps.rankIfOnlyOwn ?? '—'}.`,
    },
    {
      vi: `Số liệu của các xã khác ${effect(steps.others).vi}: nếu chỉ số liệu của các xã khác thay đổi thì xã ở hạng ${steps.rankIfOnlyOthers ?? '—'}.`,
      en: `The other communes' figures ${effect(steps.others).en}: had only they changed, its rank would be ${steps.rankIfOnlyOthers ?? '—'}.`,
    },
    {
      vi: `Phương pháp và mục tiêu của năm ${effect(steps.method).vi}.`,
      en: `The method and the year's targets ${effect(steps.method).en}.`,
    },
  ];
}

function effect(places: number): Text {
  if (places === 0) return { vi: 'không làm thay đổi thứ hạng', en: 'did not move it' };
  const by = Math.abs(places);
  return places > 0
    ? { vi: `làm tăng ${by} bậc`, en: `moved it up ${plural(by, 'place')}` }
    : { vi: `làm giảm ${by} bậc`, en: `moved it down ${plural(by, 'place')}` };
}

const CAUSES: Readonly<Record<Exclude<ChangeCause, 'FIGURE'>, Text>> = {
  REPORTED: { vi: 'kỳ trước chưa có số liệu, kỳ này đã báo cáo', en: 'reported now, with no figure before' },
  NOT_REPORTED: { vi: 'kỳ này chưa có số liệu', en: 'no figure this time' },
  APPLICABILITY: { vi: 'nội dung phát sinh khác kỳ trước', en: 'something to count in only one of the two periods' },
  OTHERS: { vi: 'số liệu không đổi, số liệu của các xã khác đã đổi', en: 'the same figure, but other communes moved' },
  METHOD: { vi: 'số liệu không đổi, phương pháp đã đổi', en: 'the same figure under another method' },
  TARGET: {
    vi: 'số liệu không đổi, mục tiêu của năm đã đổi',
    en: 'the same figure against the target of another year',
  },
};

/** What one indicator gained or lost since the publication before. */
export function pointChangeText({ of, before, after, difference, cause }: PointChange): Text {
  const by = numberText(Math.abs(difference));
  const why =
    cause === 'FIGURE' && before.figure && after.figure ? figures(before.figure, after.figure) : reason(cause);
  const shown = by.en === '1' ? 'point' : 'points';
  return {
    vi: `${of.indicator.name.vi}: ${why.vi}, ${difference > 0 ? 'thêm' : 'bớt'} ${by.vi} điểm.`,
    en: `${of.indicator.name.en}: ${why.en}, ${by.en} ${shown} ${difference > 0 ? 'more' : 'less'}.`,
  };
}

const reason = (cause: ChangeCause): Text =>
  cause === 'FIGURE' ? { vi: 'số liệu đã thay đổi', en: 'another figure' } : CAUSES[cause];

function figures(before: NonNullable<PointChange['before']['figure']>, after: typeof before): Text {
  const [was, is] = [valueText(before), valueText(after)];
  return { vi: `từ ${was.vi} thành ${is.vi}`, en: `from ${was.en} to ${is.en}` };
}
