import type { MethodVersion } from '../method/method.js';
import type { Ranking, RankingRow } from '../ranking/ranking.js';
import { overall, type RowOf } from '../ranking/view.js';
import { pointsOf1000 } from '../scoring/publish-score.js';
import { numberText } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import type { EarlierFigures } from './carried-figures.js';
import { type RankingChanges, rerank } from './rerank.js';

/** A ranking that was never published, beside the publication whose figures it uses. */
export type Simulation = { readonly published: Ranking; readonly simulated: Ranking };

export type SimulatedRow = { readonly row: RankingRow; readonly published: RowOf };

export const simulationOf = (
  published: Ranking,
  method: MethodVersion,
  changes: RankingChanges,
  earlier?: EarlierFigures,
): Simulation => ({
  published,
  simulated: rerank(published, method, changes, earlier),
});

/** In the order they would have. */
export function simulatedRows({ published, simulated }: Simulation): SimulatedRow[] {
  const rows = new Map(published.rows.map((row) => [row.unit, row]));
  return simulated.rows.flatMap((row) => {
    const before = rows.get(row.unit);
    return before ? [{ row, published: { ranking: published, row: before, part: overall } }] : [];
  });
}

export const hasMoved = ({ row, published }: SimulatedRow): boolean => row.rank !== published.row.rank;

/** Published − simulated: above 0 is up; null where one of the two has no rank. */
export const placesUp = ({ row, published }: SimulatedRow): number | null =>
  row.rank === null || published.row.rank === null ? null : published.row.rank - row.rank;

export const simulationNote: Text = {
  vi: 'Đây là kết quả tính thử trên số liệu đã công bố, không phải bảng xếp hạng được công bố.',
  en: 'This is a trial calculation on published figures, not a published ranking.',
};

/** Where one commune would stand. */
export function simulatedText(simulated: SimulatedRow, name: Text): Text {
  const { row, published } = simulated;
  if (row.index === null) return { vi: `${name.vi} sẽ không có điểm.`, en: `${name.en} would have no score.` };
  const points = numberText(pointsOf1000(row.index), 1);
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
