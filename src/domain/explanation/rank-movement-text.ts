import { passedText } from '../certainty/certainty-texts.js';
import type { Fall } from '../certainty/fall.js';
import { isCountedAnew } from '../ranking/rank-change.js';
import type { NoChangeReason } from '../ranking/ranking.js';
import { countedPoints, plural } from '../text/number-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import { periodLabel } from '../time/texts.js';
import type { PointChange } from './point-change.js';
import type { Movement, RankedCommunes, RankStep, StepCause } from './rank-movement.js';

/** Why two ranks are not compared, as words inside a sentence. */
export const WHY_NOT: Readonly<Record<NoChangeReason, Text>> = {
  REORGANISED: {
    vi: 'đơn vị hành chính đã được sắp xếp lại giữa hai kỳ',
    en: 'a reorganisation of the units lies between the two months',
  },
  NO_PREVIOUS_RANKING: { vi: 'chưa có bảng xếp hạng kỳ trước', en: 'there is no ranking before this one' },
  DIFFERENT_COMMUNES: { vi: 'danh sách đơn vị đã thay đổi', en: 'the set of communes is not the same' },
  DIFFERENT_METHOD: { vi: 'phương pháp đã thay đổi', en: 'the method is not the same' },
  UNRANKED_NOW: { vi: 'kỳ này chưa được xếp hạng', en: 'it is not ranked now' },
  UNRANKED_BEFORE: { vi: 'kỳ trước chưa được xếp hạng', en: 'it was not ranked before' },
};

/** Why a row has no change of rank, as a sentence. */
export const noChangeText = (reason: NoChangeReason): Text => ({
  vi: `Thứ hạng không so sánh với kỳ trước vì ${WHY_NOT[reason].vi}.`,
  en: `The rank is not compared with the previous month, because ${WHY_NOT[reason].en}.`,
});

/** Whether and how far the rank moved, with the number of ranked communes in both; of a fall, how sure it is. */
export function movementText(movement: Movement, fall: Fall | null = null): Text {
  const moved = moveText(movement);
  if (!fall) return moved;
  const passed = passedText(fall);
  return { vi: `${moved.vi.slice(0, -1)}; ${passed.vi}.`, en: `${moved.en.slice(0, -1)}; ${passed.en}.` };
}

function moveText({ before, after, communes, compared, noChangeReason }: Movement): Text {
  const month = periodLabel(before.ranking.period);
  const was = placeOf(before.row.rank, communes.before);
  const is = placeOf(after.row.rank, communes.now);
  if (noChangeReason !== null) return notCompared(month, WHY_NOT[noChangeReason], was, is);
  const places = after.row.change ?? 0;
  if (isCountedAnew(after.row)) return countedAnew(month, places, compared, was, is);
  if (places === 0)
    return communes.before === communes.now
      ? { vi: `Giữ nguyên hạng ${is?.vi} so với ${month.vi}.`, en: `Rank ${is?.en}, as in ${month.en}.` }
      : {
          vi: `Giữ nguyên hạng so với ${month.vi}: khi đó hạng ${was?.vi}, nay hạng ${is?.vi}.`,
          en: `The same rank as in ${month.en}: rank ${was?.en} then, rank ${is?.en} now.`,
        };
  const by = Math.abs(places);
  return {
    vi: `So với ${month.vi}, ${places > 0 ? 'tăng' : 'giảm'} ${by} bậc, từ hạng ${was?.vi} ${places > 0 ? 'lên' : 'xuống'} hạng ${is?.vi}.`,
    en: `${places > 0 ? 'Up' : 'Down'} ${plural(by, 'place')} since ${month.en}, from rank ${was?.en} to rank ${is?.en}.`,
  };
}

const placeOf = (rank: number | null, of: number): Text | null =>
  rank === null ? null : { vi: `${rank}/${of}`, en: `${rank} of ${of}` };

/** The sentence if the published ranks differ by another number, because some communes are ranked in only one month. */
function countedAnew(month: Text, places: number, compared: number, was: Text | null, is: Text | null): Text {
  const by = Math.abs(places);
  const ranks: Text = {
    vi: `thứ hạng công bố khi đó là ${was?.vi}, nay là ${is?.vi}`,
    en: `the published ranks are ${was?.en} then and ${is?.en} now`,
  };
  const moved: Text =
    places === 0
      ? { vi: 'giữ nguyên thứ hạng', en: 'The same place' }
      : { vi: `${places > 0 ? 'tăng' : 'giảm'} ${by} bậc`, en: `${places > 0 ? 'Up' : 'Down'} ${plural(by, 'place')}` };
  return {
    vi: `So với ${month.vi}, ${moved.vi} trong số ${compared} đơn vị được xếp hạng ở cả hai kỳ; ${ranks.vi}.`,
    en: `${moved.en} since ${month.en} among the ${plural(compared, 'commune')} ranked in both months; ${ranks.en}.`,
  };
}

function notCompared(month: Text, why: Text, was: Text | null, is: Text | null): Text {
  const places: Text =
    was && is
      ? {
          vi: `; khi đó hạng ${was.vi}, nay hạng ${is.vi}`,
          en: `; it was rank ${was.en} then and is rank ${is.en} now`,
        }
      : { vi: '', en: '' };
  return {
    vi: `Không so sánh thứ hạng với ${month.vi} vì ${why.vi}${places.vi}.`,
    en: `The rank is not compared with ${month.en} because ${why.en}${places.en}.`,
  };
}

/** The change in one step, and the rank after it. @param kind "xã" or "thị trấn": the commune's own kind */
export function stepText({ cause, from, to }: RankStep, communes: RankedCommunes, kind: Text): Text {
  const changed = CHANGED[cause](communes, kind);
  return { vi: `${changed.vi}: ${effect(from, to).vi}.`, en: `${changed.en}: ${effect(from, to).en}.` };
}

const CHANGED: Readonly<Record<StepCause, (communes: RankedCommunes, kind: Text) => Text>> = {
  METHOD: () => ({
    vi: 'Trước hết, xét phương pháp và mục tiêu của năm',
    en: "First, the method and the year's targets",
  }),
  COMMUNES: ({ before, now, gone, added }) =>
    gone + added === 0
      ? {
          vi: `Tiếp theo, xét danh sách được xếp hạng (vẫn là ${now} đơn vị)`,
          en: `Then, which communes are ranked (the same ${now})`,
        }
      : {
          vi: `Tiếp theo, xét danh sách được xếp hạng (trước đây ${before} đơn vị, nay ${now}: ${inOrOut(gone, added).vi})`,
          en: `Then, which communes are ranked (${before} before and ${now} now: ${inOrOut(gone, added).en})`,
        },
  OWN: (_communes, kind) => ({
    vi: `Tiếp theo, xét số liệu của chính ${kind.vi} này`,
    en: `Then, the ${kind.en}'s own figures`,
  }),
  OTHERS: () => ({ vi: 'Cuối cùng, xét số liệu của các đơn vị khác', en: "Last, the other communes' figures" }),
};

/** The causes of the movement, largest part first, each as one clause; empty if the rank did not move. */
export function moverTexts({ after, gains, losses, steps, noChangeReason }: Movement): Text[] {
  const { change } = after.row;
  if (noChangeReason !== null || !change || !steps) return [];
  const direction = change > 0 ? 1 : -1;
  const moved = steps.filter(({ from, to }) => (from - to) * direction > 0);
  return moved
    .toSorted((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to))
    .flatMap((step) => (step.cause === 'OWN' ? ownTexts(change > 0 ? gains : losses) : [OTHER_MOVERS[step.cause]]));
}

const OWN_TOLD = 3;

const ownTexts = (changes: readonly PointChange[]): Text[] =>
  changes.slice(0, OWN_TOLD).map(({ of, difference }) => {
    const [{ vi, en }, by] = [of.indicator.name, countedPoints(Math.abs(difference))];
    return difference > 0
      ? { vi: `${vi} tăng ${by.vi}`, en: `${en} gained ${by.en}` }
      : { vi: `${vi} giảm ${by.vi}`, en: `${en} lost ${by.en}` };
  });

const OTHER_MOVERS: Readonly<Record<Exclude<StepCause, 'OWN'>, Text>> = {
  METHOD: { vi: 'phương pháp, mục tiêu của năm thay đổi', en: "the method or the year's targets changed" },
  COMMUNES: { vi: 'danh sách đơn vị được xếp hạng thay đổi', en: 'other communes are ranked' },
  OTHERS: { vi: 'điểm của các đơn vị khác thay đổi', en: 'the scores of other communes changed' },
};

function inOrOut(gone: number, added: number): Text {
  const parts: Text[] = [
    ...(gone > 0 ? [{ vi: `${gone} đơn vị không còn được xếp hạng`, en: `${gone} gone` }] : []),
    ...(added > 0 ? [{ vi: `${added} đơn vị mới được xếp hạng`, en: `${added} added` }] : []),
  ];
  return joinedTexts(parts);
}

function effect(from: number, to: number): Text {
  if (from === to) return { vi: `vẫn ở hạng ${to}`, en: `still rank ${to}` };
  return to < from
    ? { vi: `từ hạng ${from} lên hạng ${to}`, en: `up from rank ${from} to rank ${to}` }
    : { vi: `từ hạng ${from} xuống hạng ${to}`, en: `down from rank ${from} to rank ${to}` };
}

/** The note that the month before was published again and that its current version is compared; null if it was not. */
export function correctionText({ before, after }: Movement): Text | null {
  const { period, version } = before.ranking;
  const previous = after.ranking.previous;
  if (!previous || previous.version === version) return null;
  const month = periodLabel(period);
  return {
    vi: `Bảng xếp hạng ${month.vi} đã được công bố lại sau khi có bảng này: nội dung so sánh lấy theo bản số ${version}, thay cho bản số ${previous.version}.`,
    en: `The ranking of ${month.en} has been published again since this one was made: the comparison is with its version ${version}, no longer with version ${previous.version}.`,
  };
}
