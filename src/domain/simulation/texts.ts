import { pointsOf1000 } from '../scoring/publish-score.js';
import { indexPointsText } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import type { SimulatedRow } from './simulation.js';

export const simulationNote: Text = {
  vi: 'Đây là kết quả tính thử trên số liệu đã công bố, không phải bảng xếp hạng được công bố.',
  en: 'This is a trial calculation on published figures, not a published ranking.',
};

/** The simulated place of one commune. */
export function simulatedText(simulated: SimulatedRow, name: Text): Text {
  const { row, published } = simulated;
  if (row.index === null) return { vi: `${name.vi} sẽ không có điểm.`, en: `${name.en} would have no score.` };
  const points = indexPointsText(pointsOf1000(row.index));
  const was = published.row.rank;
  if (row.rank === null)
    return {
      vi: `${name.vi} sẽ không được xếp hạng, điểm tạm tính là ${points.vi}.`,
      en: `${name.en} would not be ranked; its provisional score would be ${points.en}.`,
    };
  const place: Text =
    was === null
      ? { vi: `sẽ được xếp hạng ${row.rank}`, en: `would be ranked ${row.rank}` }
      : was === row.rank
        ? { vi: `sẽ vẫn ở hạng ${row.rank}`, en: `would stay at rank ${row.rank}` }
        : {
            vi: `sẽ ${was > row.rank ? 'lên' : 'xuống'} hạng ${row.rank} (hạng đã công bố là ${was})`,
            en: `would move ${was > row.rank ? 'up' : 'down'} to rank ${row.rank} (published: ${was})`,
          };
  return {
    vi: `${name.vi} ${place.vi}, với ${points.vi} điểm.`,
    en: `${name.en} ${place.en}, with ${points.en} points.`,
  };
}
