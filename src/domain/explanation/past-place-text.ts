import type { UnitId } from '../register/unit.js';
import { inSentence } from '../register/unit-text.js';
import { numberText, ordinal } from '../text/number-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import { dayLabel, periodLabel } from '../time/texts.js';
import type { NotFormed, PredecessorPlace } from './past-place.js';

/** Why a unit has no rank in a month before it began, and the ranks of its predecessors. */
export function notFormedText(
  { unit, month, firstDay, predecessors }: NotFormed,
  nameOf: (unit: UnitId) => Text,
): Text {
  const [name, label, day] = [nameOf(unit), periodLabel(month), dayLabel(firstDay)];
  const places = predecessors.map((place) => predecessorText(place, nameOf(place.unit)));
  const listed = joinedTexts(places, '; ');
  return {
    vi: `${name.vi} thành lập từ ngày ${day.vi} nên không có hạng trong ${label.vi}. Các đơn vị trước khi sắp xếp: ${listed.vi}.`,
    en: `${name.en} began on ${day.en}, so it has no rank in ${label.en}. The units before the reorganisation: ${listed.en}.`,
  };
}

function predecessorText({ isWhole, of }: PredecessorPlace, name: Text): Text {
  const part: Text = isWhole ? { vi: '', en: '' } : { vi: ' (một phần)', en: ' (a part of it)' };
  const place = placeOf(of);
  return { vi: `${inSentence(name).vi}${part.vi} ${place.vi}`, en: `${name.en}${part.en} ${place.en}` };
}

function placeOf(of: PredecessorPlace['of']): Text {
  if (!of) return { vi: 'không có trong bảng xếp hạng', en: 'is in no ranking' };
  const { row, ranking } = of;
  if (row.rank === null) return { vi: 'chưa được xếp hạng', en: 'was not ranked' };
  const ranked = numberText(ranking.rankedCount);
  return {
    vi: `${row.tied ? 'đồng hạng' : 'hạng'} ${row.rank}/${ranked.vi}`,
    en: `${row.tied ? 'shared' : 'held'} ${ordinal(row.rank)} place of ${ranked.en}`,
  };
}
