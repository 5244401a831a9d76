import { inBoth } from '../../domain/text/in-both.js';
/** Words that several pages share. */
export const partsWords = inBoth({
  yes: ['Có', 'Yes'],
  no: ['Không', 'No'],
  level: (level: string) => [`mức ${level}`, `level ${level}`],
  rank: (rank: number) => [`hạng ${rank}`, `rank ${rank}`],
  howSure: ['Thứ hạng này chắc đến đâu?', 'How sure is this ranking?'],
  change: {
    up: (places: number) => [`▲ tăng ${places}`, `▲ up ${places}`],
    down: (places: number) => [`▼ giảm ${places}`, `▼ down ${places}`],
    same: ['= giữ nguyên', '= no change'],
    none: ['không so sánh', 'not compared'],
  },
  /** Heads of the columns of a ranking. */
  columns: {
    rank: ['Hạng', 'Rank'],
    unit: ['Đơn vị', 'Unit'],
    points: ['Điểm', 'Points'],
    change: ['So với tháng trước', 'Change from the previous month'],
  },
  ranking: {
    line: (period: string, version: number, day: string) => [
      `Bảng xếp hạng ${period}, bản số ${version}, công bố ngày ${day}`,
      `Ranking of ${period}, version ${version}, published on ${day}`,
    ],
    status: {
      PROVISIONAL: ['Tạm thời', 'Provisional'],
      FINAL: ['Chính thức', 'Final'],
      NOT_FORMED: ['Không lập', 'Not formed'],
    },
    whole: ['Xem cả bảng xếp hạng', 'See the full ranking'],
    empty: [
      'Chưa có bảng xếp hạng nào được công bố. Trang này sẽ có số liệu khi bảng xếp hạng đầu tiên được công bố.',
      'No ranking is published yet. This page shows figures once the first one is.',
    ],
    latest: ['Xem bảng xếp hạng mới nhất', 'Open the latest ranking'],
    otherVersion: (version: number) => [
      `Quý vị đang xem bản số ${version}; bản hiện hành có thể mới hơn.`,
      `You are viewing version ${version}; the current version may be newer.`,
    ],
    current: ['Xem bản hiện hành', 'Open the current version'],
    notes: ['Cần biết khi đọc số liệu', 'Notes on these figures'],
  },
  choice: {
    title: ['Chọn đơn vị', 'Choose units'],
    show: ['Xem', 'Show'],
    tooMany: [
      'Trang này cho xem cùng lúc nhiều nhất bốn đơn vị. Các đơn vị chọn sau không hiển thị.',
      'This page shows at most four units at a time. Further units are left out.',
    ],
  },
  months: {
    name: ['Chọn kỳ khác', 'Choose another period'],
    before: (month: string) => [`← ${month}`, `← ${month}`],
    latest: ['Kỳ mới nhất', 'Latest period'],
  },
  moved: {
    to: ['nay thuộc', 'has been part of'],
    since: (day: string) => [`từ ${day}`, `since ${day}`],
    and: ['và', 'and'],
  },
  ended: (name: string, day: string) => [`${name} kết thúc hoạt động sau ngày ${day}.`, `${name} ended on ${day}.`],
  data: {
    title: ['Dữ liệu của trang này', 'Data on this page'],
    file: (what: string, format: string) => [`${what}, tệp ${format}`, `${what}, ${format} file`],
    licence: ['Được sử dụng lại theo giấy phép', 'Reuse under'],
    print: ['In trang này', 'Print this page'],
  },
  noFigure: {
    NOT_EXPECTED: ['chưa đến kỳ báo cáo', 'not expected yet'],
    NOT_APPLICABLE: ['không phát sinh', 'not applicable'],
    NO_REPORT: ['chưa gửi báo cáo', 'no report submitted'],
    EXTENDED: ['đang được gia hạn', 'extension running'],
    AWAITING_REVIEW: ['chờ thẩm định', 'awaiting review'],
    NOT_APPROVED: ['báo cáo chưa được duyệt', 'report not approved'],
    NO_FIGURE: ['chưa có số liệu', 'no figure'],
    PARTS_UNKNOWN: ['số liệu của một số đơn vị cũ không có', 'figures of some predecessors are unknown'],
  },
});
