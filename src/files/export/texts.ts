import type { Text } from '../../domain/text/text.js';
import type { PeriodId } from '../../domain/time/period.js';

const PARTS: Text = { vi: 'Trước khi sắp xếp đơn vị hành chính', en: 'Before the reorganisation' };

/** Sheets, titles, accepted values and shared headings of the exports. Other headings are written at their columns. */
export const EXPORT_TEXTS = {
  headings: {
    unitId: { vi: 'Mã định danh', en: 'Unit id' },
    periodId: { vi: 'Mã kỳ', en: 'Period id' },
    places: {
      noise: { vi: 'Các hạng theo biến động ngẫu nhiên', en: 'Places by random variation' },
      choice: { vi: 'Các hạng theo cách tính', en: 'Places by way of calculation' },
      all: { vi: 'Các hạng theo cả hai', en: 'Places by both' },
    },
    best: ({ vi, en }: Text): Text => ({ vi: `${vi}: tốt nhất`, en: `${en}: best` }),
    worst: ({ vi, en }: Text): Text => ({ vi: `${vi}: thấp nhất`, en: `${en}: worst` }),
    parts: PARTS,
  },
  units: {
    share: { vi: '0–1', en: '0–1' },
    points: { vi: 'điểm', en: 'points' },
    places: { vi: 'bậc', en: 'places' },
    reports: { vi: 'báo cáo', en: 'reports' },
    days: { vi: 'ngày', en: 'days' },
  },
  loaded: {
    header: { vi: 'Nguồn', en: 'Source' },
    yesNo: { vi: 'Nạp từ tệp', en: 'Loaded from a file' },
    yes: { vi: 'nạp từ tệp', en: 'loaded from a file' },
    on: (day: Text): Text => ({ vi: `nạp từ tệp ngày ${day.vi}`, en: `loaded from a file on ${day.en}` }),
  },
  completeness: {
    sheet: { vi: 'Tình hình gửi', en: 'Completeness' },
    title: (label: Text, scope: Text): Text => ({
      vi: `Tình hình gửi báo cáo ${label.vi} – ${scope.vi}`,
      en: `Completeness, ${label.en} – ${scope.en}`,
    }),
    until: { vi: 'đến', en: 'until' },
  },
  ranking: {
    sheet: { vi: 'Xếp hạng', en: 'Ranking' },
    title: (of: {
      readonly label: Text;
      readonly part: Text | undefined;
      readonly scope: Text;
      readonly status: Text;
      readonly version: number;
      readonly published: Text;
    }): Text => {
      const part = { vi: of.part ? ` (${of.part.vi})` : '', en: of.part ? ` (${of.part.en})` : '' };
      return {
        vi: `Xếp hạng chuyển đổi số ${of.label.vi}${part.vi} – ${of.scope.vi} – ${of.status.vi}, bản số ${of.version}, công bố ngày ${of.published.vi}`,
        en: `Digital transformation ranking, ${of.label.en}${part.en} – ${of.scope.en} – ${of.status.en}, version ${of.version}, published on ${of.published.en}`,
      };
    },
    accepted: {
      version: {
        vi: 'số nguyên từ 1, cùng với tham số "period"',
        en: 'a whole number from 1 on, together with "period"',
      },
      versionOrDay: {
        vi: 'chỉ một trong "version" và "at"',
        en: 'only one of "version" and "at"',
      },
      day: {
        vi: 'ngày mà bảng xếp hạng đã được công bố',
        en: 'a day by which the ranking had been published',
      },
      published: {
        vi: 'kỳ và bản xếp hạng đã công bố',
        en: 'a month and version that were published',
      },
      /** For a month that other scopes ranked before a reorganisation put this one in their place. */
      rankedBy: (scopes: readonly string[]): Text => ({
        vi: `cùng với tham số "within" là ${scopes.map((scope) => `"${scope}"`).join(' hoặc ')}, vì kỳ này được xếp hạng trước khi sắp xếp`,
        en: `together with "within", which is ${scopes.map((scope) => `"${scope}"`).join(' or ')}: the month was ranked before the reorganisation`,
      }),
      pillarOrGroup: {
        vi: 'chỉ một trong "pillar" và "group"',
        en: 'only one of "pillar" and "group"',
      },
    },
    nothingPublished: {
      vi: 'Chưa có bảng xếp hạng nào được công bố.',
      en: 'No ranking has been published yet.',
    },
  },
  reports: {
    sheet: { vi: 'Báo cáo', en: 'Reports' },
    title: (label: Text, scope: Text): Text => ({
      vi: `Báo cáo số liệu ${label.vi} – ${scope.vi}`,
      en: `Reports, ${label.en} – ${scope.en}`,
    }),
  },
  matrix: {
    sheet: { vi: 'Biểu tổng hợp', en: 'Figures' },
    title: (label: Text, scope: Text): Text => ({
      vi: `Biểu tổng hợp số liệu ${label.vi} – ${scope.vi}`,
      en: `Figures of all communes, ${label.en} – ${scope.en}`,
    }),
  },
  series: {
    sheet: (code: string): Text => ({ vi: `Chuỗi ${code}`, en: `Series ${code}` }),
    title: (code: string, name: Text, uom: Text): Text => ({
      vi: `${code} – ${name.vi} (${uom.vi})`,
      en: `${code} – ${name.en} (${uom.en})`,
    }),
  },
  commune: {
    sheet: { vi: 'Chỉ tiêu của đơn vị', en: 'Indicators' },
    title: (unit: Text, label: Text, version: number): Text => ({
      vi: `${unit.vi} – các chỉ tiêu trong bảng xếp hạng ${label.vi}, bản số ${version}`,
      en: `${unit.en} – indicators in the ranking of ${label.en}, version ${version}`,
    }),
    titleBefore: (unit: Text, label: Text): Text => ({
      vi: `${unit.vi} – các chỉ tiêu ${label.vi}, gộp từ các đơn vị trước khi sắp xếp`,
      en: `${unit.en} – indicators of ${label.en}, combined over the units before the reorganisation`,
    }),
    accepted: {
      commune: {
        vi: 'mã của một đơn vị có báo cáo, như "xuan-lac"',
        en: 'the id of a commune that reports, such as "xuan-lac"',
      },
      ranked: (month: PeriodId): Text => ({
        vi: `đơn vị có trong bảng xếp hạng ${month}`,
        en: `a commune of the ranking of ${month}`,
      }),
    },
  },
  ranks: {
    sheet: { vi: 'Thứ hạng', en: 'Ranks' },
    title: (of: Text, from: Text, to: Text): Text => ({
      vi: `Thứ hạng qua các tháng – ${of.vi} – từ ${from.vi} đến ${to.vi}`,
      en: `Ranks over the months – ${of.en} – ${from.en} to ${to.en}`,
    }),
    noRankBefore: {
      vi: `Đơn vị thành lập do sắp xếp không có hạng trong các tháng trước ngày thành lập; cột “${PARTS.vi}” ghi vị trí của các đơn vị cũ.`,
      en: `A unit that began by a reorganisation has no rank in the months before its first day. The column “${PARTS.en}” says where its predecessors stood.`,
    },
  },
  feed: {
    title: (scope: Text): Text => ({
      vi: `Công bố xếp hạng chuyển đổi số – ${scope.vi}`,
      en: `Digital transformation rankings – ${scope.en}`,
    }),
    summary: (ranked: number, replaces: number | null): Text => ({
      vi: `${ranked} đơn vị được xếp hạng.${replaces === null ? '' : ` Bản này thay thế bản số ${replaces}.`}`,
      en: `${ranked === 1 ? '1 unit is' : `${ranked} units are`} ranked.${replaces === null ? '' : ` Replaces version ${replaces}.`}`,
    }),
  },
} as const;
