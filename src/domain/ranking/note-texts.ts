import type { Unit, UnitPath } from '../register/unit.js';
import { plural } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import { FREQUENCY_TEXTS } from '../time/texts.js';
import { comparedCount, isCountedAnew } from './rank-change.js';
import type { Ranking, Waiting } from './ranking.js';
import { NOT_FORMED } from './texts.js';

/** The law on local government ended the district level on this day. */
export const DISTRICT_LEVEL_ENDED: LocalDate = '2025-07-01';
const LAST_MONTH_OF_DISTRICTS = '2025-06';

const districtAsItWas: Text = {
  vi: 'Từ ngày 01/7/2025, Việt Nam không còn cấp huyện; danh mục đơn vị ở đây là huyện như trước ngày đó.',
  en: 'Việt Nam ended the district level on 1 July 2025; the register here shows the district as it was.',
};

const demonstration: Text = {
  vi: 'Số liệu của các đơn vị là số liệu minh họa do Hệ thống tạo ra, không phải số liệu thật.',
  en: 'The figures of the communes are demonstration data made by this service; they are not real.',
};

const counterfactual: Text = {
  vi: 'Các kỳ sau tháng 6/2025 là giả định, vì cấp huyện đã kết thúc hoạt động từ ngày 01/7/2025.',
  en: 'Periods after June 2025 are hypothetical, because the district level had ended by then.',
};

const provisional: Text = {
  vi: 'Xếp hạng tạm thời: còn báo cáo chưa gửi hoặc chưa được duyệt.',
  en: 'Provisional ranking: reports are still missing or wait for approval.',
};

const replaces = (version: number): Text => ({
  vi: `Bản này thay thế bản số ${version} đã công bố trước đó.`,
  en: `This version replaces version ${version}, published before.`,
});

const countedAmong = (compared: number): Text => ({
  vi: `Mức tăng, giảm hạng được tính lại trong số ${compared} đơn vị được xếp hạng ở cả hai kỳ, nên có thể khác hiệu của hai thứ hạng đã công bố.`,
  en: `Changes of rank are counted anew among the ${compared} communes ranked in both months, so they can differ from the difference of the two published ranks.`,
});

/** The reports that were still open when the ranking became final; null where none was. */
export function waitingText({ extended, awaitingReview, returned }: Waiting): Text | null {
  const parts: Text[] = [
    ...(extended > 0
      ? [{ vi: `${extended} báo cáo đang được gia hạn`, en: `${plural(extended, 'report')} inside an extension` }]
      : []),
    ...(awaitingReview > 0
      ? [
          {
            vi: `${awaitingReview} báo cáo chờ thẩm định`,
            en: `${plural(awaitingReview, 'report')} awaiting review`,
          },
        ]
      : []),
    ...(returned > 0
      ? [
          {
            vi: `${returned} báo cáo bị trả lại chưa được duyệt`,
            en: `${plural(returned, 'returned report')} not approved yet`,
          },
        ]
      : []),
  ];
  if (parts.length === 0) return null;
  return {
    vi: `Khi xếp hạng trở thành chính thức, còn ${parts.map(({ vi }) => vi).join(', ')}.`,
    en: `When the ranking became final, there were still: ${parts.map(({ en }) => en).join(', ')}.`,
  };
}

/** What a reader must know about made-up figures of that month. A scope below a province is a district. */
export const demonstrationNotes = (month: PeriodId, scope: UnitPath): Text[] =>
  month > LAST_MONTH_OF_DISTRICTS && scope.includes('/') ? [demonstration, counterfactual] : [demonstration];

/**
 * Note for the first months of a stage, in which no quarter and no year has closed yet; undefined where everything is
 * expected.
 */
export function notExpectedNote({ notExpected = [] }: Pick<Ranking, 'notExpected'>): Text | undefined {
  if (notExpected.length === 0) return undefined;
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    notExpected.map((each) => FREQUENCY_TEXTS[each][language]),
  );
  return {
    vi: `Chỉ tiêu ${vi?.join(' và ')} chưa đến kỳ báo cáo nên chưa tính vào điểm và tỷ lệ số liệu đã có.`,
    en: `The ${en?.join(' and ')} indicators are not expected yet; they count neither in the scores nor in the share of figures reported.`,
  };
}

/** Ranks, timeliness and earlier figures of units that have begun since the month before. */
const reorganised: Text = {
  vi: 'Đơn vị hành chính được sắp xếp lại sau kỳ trước: thứ hạng không so sánh với kỳ trước; đối với đơn vị mới, tỷ lệ báo cáo đúng hạn (F07) tính từ báo cáo đầu tiên và số liệu kỳ trước của các đơn vị cũ không được lấy thay.',
  en: 'The units were reorganised after the month before: ranks are not compared with it; for new units the share of reports on time (F07) begins with their first report, and no figure of their predecessors is carried forward.',
};

const begunLater: Text = {
  vi: 'Đơn vị mới không được tính các chỉ tiêu có kỳ báo cáo khép lại trước ngày thành lập; các chỉ tiêu này không ảnh hưởng đến điểm và tỷ lệ số liệu đã có.',
  en: 'Indicators whose period closed before a new unit began are left out for it; they count neither in its score nor in its share of figures reported.',
};

const isLeftOutForSome = ({ rows, notExpected = [] }: Ranking): boolean =>
  notExpected.length === 0 && rows.some(({ cells }) => cells.some(({ state }) => state === 'notExpected'));

/** What a reader must know about one ranking. */
export function rankingNotes(ranking: Ranking): Text[] {
  const notes: Text[] = ranking.isDemonstration ? demonstrationNotes(ranking.period, ranking.scopePath) : [];
  if (ranking.notFormed) notes.push(NOT_FORMED[ranking.notFormed]);
  else if (ranking.status === 'PROVISIONAL') notes.push(provisional);
  const later = notExpectedNote(ranking);
  if (later) notes.push(later);
  if (ranking.rows.some(({ noChangeReason }) => noChangeReason === 'REORGANISED')) notes.push(reorganised);
  if (isLeftOutForSome(ranking)) notes.push(begunLater);
  const waiting = ranking.waiting && waitingText(ranking.waiting);
  if (waiting) notes.push(waiting);
  if (ranking.replaces !== null) notes.push(replaces(ranking.replaces));
  if (ranking.rows.some(isCountedAnew)) notes.push(countedAmong(comparedCount(ranking.rows)));
  return notes;
}

/** Note for a district that the register keeps after the end of the district level. */
export const registerNotes = (scope: Unit): Text[] =>
  scope.level === 'DISTRICT' && (scope.validTo === null || scope.validTo >= DISTRICT_LEVEL_ENDED)
    ? [districtAsItWas]
    : [];
