import type { AnnouncedStanding } from '../../domain/mail/announced.js';
import { UNRANKED_IN_SHORT } from '../../domain/ranking/unranked-text.js';
import { type CorrectedStanding, monthsOf, type RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { indexPointsText } from '../../domain/text/number-text.js';
import { periodLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { dateVi } from '../words/dates.js';
import { countVi, listed, nameVi, unitVi } from '../words/names.js';
import type { Wording } from '../words/wording.js';

const month = ({ period }: RankingCorrection): string => shortPeriodLabel(period).vi;

const points = ({ points: of1000 }: AnnouncedStanding): string =>
  of1000 === null ? 'chưa có điểm' : `${indexPointsText(of1000).vi} điểm`;

const rank = ({ rank: place, ranked, reason }: AnnouncedStanding): string =>
  place === null ? `chưa xếp hạng (${UNRANKED_IN_SHORT[reason ?? 'NO_REPORT'].vi})` : `hạng ${place}/${ranked}`;

const placeText = (announced: AnnouncedStanding): string =>
  announced.points === null
    ? capitalised(rank(announced))
    : `${capitalised(rank(announced))}; ${indexPointsText(announced.points).vi}/1.000 điểm${announced.rank === null ? ' (tạm tính)' : ''}`;

/** Gives the corrected rank, or the corrected points if the rank is unchanged. */
const inSubject = ({ before, now }: CorrectedStanding): string =>
  rank(before) === rank(now) ? `${points(now)} thay cho ${points(before)}` : `${rank(now)} thay cho ${rank(before)}`;

function cause({ before, now }: CorrectedStanding): string {
  if (before.rank === null && now.rank !== null) return 'Đơn vị đã đủ điều kiện xếp hạng sau ngày công bố';
  if (before.rank !== null && now.rank === null) return 'Đơn vị không còn đủ điều kiện xếp hạng';
  if (before.reason !== now.reason) return 'Tình trạng báo cáo của đơn vị đã thay đổi sau ngày công bố';
  return before.points === now.points
    ? 'Điểm của đơn vị giữ nguyên; kết quả của đơn vị khác được tính lại'
    : 'Điểm được tính lại theo báo cáo được duyệt sau ngày công bố';
}

export const correctionVi: Wording['correction'] = {
  subject(corrections, scope) {
    const [first] = corrections;
    const [change] = first?.changes ?? [];
    const others = monthsOf(corrections).length - 1;
    if (!first || !change) return 'Đính chính xếp hạng CĐS';
    const more = others > 0 ? ` và ${countVi(others)} kỳ khác` : '';
    return first.isOwn
      ? `Đính chính: ${inSubject(change)}, xếp hạng CĐS ${month(first)}${change.unit.now ? ` – ${nameVi(change.unit)}` : ''}${more}`
      : `Đính chính: ${countVi(first.changes.length)} đơn vị đổi thứ hạng hoặc điểm, xếp hạng CĐS ${month(first)}${more} – ${nameVi(scope)}`;
  },
  concerns: (corrections) =>
    `V/v đính chính kết quả xếp hạng chuyển đổi số kỳ ${listed(
      monthsOf(corrections).map((period) => periodLabel(period).vi),
      'và',
    )}`,
  section: (correction) => `Đính chính xếp hạng chính thức ${month(correction)}`,
  sentence: ({ period, version, publishedOn, corrects, toldOn, isOwn }) =>
    `Kết quả xếp hạng chính thức về chuyển đổi số kỳ ${periodLabel(period).vi} đã được đính chính: ` +
    `bản số ${version}, công bố ngày ${dateVi(publishedOn)}, thay thế bản số ${corrects} đã thông báo đến đồng chí ngày ${dateVi(toldOn)}.` +
    (isOwn
      ? ''
      : ' Bảng dưới đây nêu các đơn vị có thứ hạng hoặc lý do chưa xếp hạng thay đổi, hoặc điểm thay đổi từ 01 điểm trở lên.'),
  facts: (change) => [
    ...(change.unit.now ? [{ label: 'Đơn vị', value: capitalised(unitVi(change.unit)) }] : []),
    { label: 'Đã thông báo', value: placeText(change.before) },
    { label: 'Nay đính chính là', value: placeText(change.now) },
    { label: 'Nguyên nhân', value: cause(change) },
  ],
  caption: (count) => `Kết quả được đính chính (${countVi(count)})`,
  columns: ['Đơn vị', 'Đã thông báo', 'Nay đính chính là'],
  row: ({ unit, before, now }) => [capitalised(unitVi(unit)), placeText(before), placeText(now)],
  more: (others) => `Và ${countVi(others)} đơn vị khác, xem trên Hệ thống`,
  open: (correction) => `Mở kết quả xếp hạng ${month(correction)}`,
};
