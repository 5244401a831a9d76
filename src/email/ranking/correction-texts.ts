import type { AnnouncedStanding } from '../../domain/mail/announced.js';
import type { Unit } from '../../domain/register/unit.js';
import { type CorrectedStanding, monthsOf, type RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import { indexPointsText } from '../../domain/text/number-text.js';
import { capitalisedText, listed, type Text } from '../../domain/text/text.js';
import { periodLabel } from '../../domain/time/texts.js';
import type { FactTexts } from '../letter/letter.js';
import { dateEn, dateVi } from '../words/dates.js';
import { countEn, countVi, nameEn, nameVi, unitValue } from '../words/names.js';
import { monthText } from '../words/period-names.js';
import { outOf1000, rankText } from './ranking-texts.js';

function pointsText({ points }: AnnouncedStanding): Text {
  if (points === null) return { vi: 'chưa có điểm', en: 'no points' };
  const { vi, en } = indexPointsText(points);
  return { vi: `${vi} điểm`, en: `${en} points` };
}

function placeText(announced: AnnouncedStanding): Text {
  const place = capitalisedText(rankText(announced));
  if (announced.points === null) return place;
  const { vi, en } = outOf1000(announced.points);
  const isProvisional = announced.rank === null;
  return {
    vi: `${place.vi}; ${vi}${isProvisional ? ' (tạm tính)' : ''}`,
    en: `${place.en}; ${en}${isProvisional ? ' (provisional)' : ''}`,
  };
}

/** The corrected rank, or the corrected points if the rank is unchanged, shared or not. */
function inSubject({ before, now }: CorrectedStanding): Text {
  const ofRank = ({ tied: _, ...standing }: AnnouncedStanding): string => rankText(standing).vi;
  const shown = ofRank(before) === ofRank(now) ? pointsText : rankText;
  const [is, was] = [shown(now), shown(before)];
  return { vi: `${is.vi} thay cho ${was.vi}`, en: `${is.en} instead of ${was.en}` };
}

function causeText({ before, now }: CorrectedStanding): Text {
  if (before.rank === null && now.rank !== null)
    return {
      vi: 'Đơn vị đã đủ điều kiện xếp hạng sau ngày công bố',
      en: 'Since the publication the commune can be ranked',
    };
  if (before.rank !== null && now.rank === null)
    return { vi: 'Đơn vị không còn đủ điều kiện xếp hạng', en: 'The commune can no longer be ranked' };
  if (before.reason !== now.reason)
    return {
      vi: 'Tình trạng báo cáo của đơn vị đã thay đổi sau ngày công bố',
      en: 'The status of its report has changed since the publication',
    };
  return before.points === now.points
    ? {
        vi: 'Điểm của đơn vị giữ nguyên; kết quả của đơn vị khác được tính lại',
        en: 'Its own points are unchanged; those of other communes were computed anew',
      }
    : {
        vi: 'Điểm được tính lại theo báo cáo được duyệt sau ngày công bố',
        en: 'The points were computed anew from reports approved since the publication',
      };
}

const TOLD_BEFORE: Text = { vi: 'Đã thông báo', en: 'You were told' };
const CORRECTED_TO: Text = { vi: 'Nay đính chính là', en: 'Corrected to' };

export const correctionTexts = {
  subject(corrections: readonly RankingCorrection[], scope: Unit): Text {
    const [first] = corrections;
    const [change] = first?.changes ?? [];
    if (!first || !change)
      return { vi: 'Đính chính xếp hạng CĐS', en: 'Correction of a digital-transformation ranking' };
    const others = monthsOf(corrections).length - 1;
    const more = others > 0 ? { vi: ` và ${countVi(others)} kỳ khác`, en: ` and ${others} more` } : { vi: '', en: '' };
    const month = monthText(first.period);
    const { length } = first.changes;
    const { formerScope: of = scope } = first;
    if (!first.isOwn)
      return {
        vi: `Đính chính: ${countVi(length)} đơn vị đổi thứ hạng hoặc điểm, xếp hạng CĐS ${month.vi}${more.vi} – ${nameVi(of)}`,
        en: `Correction: new rank or points for ${countEn(length, 'commune')}, ranking for ${month.en}${more.en} – ${nameEn(of)}`,
      };
    const { unit } = change;
    const { vi, en } = inSubject(change);
    return {
      vi: `Đính chính: ${vi}, xếp hạng CĐS ${month.vi}${unit.now ? ` – ${nameVi(unit)}` : ''}${more.vi}`,
      en: `Correction: ${en}, ranking for ${month.en}${unit.now ? ` – ${nameEn(unit)}` : ''}${more.en}`,
    };
  },
  concerns: (corrections: readonly RankingCorrection[]): string =>
    `V/v đính chính kết quả xếp hạng chuyển đổi số kỳ ${listed(
      monthsOf(corrections).map((period) => periodLabel(period).vi),
      'và',
    )}`,
  section({ period }: RankingCorrection): Text {
    const { vi, en } = monthText(period);
    return { vi: `Đính chính xếp hạng chính thức ${vi}`, en: `Correction of the final ranking for ${en}` };
  },
  sentence({ period, version, publishedOn, corrects, toldOn, isOwn }: RankingCorrection): Text {
    const about = isOwn
      ? { vi: '', en: '' }
      : {
          vi: ' Bảng dưới đây nêu các đơn vị có thứ hạng hoặc lý do chưa xếp hạng thay đổi, hoặc điểm thay đổi từ 01 điểm trở lên.',
          en: ' The table names the communes that have another rank, another reason for having none, or points that differ by 1 or more.',
        };
    return {
      vi: `Kết quả xếp hạng chính thức về chuyển đổi số kỳ ${periodLabel(period).vi} đã được đính chính: bản số ${version}, công bố ngày ${dateVi(publishedOn)}, thay thế bản số ${corrects} đã thông báo đến đồng chí ngày ${dateVi(toldOn)}.${about.vi}`,
      en: `The final digital-transformation ranking for ${periodLabel(period).en} has been corrected: version ${version}, published on ${dateEn(publishedOn)}, replaces version ${corrects}, of which you were told on ${dateEn(toldOn)}.${about.en}`,
    };
  },
  facts: (change: CorrectedStanding): FactTexts => [
    change.unit.now ? [{ vi: 'Đơn vị', en: 'Commune' }, unitValue(change.unit)] : null,
    [TOLD_BEFORE, placeText(change.before)],
    [CORRECTED_TO, placeText(change.now)],
    [{ vi: 'Nguyên nhân', en: 'Why' }, causeText(change)],
  ],
  caption: (count: number): Text => ({
    vi: `Kết quả được đính chính (${countVi(count)})`,
    en: `Corrected results (${count})`,
  }),
  columns: [{ vi: 'Đơn vị', en: 'Commune' }, TOLD_BEFORE, CORRECTED_TO],
  row: ({ unit, before, now }: CorrectedStanding): readonly Text[] => [
    unitValue(unit),
    placeText(before),
    placeText(now),
  ],
  more: ({ length }: readonly CorrectedStanding[]): Text => ({
    vi: `Và ${countVi(length)} đơn vị khác, xem trên Hệ thống`,
    en: `And ${length} more ${length === 1 ? 'commune' : 'communes'}, listed in the system`,
  }),
};
